import type { Place, Review, Span, Suggestion } from "../contract.ts";
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
  if (greeting && place !== "start") return startOfBody(text, letter, greeting.end, sentence);
  return { start: 0, end: 0, text: sentence + joinTo(text, letter, 0) };
}

/** A line for a colleague is no part of the letter: it is copied, never inserted. */
export const isForColleague = ({ kind, place }: Pick<Suggestion, "kind" | "place">): boolean =>
  kind === "hand-over" && place === "end";

/** What parts an inserted sentence from what follows: a space from the body, an empty line from any other part. */
function joinTo(text: string, letter: Letter, at: number): string {
  const next = letter.parts.find((part) => part.end > at);
  if (!next) return "";
  const space = /^\s*/.exec(text.slice(at))?.[0] ?? "";
  if (next.part !== "body") return "\n".repeat(Math.max(0, 2 - (space.split("\n").length - 1)));
  return space === "" ? " " : "";
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
function startOfBody(text: string, letter: Letter, greetingEnd: number, sentence: string): Insertion {
  const gap = /^[ \t\r]*(\n\s*)?/.exec(text.slice(greetingEnd))?.[0] ?? "";
  const at = greetingEnd + gap.length;
  if (gap === "" && at === text.length) return { start: at, end: at, text: `\n\n${sentence}` };
  return { start: at, end: at, text: sentence + joinTo(text, letter, at) };
}

function beforeClosing(text: string, letter: Letter, sentence: string): Insertion {
  const end = closingStart(letter) ?? text.length;
  const body = text.slice(0, end);
  const at = body.trimEnd().length;
  if (at === 0) return { start: 0, end: 0, text: sentence + joinTo(text, letter, 0) };
  const lastLine = body.slice(body.lastIndexOf("\n", at - 1) + 1, at);
  const isParagraph = /\n\s*\n/.test(body) || /^\s*(?:[-*•–]|\d+[.)])\s/.test(lastLine);
  return { start: at, end: at, text: `${isParagraph ? "\n\n" : " "}${sentence}` };
}

/** Where the sign-off begins, or else what follows the last words of the letter itself; quotes between them do not count. */
function closingStart({ parts }: Letter): number | undefined {
  const signOff = parts.find(({ part }) => part === "sign-off");
  const lastWords = parts.findLastIndex(({ part }) => part === "body" || part === "greeting");
  return (signOff ?? parts[lastWords + 1])?.start;
}
