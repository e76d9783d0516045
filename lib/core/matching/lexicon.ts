import type { Note } from "../contract.ts";
import type { ComplaintCues, CueName, Grade, LanguageData } from "../languages/language.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import { type Automaton, automatonOf } from "./automaton.ts";
import { compileTables } from "./compile.ts";

/** What a pattern was written for. */
export type Owner =
  | { of: "rule"; rule: PhraseRule; pattern: string }
  | { of: "rule-look-alike"; rule: PhraseRule }
  | { of: "note"; note: Note; grade: Grade; part: string }
  | { of: "note-look-alike"; note: Note }
  | { of: "cue"; cue: CueName }
  | { of: "complaint"; field: keyof ComplaintCues; key: string; level: number };

/** A language's patterns in one automaton; `owners[n]` is who asked for pattern n. */
export interface Lexicon {
  language: LanguageData;
  automaton: Automaton;
  owners: readonly Owner[];
}

/** The two sets of patterns of a language: those for drafts, and those for customers' messages. */
export const lexiconNames = ["draft", "complaint"] as const;
export type LexiconName = (typeof lexiconNames)[number];

/**
 * Puts a language's patterns for one kind of text together. Throws `PatternError` for one that is not well written.
 * A language that was packed brings its tables along.
 */
export function createLexicon(language: LanguageData, name: LexiconName): Lexicon {
  const { sources, owners } = collect(language, name);
  const tables = language.tables?.[name] ?? compileTables(sources, language.slots);
  return { language, owners, automaton: automatonOf(tables, (number) => sources[number] as string, language.slots) };
}

/** A language's patterns for one kind of text, whose they are, and what they compile into. */
export function compileLexicon(language: LanguageData, name: LexiconName) {
  const { sources, owners } = collect(language, name);
  return { sources, owners, tables: compileTables(sources, language.slots) };
}

type Add = (source: string, owner: Owner) => void;

function collect(language: LanguageData, name: LexiconName): { sources: string[]; owners: Owner[] } {
  const sources: string[] = [];
  const owners: Owner[] = [];
  const add: Add = (source, owner) => {
    sources.push(source);
    owners.push(owner);
  };
  if (name === "draft") addDraftPatterns(language, add);
  else addComplaintPatterns(language.complaint, add);
  return { sources, owners };
}

function addDraftPatterns(language: LanguageData, add: Add): void {
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
  for (const [cue, patterns] of Object.entries(language.cues) as [CueName, readonly string[]][])
    for (const pattern of patterns) add(pattern, { of: "cue", cue });
}

function addComplaintPatterns(cues: ComplaintCues, add: Add): void {
  for (const field of ["issues", "escalation", "asks", "vulnerable"] as const)
    for (const [key, patterns] of Object.entries(cues[field]))
      for (const pattern of patterns) add(pattern, { of: "complaint", field, key, level: 0 });
  for (const [key, levels] of Object.entries(cues.emotions))
    for (const [index, patterns] of levels.entries())
      for (const pattern of patterns) add(pattern, { of: "complaint", field: "emotions", key, level: index + 1 });
  for (const pattern of cues.repeat) add(pattern, { of: "complaint", field: "repeat", key: "repeat", level: 0 });
}
