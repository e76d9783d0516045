import { type Note, notes, type Suggestion, type SuggestionKind } from "../contract.ts";
import { oncePer } from "../once-per.ts";
import type { Preset } from "../presets/preset.ts";
import { foldText } from "../text/fold.ts";
import type { Form } from "../text/form-of-address.ts";
import { fits, specificity } from "./condition.ts";
import type { Condition, GuidanceText } from "./guidance-text.ts";
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
  const chosen = new Map<SuggestionKind, Offer[]>(order.map((kind) => [kind, []]));
  for (const { kind, label, text: source, place, when } of fitting(input)) {
    const list = chosen.get(kind) ?? [];
    const topic = isNote(kind) ? topicOf(when) : "";
    if (list.filter((one) => one.topic === topic).length === mostOf(kind)) continue;
    const rendered = renderText(source, options);
    if (rendered && !list.some(({ suggestion }) => suggestion.text === rendered.text))
      list.push({ topic, suggestion: { kind, label, place, ...rendered } });
  }
  return [...chosen].flatMap(([kind, list]) =>
    inTurns(list)
      .slice(0, mostOf(kind))
      .map(({ suggestion }) => suggestion),
  );
}

interface Offer {
  topic: string;
  suggestion: Suggestion;
}

const mostOf = (kind: SuggestionKind) => (isNote(kind) ? mostOfNote : mostOfOther);

/** What a sentence of a note is about: a kind of issue, the second contact, or "" for what fits any complaint. */
const topicOf = ({ issues, repeat }: Condition): string => issues?.[0] ?? (repeat ? "repeat" : "");

/** A complaint about two things is owed a word on both: each topic in turn, and what fits anything last. */
function inTurns(offers: readonly Offer[]): Offer[] {
  const turns = new Map<string, number>();
  return offers
    .map((offer) => {
      const turn = turns.get(offer.topic) ?? 0;
      turns.set(offer.topic, turn + 1);
      return { offer, turn: offer.topic === "" ? offers.length : turn };
    })
    .sort((one, other) => one.turn - other.turn)
    .map(({ offer }) => offer);
}

function fitting(input: SuggestInput): GuidanceText[] {
  const situation = readSituation(input);
  const sounds = (kind: SuggestionKind) => isNote(kind) && input.triad[kind].strength === "strong";
  const known = knownTexts(input.reading.lexicon.language.guidance.texts);
  const words = new Set(input.reading.tokens.words.map((word) => word?.folded));
  const done = new Set(known.filter((one) => stands(one, input.draft.text, words)).map(({ subject }) => subject));
  return known.flatMap(({ text, subject }) =>
    !sounds(text.kind) && !done.has(subject) && fits(text.when, situation) ? [text] : [],
  );
}

/**
 * What is done once one of its texts stands in the letter: a kind as a whole, but of care the one step, as there may be
 * several to take. A note is done when it sounds.
 */
function subjectOf({ kind, label, text }: GuidanceText): string {
  if (isNote(kind)) return text;
  return kind === "care" ? label : kind;
}

/** A text with what is worked out about it once, for every letter. */
interface KnownText {
  text: GuidanceText;
  /** What is done once it stands in the letter. */
  subject: string;
  /** What stands between slots and words that depend on the form, in order. */
  pieces: readonly string[];
  /** Its longest word, folded: most letters lack it, and need not be searched. */
  longest: string;
}

/** Those that ask for most first. */
const knownTexts = oncePer((texts: readonly GuidanceText[]): readonly KnownText[] =>
  [...texts]
    .sort((one, other) => specificity(other.when) - specificity(one.when))
    .map((text) => {
      const pieces = text.text.split(/[{[<][^}\]>]*[}\]>]/);
      const words = pieces.join(" [] ").match(/(?<![\p{L}'’-])\p{L}+(?![\p{L}'’-])/gu) ?? [];
      const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
      return { text, subject: subjectOf(text), pieces, longest: foldText(longest) };
    }),
);

/** Whether a text stands in the letter already, whatever its slots were filled with. `words`: those of the letter, folded. */
function stands({ pieces, longest }: KnownText, letter: string, words: ReadonlySet<string | undefined>): boolean {
  if (!words.has(longest)) return false;
  let at = 0;
  return pieces.every((piece) => {
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
