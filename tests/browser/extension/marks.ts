import { expect, type Frame, type Page } from "@playwright/test";

/** A mark as the page's own document knows it. */
export interface PaintedMark {
  /** "wavy", "dotted", "dashed" or "reveal". */
  look: string;
  words: string;
  x: number;
  y: number;
}

/** All marks of ours that are painted in a page, in reading order. */
export async function paintedMarks(page: Page | Frame): Promise<PaintedMark[]> {
  const marks = await page.evaluate(() => {
    const found: { look: string; words: string; x: number; y: number; top: number }[] = [];
    CSS.highlights.forEach((highlight, name) => {
      const [, look] = /^drieklank-(\w+)-/.exec(name) ?? [];
      if (look)
        for (const range of highlight as unknown as Set<Range>) {
          const { left, top, width, height } = range.getClientRects()[0] ?? new DOMRect();
          found.push({ look, words: range.toString(), x: left + Math.min(width, 40) / 2, y: top + height / 2, top });
        }
    });
    return found;
  });
  return marks.sort((one, other) => one.top - other.top || one.x - other.x).map(({ top, ...mark }) => mark);
}

export const markedWords = async (page: Page | Frame) =>
  (await paintedMarks(page)).filter(({ look }) => look !== "reveal").map(({ words }) => words);

/** Waits until exactly these words are marked. */
export async function expectMarked(page: Page, words: readonly string[]): Promise<void> {
  await expect.poll(() => markedWords(page)).toEqual(words);
}

/** Waits until a mark is there whose words hold `words`, and answers where. */
export async function findMark(page: Page | Frame, words: string): Promise<PaintedMark> {
  let found: PaintedMark | undefined;
  await expect(async () => {
    found = (await paintedMarks(page)).find((mark) => mark.look !== "reveal" && mark.words.includes(words));
    expect(found, `a mark under “${words}”`).toBeDefined();
  }).toPass();
  return found as PaintedMark;
}

/** Clicks the words of a mark, where its card opens. */
export async function clickMark(page: Page, words: string): Promise<void> {
  const { x, y } = await findMark(page, words);
  await page.mouse.click(x, y);
}
