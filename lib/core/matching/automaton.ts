import { compileTables } from "./compile.ts";
import { type AutomatonTables, readGraph } from "./graph.ts";
import { type Pattern, parsePattern, type Slots, slotsOnDemand } from "./pattern.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";
import { createWalk, type Walk } from "./walk.ts";

/** All patterns of a language in one automaton over token types. It reads one sentence at a time. */
export interface Automaton extends Walk {
  vocabulary: Vocabulary;
  /** A pattern by its number, for reading what its groups took; null where its text was left out (see `pack.ts`). */
  patternAt(number: number): Pattern | null;
}

/** Compiles patterns into one automaton; a pattern's number is its place in `sources`. Throws `PatternError`. */
export function createAutomaton(sources: readonly string[], slots: Slots): Automaton {
  return automatonOf(compileTables(sources, slots), (number) => sources[number] as string, slots);
}

/** An automaton of tables that were compiled before. `sourceOf`: a pattern as it was written, by its number. */
export function automatonOf(tables: AutomatonTables, sourceOf: (number: number) => string, slots: Slots): Automaton {
  const vocabulary = createVocabulary(tables.vocabulary);
  const parsedSlots = slotsOnDemand(slots);
  const patterns: Pattern[] = [];
  return {
    vocabulary,
    patternAt: (number) => {
      const source = sourceOf(number);
      if (source === "") return null;
      patterns[number] ??= parsePattern(source, parsedSlots);
      return patterns[number] as Pattern;
    },
    ...createWalk(readGraph(tables.graph), vocabulary),
  };
}
