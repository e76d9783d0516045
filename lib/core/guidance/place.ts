import type { Place, Review, Span } from "../contract.ts";
import type { LanguageData } from "../languages/language.ts";
import { languages } from "../languages/languages.ts";
import { type Letter, readLetter } from "../text/letter.ts";

/** An insertion: `start === end`, and the text with the spaces or line breaks that its neighbours need. */
export interface Insertion extends Span {
  text: string;
}

/**
 * Where a sentence belongs in a letter, and how it joins on: after the greeting, after the sentence that carries a note,
 * or before the sign-off. Falls back from "after-empathy" to "after-greeting", and from there to the start; a letter
 * without sign-off takes closing sentences at its end, before signature and quoted mail.
 */
export function insertionFor(review: Review, text: string, place: Place, sentence: string): Insertion {
  const letter = readLetter(text, (languages.get(review.language ?? "en") as LanguageData).letter);
  const after = noteEnd(review, place);
  if (after !== null) return joinAfter(text, after, sentence);
  if (place === "before-sign-off" || place === "end") return beforeClosing(text, letter, sentence);
  const greeting = letter.parts.find((part) => part.part === "greeting");
  if (greeting && place !== "start") return startOfBody(text, greeting.end, sentence);
  return { start: 0, end: 0, text: text.trim() === "" ? sentence : `${sentence}${text.startsWith("\n") ? "" : " "}` };
}

function noteEnd(review: Review, place: Place): number | null {
  const noteEnds = (note: "empathy" | "apology") => review.triad[note].evidence.at(-1)?.end ?? null;
  if (place === "after-empathy") return noteEnds("empathy");
  if (place === "after-apology") return noteEnds("apology") ?? noteEnds("empathy");
  return null;
}

function joinAfter(text: string, at: number, sentence: string): Insertion {
  const rest = text.slice(at);
  const needsSpace = rest !== "" && !/^\s/.test(rest);
  return { start: at, end: at, text: ` ${sentence}${needsSpace ? " " : ""}` };
}

/** After the greeting the body begins: in its own paragraph as the letter has it, or on in the same line. */
function startOfBody(text: string, greetingEnd: number, sentence: string): Insertion {
  const gap = /^[ \t]*(\n\s*)?/.exec(text.slice(greetingEnd))?.[0] ?? "";
  const at = greetingEnd + gap.length;
  const rest = text.slice(at);
  if (gap === "" && rest === "") return { start: at, end: at, text: `\n\n${sentence}` };
  return { start: at, end: at, text: `${sentence}${rest === "" ? "" : " "}` };
}

function beforeClosing(text: string, letter: Letter, sentence: string): Insertion {
  const closing = letter.parts.find(
    (part) => part.part === "sign-off" || part.part === "signature" || part.part === "quote",
  );
  const body = text.slice(0, closing?.start ?? text.length);
  const at = body.trimEnd().length;
  const gap = body.slice(at);
  if (at === 0) return { start: 0, end: 0, text: closing ? `${sentence}\n\n` : sentence };
  const paragraphs = /\n\s*\n/.test(body.slice(0, at)) || /\n\s*\n/.test(gap);
  return { start: at, end: at, text: `${paragraphs ? "\n\n" : " "}${sentence}` };
}
