import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAutomaton } from "../../../lib/core/matching/automaton.ts";
import { findMatches } from "../../../lib/core/matching/find-matches.ts";
import { type Pattern, parsePattern, parseSlots } from "../../../lib/core/matching/pattern.ts";
import { foldText } from "../../../lib/core/text/fold.ts";
import { splitSentences } from "../../../lib/core/text/sentences.ts";
import { TokenKind, tokenise } from "../../../lib/core/text/tokens.ts";
import { matchesIn } from "./match.ts";

const slots = { s: ["a", "b c", "(c)? a"], t: ["<s> ,? <number>", "b"] };

/** A match in the plainest terms: its pattern, and the offset of its first sign and the end of its last one. */
type Found = readonly [pattern: number, start: number, end: number];

interface Plain {
  start: number;
  end: number;
  word: string;
  kind: number;
}

/** The tokens of each sentence that patterns see, and how many of them stand before its closing marks. */
function plainSentences(text: string): { seen: Plain[]; inner: number }[] {
  const tokens = tokenise(text);
  return splitSentences(tokens, new Set()).map(({ first, last }) => {
    const all: Plain[] = [];
    for (let at = first; at < last; at++) {
      const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
      all.push({ start, end, word: foldText(text.slice(start, end)), kind: tokens.kind[at] as number });
    }
    const isSeen = ({ kind, word }: Plain) =>
      kind !== TokenKind.newline && !(kind === TokenKind.punctuation && '*_~"[]'.includes(word));
    const isClosing = (one: Plain | undefined) =>
      one && (!isSeen(one) || (one.kind === TokenKind.punctuation && ".?!)".includes(one.word)));
    let closing = all.length;
    while (isClosing(all[closing - 1])) closing--;
    return { seen: all.filter(isSeen), inner: all.slice(0, closing).filter(isSeen).length };
  });
}

/** Every place at which `pattern` can end when it begins at `at`. Slow and plain: what the automaton must agree with. */
function endsOf(pattern: Pattern, seen: readonly Plain[], inner: number, at: number): ReadonlySet<number> {
  const token = seen[at];
  const isSpoken = token && (token.kind <= TokenKind.number || "€$£%&+".includes(token.word));
  const step = (fits: boolean | undefined) => new Set(fits ? [at + 1] : []);
  switch (pattern.kind) {
    case "word":
      return step(
        token &&
          token.kind <= TokenKind.number &&
          (pattern.prefix ? token.word.startsWith(pattern.word) : token.word === pattern.word),
      );
    case "mark":
      return step(token?.kind === TokenKind.punctuation && token.word === pattern.mark);
    case "any":
      return step(isSpoken);
    case "number":
      return step(token?.kind === TokenKind.number);
    case "start":
      return new Set(at === 0 ? [at] : []);
    case "end":
      return new Set(at === inner ? [at] : []);
    case "gap": {
      const ends = [at];
      for (let words = 0; words < pattern.words; words++)
        for (const end of endsOf({ kind: "any" }, seen, inner, at + words)) ends.push(end);
      return new Set(ends.filter((end, i) => end === at + i));
    }
    case "sequence":
      return pattern.items.reduce<ReadonlySet<number>>(
        (starts, one) => new Set([...starts.values()].flatMap((start) => [...endsOf(one, seen, inner, start)])),
        new Set([at]),
      );
    case "choice":
      return new Set([
        ...(pattern.optional ? [at] : []),
        ...pattern.options.flatMap((option) => [...endsOf(option, seen, inner, at)]),
      ]);
  }
}

/** What `findMatches` promises, done by trying everything. */
function expected(sources: readonly string[], text: string): Found[] {
  const parsedSlots = parseSlots(slots);
  const found: Found[] = [];
  for (const { seen, inner } of plainSentences(text))
    for (const [number, source] of sources.entries()) {
      const pattern = parsePattern(source, parsedSlots);
      const earliest = new Map<number, number>();
      for (let at = seen.length - 1; at >= 0; at--)
        for (const end of endsOf(pattern, seen, inner, at)) earliest.set(end, at);
      const longest = new Map<number, number>();
      for (const [end, start] of earliest) longest.set(start, Math.max(end, longest.get(start) ?? 0));
      for (const [start, end] of longest) found.push([number, seen[start]?.start ?? -1, seen[end - 1]?.end ?? -1]);
    }
  return found;
}

function actual(sources: readonly string[], text: string): Found[] {
  const automaton = createAutomaton(sources, slots);
  return matchesIn(automaton, text).map(({ pattern, start, end }) => [
    pattern,
    start,
    text.slice(0, end).trimEnd().length,
  ]);
}

const inOrder = (found: readonly Found[]) => [...found].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);

const { pattern: item } = fc.letrec<{ pattern: string; sequence: string }>((tie) => ({
  pattern: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      "a",
      "b",
      "c",
      "ab",
      "a*",
      "5",
      "<any>",
      "<number>",
      "<s>",
      "<t>",
      "<s>?",
      ",",
      ",?",
      "%",
      "€",
      "...",
      "...1",
      "...2",
    ),
    fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join("/")})`),
    fc.array(tie("sequence"), { minLength: 1, maxLength: 3 }).map((options) => `(${options.join("/")})?`),
  ),
  sequence: fc.array(tie("pattern"), { minLength: 1, maxLength: 3 }).map((items) => items.join(" ")),
}));

const pattern = fc
  .tuple(fc.constantFrom("", "", "^ "), fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom("", "", " $"))
  .map(([start, items, end]) => start + items.join(" ") + end)
  .filter((source) => {
    try {
      parsePattern(source, parseSlots(slots));
      return true;
    } catch {
      return false;
    }
  });

const text = fc
  .array(
    fc.tuple(
      fc.constantFrom("a", "b", "c", "ab", "abc", "A", "5", "12,50", "d", ",", ".", "?", "%", "€", "*", '"', "😀", "-"),
      fc.constantFrom(" ", " ", " ", "\n"),
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.flat().join(""));

describe("findMatches", { timeout: 30_000 }, () => {
  it("finds what trying everything finds", () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, read) => {
        expect(inOrder(actual(sources, read))).toEqual(inOrder(expected(sources, read)));
      }),
      { numRuns: 300 },
    );
  });

  it("gives matches in the order of their ends, inside their sentence, with captures inside the match", () => {
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), text, (sources, read) => {
        const tokens = tokenise(read);
        const sentences = splitSentences(tokens, new Set());
        let before = 0;
        for (const match of matchesIn(createAutomaton(sources, slots), read)) {
          expect(match.last).toBeGreaterThanOrEqual(before);
          before = match.last;
          const sentence = sentences[match.sentence];
          expect(match.first).toBeGreaterThanOrEqual(sentence?.first ?? Number.NaN);
          expect(match.last).toBeLessThanOrEqual(sentence?.last ?? Number.NaN);
          expect([match.start, match.end]).toEqual([tokens.start[match.first], tokens.end[match.last - 1]]);
          for (const capture of match.captures) {
            expect(capture.first).toBeGreaterThanOrEqual(match.first);
            expect(capture.last).toBeLessThanOrEqual(match.last);
          }
        }
      }),
    );
  });

  it("takes twice the time for twice the text, in one endless sentence full of matches too", () => {
    const automaton = createAutomaton(["a ... b", "(a/b)", "a (b)? (a)?", "<t>"], slots);
    const cost = (times: number) => {
      const tokens = tokenise("a b c ".repeat(times));
      const types = automaton.vocabulary.typesOf(tokens);
      const sentence = { first: 0, last: tokens.count, start: 0, end: tokens.text.length };
      const start = process.threadCpuUsage();
      findMatches(automaton, tokens, types, [sentence]);
      return process.threadCpuUsage(start).user / 1000;
    };
    cost(1000);
    expect(cost(16_000)).toBeLessThan(16 * Math.max(cost(2000), 10));
  });
});

describe("an automaton", { timeout: 30_000 }, () => {
  const words = Array.from({ length: 40 }, (_, at) => `w${at}`);
  const sources = words.map((word, at) => `${word} ...6 w${(at * 7 + 1) % 40}`);

  it("finds the same after a text that filled its memory", () => {
    const read = "w3 w9 w22 en w1, w5.";
    const automaton = createAutomaton(sources, {});
    const before = matchesIn(automaton, read);
    expect(before.length).toBeGreaterThan(0);
    let seed = 1;
    const next = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return words[seed % words.length];
    };
    for (let round = 0; round < 5; round++) {
      matchesIn(automaton, Array.from({ length: 10_000 }, next).join(" "));
      expect(matchesIn(automaton, read)).toEqual(before);
    }
  });
});
