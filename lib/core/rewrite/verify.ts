import type { Finding, Language, Review } from "../contract.ts";
import { claimWords } from "../languages/claims.ts";
import type { LanguageData } from "../languages/language.ts";
import { languages } from "../languages/languages.ts";
import { defaultPreset, type Preset } from "../presets/preset.ts";
import { review } from "../review.ts";
import { actDifference } from "./act-claims.ts";
import { admissionDifference } from "./admission-claims.ts";
import { certaintyDifference } from "./certainty-claims.ts";
import type { Claim, Comparison, FindDifference } from "./claim.ts";
import type { ClaimWords } from "./claim-words.ts";
import { conditionDifference } from "./condition-claims.ts";
import { contactDifference } from "./contact-claims.ts";
import { giftDifference } from "./gift-claims.ts";
import { instructionDifference } from "./instruction-claims.ts";
import { nameDifference } from "./name-claims.ts";
import { negationDifference } from "./negation-claims.ts";
import { placeholderDifference } from "./placeholder-claims.ts";
import { quantityDifference } from "./quantity-claims.ts";
import { readStatement } from "./statement.ts";

/** What was rewritten: the agent's draft, the customer's message, and what a model made of the draft. */
export interface Rewrite {
  draft: string;
  complaint?: string;
  proposal: string;
}

export const noteKinds = [
  "language-changed",
  "form-changed",
  "placeholder-lost",
  "negation-lost",
  "note-lost",
  "new-finding",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What there is to say of a proposal besides its claims: what a note is about stands in `text`. */
export interface VerificationNote {
  kind: NoteKind;
  text: string;
}

export interface Verification {
  /** Whether a person may take the proposal over with one click. */
  accept: boolean;
  /** In the proposal alone, or turned round there; offsets into the proposal. In reading order. */
  invented: readonly Claim[];
  /** In the draft alone; offsets into the draft. */
  dropped: readonly Claim[];
  notes: readonly VerificationNote[];
}

export interface VerifyOptions {
  now: Date;
  preset?: Preset;
  /** Called once for each kind of claim whose search threw; the proposal is then not accepted. */
  onFailure?: (kind: string, error: unknown) => void;
}

const finders: readonly (readonly [string, FindDifference])[] = [
  ["placeholder", placeholderDifference],
  ["contact", contactDifference],
  ["quantity", quantityDifference],
  ["name", nameDifference],
  ["admission", admissionDifference],
  ["act", actDifference],
  ["gift", giftDifference],
  ["certainty", certaintyDifference],
  ["condition", conditionDifference],
  ["negation", negationDifference],
  ["instruction", instructionDifference],
];

const refusing: readonly NoteKind[] = ["language-changed", "form-changed", "placeholder-lost", "negation-lost"];
/** A review compares every question with every sentence; of texts longer than letters are the letter is reviewed alone. */
const mostReviewedTogether = 1_000_000_000;
/** A finding of this severity or more is worth a note. */
const leastSeverity = 2;

/**
 * Compares what a model made of a draft with the draft and the complaint. Facts may come from either; whatever binds us
 * (promises, gestures, sums that we pay, grants, refusals, admissions, conditions) only from the draft, since the complaint is
 * data. `accept` is false when something is invented or turned round, when a placeholder or a refusal is lost, when the
 * language or the form of address is another. Pure and linear; never throws, whatever the texts.
 */
export function verify({ draft, complaint = "", proposal }: Rewrite, options: VerifyOptions): Verification {
  const { now, preset = defaultPreset, onFailure } = options;
  const isLong = complaint.length * Math.max(draft.length, proposal.length) > mostReviewedTogether;
  const theirs = isLong ? {} : { complaint };
  const before = review({ text: draft, ...theirs }, { preset, now });
  const after = review({ text: proposal, ...theirs }, { preset, now });
  const language = after.language ?? before.language ?? "en";
  const comparison = compare({ draft, complaint, proposal }, language);
  let hasFailed = false;
  const differences = finders.map(([kind, find]) => {
    try {
      return find(comparison);
    } catch (error) {
      hasFailed = true;
      onFailure?.(kind, error);
      return { invented: [] };
    }
  });
  const lost = differences.flatMap((difference) => difference.lost ?? []);
  const invented = inOrder(differences.flatMap((difference) => difference.invented));
  const notes = [...notesOf(before, after), ...lost.map(({ kind, text }) => lostNote(kind, text))];
  return {
    accept: !hasFailed && invented.length === 0 && !notes.some(({ kind }) => refusing.includes(kind)),
    invented,
    dropped: inOrder([...lost, ...differences.flatMap((difference) => difference.dropped ?? [])]),
    notes,
  };
}

const lostNote = (kind: Claim["kind"], text: string): VerificationNote => ({
  kind: kind === "placeholder" ? "placeholder-lost" : "negation-lost",
  text,
});

/** The three texts, read with the words of one language. */
function compare({ draft, complaint = "", proposal }: Rewrite, language: Language): Comparison {
  const words = claimWords.get(language) as ClaimWords;
  const data = languages.get(language) as LanguageData;
  const read = (text: string) => readStatement(text, words, data);
  return { draft: read(draft), complaint: read(complaint), proposal: read(proposal), words, calendar: data.calendar };
}

function notesOf(before: Review, after: Review): VerificationNote[] {
  const notes: VerificationNote[] = [];
  if (before.language && before.language !== after.language)
    notes.push({ kind: "language-changed", text: `${before.language} → ${after.language ?? "?"}` });
  else if (before.form && before.form !== "mixed" && after.form && before.form !== after.form)
    notes.push({ kind: "form-changed", text: `${before.form} → ${after.form}` });
  for (const note of ["empathy", "apology", "solution"] as const)
    if (sounds(before, note) && !sounds(after, note)) notes.push({ kind: "note-lost", text: note });
  return [...notes, ...newFindings(before.findings, after.findings)];
}

function sounds({ triad }: Review, note: keyof Review["triad"]): boolean {
  return triad[note].strength === "strong" || triad[note].strength === "weak";
}

function newFindings(before: readonly Finding[], after: readonly Finding[]): VerificationNote[] {
  const known = new Set(before.map(({ rule }) => rule));
  return after
    .filter(({ rule, severity }) => severity >= leastSeverity && !known.has(rule))
    .map(({ excerpt }) => ({ kind: "new-finding", text: excerpt }));
}

/** In reading order; of two claims of a kind at one place the longer one. */
function inOrder(claims: readonly Claim[]): Claim[] {
  const sorted = [...claims].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  return sorted.filter(({ kind, start, end }) => {
    const key = `${kind} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
