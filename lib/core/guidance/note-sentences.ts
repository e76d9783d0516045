import { type Note, notes, type Place } from "../contract.ts";
import { privateChannels } from "./channels.ts";
import type { Condition, GuidanceText } from "./guidance-text.ts";
import { type GroupedText, textsOf } from "./texts-of.ts";

/** Sentences that sound a note, by what happened to the customer; "any" fits every complaint, "repeat" a second contact. */
export interface NoteSentences {
  labels: Readonly<Record<Note, string>>;
  /** Topics whose sentences say that the customer is in the right about money: not for a letter that says no. */
  granting: readonly string[];
  sentences: Readonly<Record<Note, Readonly<Record<string, readonly GroupedText[]>>>>;
}

/** For where people write in a line or two. */
export const brief: Condition = { channels: ["chat", "messaging", "public"] };

/** For a customer who was answered before. */
export const later: Condition = { answer: "later" };

/** An apology follows the understanding, and what happens next follows both; the solution closes the letter's body. */
export const placeOf: Record<Note, Place> = {
  empathy: "after-greeting",
  apology: "after-empathy",
  solution: "before-sign-off",
};

/** The sentences of the notes as texts, those for a second contact first. */
export function noteTexts({ labels, granting, sentences }: NoteSentences): GuidanceText[] {
  return notes.flatMap((kind) =>
    Object.entries(sentences[kind]).flatMap(([topic, texts]) =>
      textsOf(
        { kind, label: labels[kind], place: placeOf[kind], when: whenOf(kind, topic, granting) },
        texts.map(withoutOnlookers),
      ),
    ),
  );
}

function whenOf(note: Note, topic: string, granting: readonly string[]): Condition {
  return { ...whenAbout(topic, granting), ...(note === "apology" ? { fault: ["ours", "unknown"] } : {}) };
}

function whenAbout(topic: string, granting: readonly string[]): Condition {
  if (topic === "any") return {};
  if (topic === "repeat") return { repeat: true };
  return granting.includes(topic) ? { issues: [topic], not: ["refuses"] } : { issues: [topic] };
}

/** What is filled from the customer's message is nobody else's to read. */
const withoutOnlookers = (one: GroupedText): GroupedText =>
  typeof one === "string" && one.includes("<") ? [one, { channels: privateChannels }] : one;
