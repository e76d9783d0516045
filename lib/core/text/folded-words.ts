import { foldText } from "./fold.ts";

/** More different words than one agent writes; then the kept ones are dropped. */
const mostKept = 20_000;
/** Behind a longer slice V8 keeps the whole letter alive. */
const longestSlice = 12;

let kept = new Map<string, string>();

/**
 * A word as rules see it. The same word gives the same string object, so that whoever looks it up in a map of their own
 * finds it by identity. `start` and `end` are UTF-16 offsets into `text`, `end` exclusive.
 */
export function foldWord(text: string, start: number, end: number): string {
  const written = text.slice(start, end);
  if (end - start > longestSlice) return keep(foldText(written));
  const known = kept.get(written);
  if (known !== undefined) return known;
  const folded = keep(foldText(written));
  kept.set(written, folded);
  return folded;
}

function keep(folded: string): string {
  const known = kept.get(folded);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept = new Map();
  kept.set(folded, folded);
  return folded;
}
