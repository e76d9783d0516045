import { type Note, notes, type Place } from "../contract.ts";
import type { GuidanceText } from "./guidance-text.ts";
import type { Cost, Topic } from "./situation.ts";

/** What one language offers to say: data only. */
export interface GuidanceData {
  texts: readonly GuidanceText[];
  /** Words in a complaint (folded, one or several) that tell of costs made because of the failure. */
  costWords: Readonly<Record<Cost, readonly string[]>>;
  /** Words in a complaint or a draft (folded, one or several) by which a topic is known. */
  topicWords: Readonly<Record<Topic, readonly string[]>>;
}

/** Sentences that sound a note, by what happened to the customer; "any" fits every complaint, "repeat" a second contact. */
export interface NoteSentences {
  labels: Readonly<Record<Note, string>>;
  sentences: Readonly<Record<Note, Readonly<Record<string, readonly string[]>>>>;
}

/** An apology follows the understanding, and what happens next follows both; the solution closes the letter's body. */
export const placeOf: Record<Note, Place> = {
  empathy: "after-greeting",
  apology: "after-empathy",
  solution: "before-sign-off",
};

/** The sentences of the notes as texts, those for a second contact first. */
export function noteTexts({ labels, sentences }: NoteSentences): GuidanceText[] {
  return notes.flatMap((kind) =>
    Object.entries(sentences[kind]).flatMap(([topic, texts]) =>
      texts.map((text) => ({ kind, label: labels[kind], text, place: placeOf[kind], when: whenOf(topic) })),
    ),
  );
}

function whenOf(topic: string): GuidanceText["when"] {
  if (topic === "any") return {};
  return topic === "repeat" ? { repeat: true } : { issues: [topic] };
}
