import type { Draft, Language, Promise_, Question } from "../contract.ts";
import { languages } from "../languages/languages.ts";
import { clip } from "../register/clip.ts";
import { gistOf } from "../register/gist.ts";
import { type RenderedText, slotsIn } from "./render-text.ts";

export interface HandOverInput {
  draft: Draft;
  /** The language of the line: the draft's own, or that of the message. */
  language: Language;
  name: string | null;
  questions: readonly Question[];
  promises: readonly Promise_[];
}

/** More of it is no line. */
const longestGist = 110;
const longestPart = 80;
const mostPromises = 2;

/**
 * Who it is · what happened · what was promised · the next step, for the colleague who goes on with it; slots for what no text
 * says. Null where there is no message to speak of. Nothing in it breaks the line.
 */
export function handOverLine({ draft, language, name, questions, promises }: HandOverInput): RenderedText | null {
  const data = languages.get(language);
  const complaint = draft.complaint?.trim();
  if (!data || !complaint) return null;
  const words = data.guidance.handOverWords;
  const open = questions.find(({ answered }) => !answered);
  const dated = promises.find(({ when }) => when !== null);
  const next = open
    ? `${words.answer} “${short(open.text)}”`
    : dated?.when
      ? `${words.followUp} ${short(dated.when.text)}`
      : `[${words.nextStep}]`;
  const promised = promises.slice(0, mostPromises).map(({ start, end }) => short(draft.text.slice(start, end)));
  const parts = [
    name ?? `[${words.name}]`,
    `“${short(gistOf(complaint, data.letter, longestGist), longestGist)}”`,
    ...(promised.length > 0 ? [`${words.promised}: ${promised.join("; ")}`] : []),
    `${words.next}: ${next}`,
  ];
  const text = parts.join(" · ");
  return { text, slots: slotsIn(text) };
}

/** Only our own words stand in brackets: a customer's would be asked for as if they were gaps. */
function short(words: string, longest = longestPart): string {
  const line = words
    .replace(/[\s[\]]+/g, " ")
    .trim()
    .replace(/\.$/, "");
  return line.length <= longest ? line : `${clip(line, longest - 1).trimEnd()}…`;
}
