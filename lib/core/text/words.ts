import { foldText } from "./fold.ts";

/** A word, number or mark as rules see it: one object however often it is written. */
export interface Word {
  readonly folded: string;
  /** What was worked out about it; see `rememberedPerWord`. */
  readonly remembered: unknown[];
}

/** More different words than one agent writes; then the kept ones are dropped. */
const mostKept = 20_000;
/** Behind a longer slice V8 keeps the whole letter alive. */
const longestSlice = 12;

let kept = new Map<string, Word>();

/** The word from `start` up to `end` (UTF-16 offsets into `text`). */
export function wordAt(text: string, start: number, end: number): Word {
  const written = text.slice(start, end);
  if (end - start > longestSlice) return wordOf(foldText(written));
  const known = kept.get(written);
  if (known !== undefined) return known;
  const word = wordOf(foldText(written));
  kept.set(written, word);
  return word;
}

function wordOf(folded: string): Word {
  let word = kept.get(folded);
  if (word === undefined) {
    if (kept.size >= mostKept) kept = new Map();
    word = { folded, remembered: [] };
    kept.set(folded, word);
  }
  return word;
}

let remembering = 0;

/** Works out something about a word when it is first asked for, and never again as long as the word is kept. */
export function rememberedPerWord<T>(workOut: (folded: string) => T): (word: Word) => T {
  const at = remembering++;
  return (word) => {
    let known = word.remembered[at] as T | undefined;
    if (known === undefined) {
      known = workOut(word.folded);
      word.remembered[at] = known;
    }
    return known;
  };
}
