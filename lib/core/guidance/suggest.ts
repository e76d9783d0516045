import { notes, type Suggestion, type SuggestionKind } from "../contract.ts";
import type { Form } from "../text/form-of-address.ts";
import { isNote, type KnownText, knownTexts } from "./known-texts.ts";
import { fillSlots, type RenderedText } from "./render-text.ts";
import { readSituation, type SituationInput } from "./situation.ts";

export interface SuggestInput extends SituationInput {
  form: Form;
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
  const { code, guidance } = input.reading.lexicon.language;
  const appeal = input.preset.appeal[code] ?? `[${guidance.appealSlot}]`;
  const options = { form: formOf(input), complaint: input.complaint, appeal };
  const chosen = new Map<SuggestionKind, Offer[]>(order.map((kind) => [kind, []]));
  for (const { kind, label, place, topic, render } of fitting(input)) {
    const list = chosen.get(kind) ?? [];
    if (list.filter((one) => one.topic === topic).length === mostOf(kind)) continue;
    const rendered = withIncident(kind, render(options), input);
    if (rendered && !list.some(({ suggestion }) => suggestion.text === rendered.text))
      list.push({ topic, suggestion: { kind, label, place, ...rendered } });
  }
  return [...chosen].flatMap(([kind, list]) =>
    inTurns(list)
      .slice(0, mostOf(kind))
      .map(({ suggestion }) => suggestion),
  );
}

/** What the team knows of an incident is filled in. */
function withIncident(kind: SuggestionKind, rendered: RenderedText | null, { incident, reading }: SuggestInput) {
  if (!rendered || !incident || kind !== "incident") return rendered;
  const { code, guidance } = reading.lexicon.language;
  return fillSlots(rendered, (slot) => {
    const fact = guidance.incidentSlots[slot];
    return fact && incident.facts[code][fact];
  });
}

interface Offer {
  topic: string;
  suggestion: Suggestion;
}

const mostOf = (kind: SuggestionKind) => (isNote(kind) ? mostOfNote : mostOfOther);

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

/** A note that sounds needs nothing more; nor does what one of the texts that stand in the letter has done. */
function fitting(input: SuggestInput): KnownText[] {
  const { code, guidance } = input.reading.lexicon.language;
  const known = knownTexts(guidance.texts, input.preset.texts[code]);
  const done = known.subjectsIn(input.reading);
  return known
    .fitting(readSituation(input))
    .filter(({ kind, subject }) => !(isNote(kind) && input.triad[kind].strength === "strong") && !done.has(subject));
}

/** The preset's form, else the draft's own, else the customer's, else the polite one. */
function formOf({ form: { form, odd }, complaint, preset }: SuggestInput): "u" | "je" {
  if (preset.form !== "follow") return preset.form;
  if (form === "u" || form === "je") return form;
  if (form === "mixed") return /^[uU]/.test(odd[0]?.word ?? "") ? "je" : "u";
  return complaint?.form ?? "u";
}
