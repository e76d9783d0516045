import type { Language } from "../../lib/core/contract.ts";
import type { Item } from "../evaluation/corpus.ts";
import { createRandom } from "./random.ts";

/** A kind of text that a checker may choke on. */
export interface HostileKind {
  name: string;
  /** One of that kind of exactly so many UTF-16 units; another one for another seed, where that makes sense. */
  write(length: number, seed: number): string;
}

/** One piece over and over. */
const over = (name: string, piece: string): HostileKind => ({
  name,
  write: (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
});

/** Pieces in a random order. */
const mixed = (name: string, piece: (random: () => number) => string): HostileKind => ({
  name,
  write(length, seed) {
    const random = createRandom(seed);
    const pieces: string[] = [];
    for (let written = 0; written < length; ) {
      const next = piece(random);
      pieces.push(next);
      written += next.length;
    }
    return pieces.join("").slice(0, length);
  },
});

const oneOf = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)] as T;

const letterRow = (random: () => number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, () => 97 + Math.floor(random() * 26)));

const anywhere: readonly HostileKind[] = [
  over("nothing but spaces", " "),
  over("nothing but line ends", "\n"),
  over("one word without end", "a"),
  over("words of one letter", "a "),
  over("one word again and again", "sorry "),
  over("full stops", "."),
  over("question marks and exclamation marks", "?! "),
  over("quotation marks that never close", '" “ ‘ '),
  over("brackets that never close", "([{ "),
  over("one letter a line", "a\n"),
  over("sentences of one word", "No. "),
  over("abbreviations", "e.g. i.e. d.w.z. B.V. "),
  over("digits", "0123456789"),
  over("amounts and dates", "€ 12,50 12-11-2026 "),
  over("capitals", "WE ARE SORRY "),
  over("commas", "a, b, "),
  over("hyphens and apostrophes", "a-b's-"),
  over("emoji", "👩‍👩‍👧‍👦 "),
  over("accents piled up", "e\u0301\u0302\u0303\u0304"),
  over("halves of surrogate pairs", "\ud83d \udc00"),
  over("right to left, width nought", "\u202e\u200bא "),
  over("Chinese", "我们非常抱歉"),
  over("addresses", "https://example.com/a?b=c&d ann@example.com "),
  over("quoted lines", "> > said\n"),
  over("lists", "- \n1. \n"),
  over("placeholders", "[NAME] {{x}} ___ "),
  over("greetings", "Dear Ann,\nBeste An,\n\n"),
  over("sign-offs", "Kind regards,\nAnn\n\nMet vriendelijke groet,\nAn\n\n"),
  over("markup", "<p class='x'>&nbsp;</p>"),
  mixed("words that nobody ever wrote", (random) => `${letterRow(random, 3 + Math.floor(random() * 8))} `),
  mixed("letters without sense", (random) => String.fromCharCode(32 + Math.floor(random() * 700))),
];

/** All kinds; for one language also what its rules look for, and what only begins like it. */
export function hostileKinds(corpus: readonly Item[], language: Language): readonly HostileKind[] {
  const own = corpus.filter(({ lang }) => lang === language);
  const flagged = own.flatMap(({ flags }) => flags.map(({ span }) => span)).filter((span) => span.length < 80);
  const questions = own.flatMap(({ complaint }) => complaint.match(/[^.!?\n]+\?/g) ?? []);
  return [
    ...anywhere,
    mixed("nothing but flagged phrases", (random) => `${oneOf(flagged, random)}, `),
    mixed("flagged phrases as sentences", (random) => `${oneOf(flagged, random)}. `),
    mixed("beginnings of flagged phrases", (random) => `${withoutLastWord(oneOf(flagged, random))} `),
    mixed("questions", (random) => `${oneOf(questions, random).trim()} `),
  ];
}

const withoutLastWord = (phrase: string): string => phrase.split(" ").slice(0, -1).join(" ") || phrase;
