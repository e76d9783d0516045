import { stepsOf, writeNumbers } from "./number-text.ts";
import { firstSymbol, type VocabularyTables } from "./vocabulary.ts";

/** Collects words while patterns are compiled. What it gives out are handles; symbols are known when all is collected. */
export interface VocabularyBuilder {
  word(word: string): number;
  prefix(prefix: string): number;
  mark(mark: string): number;
  /** One symbol for "any of these": an alternation of a hundred words is then a single step. */
  oneOf(handles: readonly number[]): number;
  /** Everything collected, when no more is to come, and the symbol behind each handle. */
  finish(): { tables: VocabularyTables; symbolOf(handle: number): number };
}

type Kind = "word" | "prefix" | "mark" | "choice";

export function createVocabularyBuilder(): VocabularyBuilder {
  const handles = new Map<string, number>();
  const collected: Record<Kind, Map<number, string>> = {
    word: new Map(),
    prefix: new Map(),
    mark: new Map(),
    choice: new Map(),
  };

  const handleOf = (kind: Kind, what: string): number => {
    const key = `${kind} ${what}`;
    let handle = handles.get(key);
    if (handle === undefined) {
      handle = firstSymbol + handles.size;
      handles.set(key, handle);
      collected[kind].set(handle, what);
    }
    return handle;
  };

  const finish = () => {
    const symbols: number[] = [];
    let next: number = firstSymbol;
    /** In the order of the alphabet, which packs well. */
    const numbered = (kind: Kind): string => {
      const sorted = [...collected[kind]].sort(([, a], [, b]) => (a < b ? -1 : 1));
      for (const [handle] of sorted) symbols[handle] = next++;
      return sorted.map(([, what]) => what).join(" ");
    };
    const symbolOf = (handle: number) => symbols[handle] ?? handle;
    const [words, prefixes, marks] = [numbered("word"), numbered("prefix"), numbered("mark")];
    const choices: number[][] = Array.from({ length: next }, () => []);
    const firstChoice = next;
    for (const [handle, members] of collected.choice) {
      for (const member of members.split(",")) choices[symbolOf(Number(member))]?.push(next - firstChoice);
      symbols[handle] = next++;
    }
    const tables: VocabularyTables = {
      words,
      prefixes,
      marks,
      choices: choices.map((list) => writeNumbers(stepsOf(list))).join(" "),
      choiceCount: next - firstChoice,
    };
    return { tables, symbolOf };
  };

  return {
    word: (word) => handleOf("word", word),
    prefix: (prefix) => handleOf("prefix", prefix),
    mark: (mark) => handleOf("mark", mark),
    oneOf: (members) => handleOf("choice", [...new Set(members)].sort((a, b) => a - b).join()),
    finish,
  };
}
