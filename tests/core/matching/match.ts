import { type Automaton, createAutomaton } from "../../../lib/core/matching/automaton.ts";
import { findMatches, type Match } from "../../../lib/core/matching/find-matches.ts";
import type { Slots } from "../../../lib/core/matching/pattern.ts";
import { splitSentences } from "../../../lib/core/text/sentences.ts";
import { tokenise } from "../../../lib/core/text/tokens.ts";

/** What an automaton finds in a text. */
export function matchesIn(automaton: Automaton, text: string): Match[] {
  const tokens = tokenise(text);
  return findMatches(automaton, tokens, automaton.vocabulary.typesOf(tokens), splitSentences(tokens, new Set()));
}

/** The words that one pattern takes in a text, match by match. */
export function wordsOf(pattern: string, text: string, slots: Slots = {}): string[] {
  return matchesIn(createAutomaton([pattern], slots), text).map(({ start, end }) => text.slice(start, end));
}
