import type { Span } from "../contract.ts";
import { fromSharedWords } from "../languages/languages.ts";
import { Type } from "../matching/vocabulary.ts";
import { beginsInCapitals, mayHoldCapitals } from "../text/capitals.ts";
import { isQuoted, type Reading } from "../text/reading.ts";
import { rememberedPerSentence } from "../text/sentence-memory.ts";
import type { Sentence } from "../text/sentences.ts";
import { TokenKind } from "../text/tokens.ts";
import { wordSource } from "../text/word-source.ts";
import type { Check, CheckInput } from "./check.ts";

const shape = /^(?:\p{Lu}{2,5}s?|\p{Lu}&\p{Lu}s?)$/u;
const romanNumeral = /^[IVX]+$/;
/** From here on capitals may be a word that somebody raised their voice for. */
const shortestWord = 4;
/** What stands before letters that are to be copied out as they are. */
const copied = fromSharedWords((wordsOf) => new RegExp(`(?:^|\\s)${wordSource(wordsOf("copiedOut"))}\\s+$`, "iu"));
/** Two letters may be anything: initials, a place, a grade. After these words they are an abbreviation. */
const article = fromSharedWords((wordsOf) => new RegExp(`(?:^|\\s)${wordSource(wordsOf("articles"))}\\s+$`, "iu"));

/**
 * Abbreviations in capitals that the customer did not use and that are not spelled out, each once. Codes, names and words
 * in capitals are no abbreviations.
 */
export const unknownAbbreviation: Check = {
  id: "unknown-abbreviation",
  category: "jargon",
  severity: 1,
  find: ({ draft, reading }) => {
    const { sentences, parts } = reading;
    let known: Set<string> | undefined;
    let initials: readonly Initials[] | undefined;
    const spans: { start: number; end: number }[] = [];
    for (const [number, sentence] of sentences.entries()) {
      if (parts[number] !== "body" || !mayHoldCapitals(reading, number)) continue;
      for (let at = sentence.first; at < sentence.last; at++) {
        const span = abbreviationAt(reading, at, sentence);
        if (!span || isQuoted(reading, span)) continue;
        const word = stem(reading.text.slice(span.start, span.end));
        known ??= knownWords(reading.lexicon.language.knownAbbreviations, draft.complaint ?? "");
        if (known.has(word) || isExplained(reading.text, span)) continue;
        initials ??= initialsIn(reading);
        if (isSpelledOut(word, initials)) continue;
        known.add(word);
        spans.push(span);
      }
    }
    return spans;
  },
};

/** What every customer knows, and every word that this one wrote. */
function knownWords(abbreviations: readonly string[], complaint: string): Set<string> {
  const known = new Set(abbreviations);
  for (const [word] of complaint.matchAll(/[\p{L}&]+/gu)) known.add(stem(word.toUpperCase()));
  return known;
}

/** The plural "SLAs" and the singular are one abbreviation. */
const stem = (word: string) => word.replace(/(?<=\p{Lu})s$/u, "");

function abbreviationAt({ tokens, text, types }: CheckInput["reading"], at: number, sentence: Sentence) {
  if (tokens.kind[at] !== TokenKind.word) return null;
  const start = tokens.start[at] as number;
  if (!beginsInCapitals(text, start)) return null;
  let end = tokens.end[at] as number;
  if (/^&\p{Lu}s?(?!\p{L})/u.test(text.slice(end, end + 3))) end = tokens.end[at + 2] as number;
  const word = text.slice(start, end);
  if (!shape.test(word) || romanNumeral.test(word)) return null;
  if (stem(word).length >= shortestWord && types[at] !== Type.unknownWord) return null;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end, end + 24)];
  const isCode =
    /[\p{L}\p{N}_@#/.&-]$|\p{N}\s*$/u.test(before) || /^(?:[\p{N}_@/-]|\.\p{L}|\s*(?:[-#:]\s*)?\p{N})/u.test(after);
  if (isCode || copied().test(before) || (word.length === 2 && !article().test(before))) return null;
  const isLoud = /(?<!\p{L})\p{Lu}{2,}\s+$/u.test(before) || /^\s+\p{Lu}{2,}(?!\p{L})/u.test(after);
  const opens = /(?:^|[.?!:]\s+|\n\s*)\p{Lu}\p{Ll}*\s+$/u.test(before) || at - 1 <= sentence.first;
  const isName = (!opens && /(?<!\p{L})\p{Lu}\p{Ll}+\s+$/u.test(before)) || /^\s+(?:&\s+)?\p{Lu}\p{Ll}/u.test(after);
  return isLoud || isName ? null : { start, end };
}

/** "Proof of delivery (POD)", "POD (proof of delivery)". */
const isExplained = (text: string, { start, end }: Span): boolean =>
  text.slice(0, start).trimEnd().endsWith("(") || /^\s*[(=]/.test(text.slice(end));

/** "POD, the proof of delivery", or its words in a row anywhere, the small ones counted or not. */
function isSpelledOut(word: string, initials: readonly Initials[]): boolean {
  const letters = word.replace(/\P{L}/gu, "").toLowerCase();
  return letters.length >= 3 && initials.some((all) => all.without(letters).includes(letters));
}

/** The first letters of words in a row. */
interface Initials {
  /** Without those of one of the words. */
  without(word: string): string;
}

const small = fromSharedWords((wordsOf) => new Set(wordsOf("uncounted")));

function initialsIn(reading: Reading): Initials[] {
  const words = reading.sentences.flatMap((_, number) => wordsOf(reading, number));
  return [initialsOf(words), initialsOf(words.filter((word) => !small().has(word)))];
}

const wordsOf = rememberedPerSentence(({ text, sentences }, number): readonly string[] => {
  const { start = 0, end = 0 } = sentences[number] ?? {};
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
});

function initialsOf(words: readonly string[]): Initials {
  const all = words.map((word) => word.charAt(0)).join("");
  return {
    without(word) {
      let rest = "";
      let from = 0;
      for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, from)) {
        rest += all.slice(from, at);
        from = at + 1;
      }
      return rest + all.slice(from);
    },
  };
}
