import { describe, expect, it } from "vitest";
import { hostileKinds } from "./hostile.ts";
import { countWords, createWriters, parts, pickReplies, readCorpus, type Writer } from "./texts.ts";

const corpus = readCorpus();
const writerOf = createWriters(corpus);
const letters = (writer: Writer, count: number, words = 110) =>
  Array.from({ length: count }, () => writer.letter(words));

describe.each(["nl", "en"] as const)("writers (%s)", (language) => {
  it("never write the same letter or complaint twice", () => {
    const written = [0, 1, parts - 1].flatMap((part) => letters(writerOf(language, part), 700));
    expect(new Set(written.map(({ text }) => text)).size).toBe(written.length);
    expect(new Set(written.map(({ complaint }) => complaint)).size).toBe(written.length);
  });

  it("write no letter of the corpus", () => {
    const replies = new Set(corpus.map(({ reply }) => reply));
    expect(letters(writerOf(language, 0), 500).filter(({ text }) => replies.has(text))).toEqual([]);
  });

  it("keep to the number of words", () => {
    const means = [110, 1000].map((words) => {
      const counts = letters(writerOf(language, 2), 50, words).map(({ text }) => countWords(text));
      return counts.reduce((sum, count) => sum + count, 0) / counts.length / words;
    });
    for (const mean of means) expect(mean).toBeCloseTo(1, 1);
  });

  it("write the same in every run", () => {
    expect(letters(createWriters(corpus)(language, 3), 5)).toEqual(letters(writerOf(language, 3), 5));
  });

  it("stop rather than repeat themselves", () => {
    const own = corpus.filter(({ lang }) => lang === language).slice(0, 12);
    const writer = createWriters(own)(language, 0);
    expect(() => letters(writer, 5000)).toThrow("No unseen sentences left");
  });

  it("are asked for texts that a checker may choke on, of the length that is wanted", () => {
    const kinds = hostileKinds(corpus, language);
    expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
    for (const kind of kinds) expect([kind.name, kind.write(500, 1).length]).toEqual([kind.name, 500]);
  });
});

it("picks replies of about the length that is wanted", () => {
  const picked = pickReplies(corpus, "nl", 20, 110);
  expect(picked).toHaveLength(20);
  for (const { text } of picked) expect(Math.abs(countWords(text) - 110)).toBeLessThan(20);
});
