import type { Note } from "../contract.ts";
import type { Grade, LanguageData } from "../languages/language.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import { type Automaton, compile } from "./automaton.ts";

/** What a pattern was written for. */
export type Owner =
  | { of: "rule"; rule: PhraseRule; pattern: string }
  | { of: "rule-look-alike"; rule: PhraseRule }
  | { of: "note"; note: Note; grade: Grade; part: string }
  | { of: "note-look-alike"; note: Note }
  | { of: "cue"; cue: string };

/** A language's patterns in one automaton; `owners[n]` is who asked for pattern n. */
export interface Lexicon {
  language: LanguageData;
  automaton: Automaton;
  owners: readonly Owner[];
}

/** Puts all patterns of a language together. Throws `PatternError` for a pattern that is not well written. */
export function createLexicon(language: LanguageData): Lexicon {
  const sources: string[] = [];
  const owners: Owner[] = [];
  const add = (source: string, owner: Owner) => {
    sources.push(source);
    owners.push(owner);
  };
  for (const rule of language.rules) {
    for (const pattern of Object.keys(rule.replace)) add(pattern, { of: "rule", rule, pattern });
    for (const pattern of rule.unless ?? []) add(pattern, { of: "rule-look-alike", rule });
  }
  for (const note of ["empathy", "apology", "solution"] as const) {
    const { phrases, lookAlikes } = language.notes[note];
    for (const [grade, parts] of Object.entries(phrases) as [Grade, Record<string, readonly string[]>][])
      for (const [part, patterns] of Object.entries(parts))
        for (const pattern of patterns) add(pattern, { of: "note", note, grade, part });
    for (const pattern of lookAlikes) add(pattern, { of: "note-look-alike", note });
  }
  for (const [cue, patterns] of Object.entries(language.cues))
    for (const pattern of patterns) add(pattern, { of: "cue", cue });
  return { language, owners, automaton: compile(sources, language.slots) };
}
