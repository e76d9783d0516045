/** Phrases of plain folded words, for looking up what begins at a word. */
export interface PhraseTrie<Value> {
  next: Map<string, PhraseTrie<Value>>;
  value: Value | null;
}

/** Puts phrases together; of a phrase that is given twice the first value counts. */
export function createTrie<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): PhraseTrie<Value> {
  const root: PhraseTrie<Value> = { next: new Map(), value: null };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(" ")) {
      let child = node.next.get(word);
      if (!child) {
        child = { next: new Map(), value: null };
        node.next.set(word, child);
      }
      node = child;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase that begins at `at`: its value and where it ends; null when none does. `words` are folded. */
export function phraseAt<Value>(
  trie: PhraseTrie<Value>,
  words: readonly string[],
  at: number,
  last: number,
): { value: Value; end: number } | null {
  let node: PhraseTrie<Value> | undefined = trie;
  let found: { value: Value; end: number } | null = null;
  for (let i = at; node && i < last; i++) {
    node = node.next.get(words[i] as string);
    if (node && node.value !== null) found = { value: node.value, end: i + 1 };
  }
  return found;
}
