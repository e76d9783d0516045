import { type Note, notes, type Suggestion, type SuggestionKind } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Form } from "../text/form-of-address.ts";
import { fits, specificity } from "./condition.ts";
import type { GuidanceText } from "./guidance-text.ts";
import { renderText } from "./render-text.ts";
import { readSituation, type SituationInput } from "./situation.ts";

export interface SuggestInput extends SituationInput {
  form: Form;
  preset: Preset;
}

/** More of one kind is a list to read, not a hand. */
const mostOfNote = 3;
const mostOfOther = 2;

/** What cannot wait stands first; then the notes; then what the letter may go on with, in the order of a letter. */
const order: readonly SuggestionKind[] = [
  "care",
  "no-reply-needed",
  "incident",
  ...notes,
  "receipt",
  "alternative",
  "refusal",
  "cost-compensation",
  "goodwill",
  "move-to-private",
  "summary",
  "closure",
  "hand-over",
];

/** Texts that fit this complaint and this draft, best first: a few of each kind, and none for a note that sounds already. */
export function suggest(input: SuggestInput): Suggestion[] {
  const options = { form: formOf(input), complaint: input.complaint };
  const chosen = new Map<SuggestionKind, Suggestion[]>(order.map((kind) => [kind, []]));
  for (const { kind, label, text: source, place } of fitting(input)) {
    const list = chosen.get(kind) ?? [];
    if (list.length === (isNote(kind) ? mostOfNote : mostOfOther)) continue;
    const rendered = renderText(source, options);
    if (rendered && !list.some(({ text }) => text === rendered.text)) list.push({ kind, label, place, ...rendered });
  }
  return [...chosen.values()].flat();
}

/** Those written for this case first. */
function fitting(input: SuggestInput): GuidanceText[] {
  const situation = readSituation(input);
  const { texts } = input.reading.lexicon.language.guidance;
  const written = new Set(texts.filter(({ text }) => stands(text, input.draft.text)).map(subjectOf));
  const sounds = (kind: SuggestionKind) => isNote(kind) && input.triad[kind].strength === "strong";
  return texts
    .filter((text) => !sounds(text.kind) && !written.has(subjectOf(text)) && fits(text.when, situation))
    .sort((one, other) => specificity(other.when) - specificity(one.when));
}

/**
 * What is done once one of its texts stands in the letter: a kind as a whole, but of care the one step, as there may be
 * several to take. A note is done when it sounds.
 */
function subjectOf({ kind, label, text }: GuidanceText): string {
  if (isNote(kind)) return text;
  return kind === "care" ? label : kind;
}

const pieces = new Map<string, readonly string[]>();

/** Whether a text stands in the letter already: all its pieces between slots and words that depend on the form, in order. */
function stands(source: string, letter: string): boolean {
  let wanted = pieces.get(source);
  if (!wanted) {
    wanted = source.split(/[{[<][^}\]>]*[}\]>]/);
    pieces.set(source, wanted);
  }
  let at = 0;
  return wanted.every((piece) => {
    const found = letter.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}

const isNote = (kind: SuggestionKind): kind is Note => notes.some((note) => note === kind);

/** The preset's form, else the draft's own, else the customer's, else the polite one. */
function formOf({ form: { form, odd }, complaint, preset }: SuggestInput): "u" | "je" {
  if (preset.form !== "follow") return preset.form;
  if (form === "u" || form === "je") return form;
  if (form === "mixed") return /^[uU]/.test(odd[0]?.word ?? "") ? "je" : "u";
  return complaint?.form ?? "u";
}
