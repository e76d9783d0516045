import type { Span } from "../contract.ts";
import type { CalendarWords } from "../languages/language.ts";
import type { ClaimWords } from "./claim-words.ts";
import type { Statement } from "./statement.ts";

export const claimKinds = [
  "amount",
  "percentage",
  "date",
  "time",
  "number",
  "reference",
  "email",
  "phone",
  "iban",
  "link",
  "name",
  "placeholder",
  "promise",
  "compensation",
  "grant",
  "refusal",
  "admission",
  "negation",
  "condition",
  "certainty",
  "instruction",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Something that a text says and somebody may hold us to. Offsets are UTF-16, `end` exclusive, into the text it stands in. */
export interface Claim extends Span {
  kind: ClaimKind;
  text: string;
}

/** The three texts that a finder of claims compares. Facts may come from the complaint, whatever binds us only from the draft. */
export interface Comparison {
  draft: Statement;
  complaint: Statement;
  proposal: Statement;
  words: ClaimWords;
  calendar: CalendarWords;
}

/** `invented`: in the proposal alone, or turned round there. `dropped`: in the draft alone; `lost`: what may not be dropped. */
export interface Difference {
  invented: readonly Claim[];
  dropped?: readonly Claim[];
  lost?: readonly Claim[];
}

/** One kind of claim, or a few that are told apart late. */
export type FindDifference = (comparison: Comparison) => Difference;

/** The claim that stands at a place in a text. */
export function claimAt({ text }: { text: string }, kind: ClaimKind, { start, end }: Span): Claim {
  return { kind, text: text.slice(start, end), start, end };
}
