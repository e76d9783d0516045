/** Phrases of plain folded words by their first word, for looking up what begins at a word. */
export type PhraseIndex<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

interface Phrase<Value> {
  /** What follows the first word; "" when nothing does. */
  rest: string;
  value: Value;
}

/** Puts phrases together; of a phrase that is given twice the first value counts. */
export function createIndex<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseIndex<Value> {
  const index = new Map<string, Phrase<Value>[]>();
  for (const [phrase, value] of entries) {
    const space = phrase.indexOf(" ");
    const first = space < 0 ? phrase : phrase.slice(0, space);
    const one = { rest: space < 0 ? "" : phrase.slice(space + 1), value };
    const list = index.get(first);
    if (list) list.push(one);
    else index.set(first, [one]);
  }
  return index;
}

/** The longest phrase that begins at `at`: its value and where it ends; null when none does. `words` are folded. */
export function phraseAt<Value>(
  index: PhraseIndex<Value>,
  words: readonly string[],
  at: number,
  last: number,
): { value: Value; end: number } | null {
  let found: { value: Value; end: number } | null = null;
  if (at >= last) return found;
  for (const { rest, value } of index.get(words[at] as string) ?? []) {
    const end = endOf(rest, words, at + 1, last);
    if (end > (found?.end ?? 0)) found = { value, end };
  }
  return found;
}

/** Where the words of `rest` end when they stand from `at` on; 0 when they do not. */
function endOf(rest: string, words: readonly string[], at: number, last: number): number {
  let read = 0;
  let end = at;
  while (read < rest.length) {
    const word = words[end];
    if (end >= last || word === undefined || !rest.startsWith(word, read)) return 0;
    read += word.length;
    if (read < rest.length && rest.charAt(read) !== " ") return 0;
    read++;
    end++;
  }
  return end;
}
