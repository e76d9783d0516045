import { type ComplaintReading, type Note, notes, type Place, type Slot, type Suggestion } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Form } from "../text/form-of-address.ts";
import type { Reading } from "../text/reading.ts";
import type { Triad } from "../triad/read-triad.ts";

export interface SuggestInput {
  reading: Reading;
  triad: Triad;
  complaint: ComplaintReading | null;
  form: Form;
  preset: Preset;
}

const mostPerNote = 3;

/** An apology follows the understanding, and what happens next follows both; the solution closes the letter's body. */
export const placeOf: Record<Note, Place> = {
  empathy: "after-greeting",
  apology: "after-empathy",
  solution: "before-sign-off",
};

/** Sentences for every note that does not sound yet, up to three a note, those that fit this complaint first. */
export function suggest(input: SuggestInput): Suggestion[] {
  return notes.filter((note) => input.triad[note].strength !== "strong").flatMap((note) => sentencesFor(note, input));
}

function sentencesFor(note: Note, { reading, complaint, form, preset }: SuggestInput): Suggestion[] {
  const { labels, sentences } = reading.lexicon.language.noteSentences;
  const topics = [...(complaint?.repeat ? ["repeat"] : []), ...(complaint?.issues ?? []), "any"];
  const found = [...new Set(topics.flatMap((topic) => sentences[note][topic] ?? []))].slice(0, mostPerNote);
  const formal = formOf(form, complaint, preset) === "u";
  return found.map((sentence) => {
    const text = inForm(sentence, formal);
    return { kind: note, label: labels[note], text, place: placeOf[note], slots: slotsIn(text) };
  });
}

/** The preset's form, else the draft's own, else the customer's, else the polite one. */
function formOf({ form, odd }: Form, complaint: ComplaintReading | null, preset: Preset): "u" | "je" {
  if (preset.form !== "follow") return preset.form;
  if (form === "u" || form === "je") return form;
  if (form === "mixed") return /^[uU]/.test(odd[0]?.word ?? "") ? "je" : "u";
  return complaint?.form ?? "u";
}

function inForm(sentence: string, formal: boolean): string {
  return sentence.replace(/\{([^{}/]*)\/([^{}/]*)\}/g, (_, u: string, je: string) => (formal ? u : je));
}

function slotsIn(text: string): Slot[] {
  return [...text.matchAll(/\[([^\]]+)\]/g)].map(({ index, 0: found, 1: name = "" }) => ({
    name,
    start: index,
    end: index + found.length,
  }));
}
