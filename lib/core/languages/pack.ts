import { compileLexicon, lexiconNames, type Owner } from "../matching/lexicon.ts";
import { hasGap, parsePattern, parseSlots, type Slots } from "../matching/pattern.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import type { LanguageData, NotePhrases } from "./language.ts";
import type { PackedLanguage } from "./unpack.ts";

/**
 * A language as it is shipped, each of its topics as JSON: its patterns compiled, and of their text only what is read at
 * run time, where groups and gaps of a match are asked for. The examples, which only tests need, stay behind.
 */
export function packLanguage(language: LanguageData): PackedLanguage {
  const compiled = lexiconNames.map((name) => [name, compileLexicon(language, name)] as const);
  const isRead = readerOfPatterns(language);
  const kept = new Set(
    compiled.flatMap(([, { sources, owners }]) =>
      sources.filter((source, number) => isRead(source, owners[number] as Owner)),
    ),
  );
  return {
    topics: mapValues(withoutPatterns(language, kept), pack),
    tables: Object.fromEntries(compiled.map(([name, { tables }]) => [name, pack(tables)])) as PackedLanguage["tables"],
  };
}

const pack = (value: unknown): string => inPlainSigns(JSON.stringify(value));

/** A script that is all ASCII, in a string without escapes, is read several times as quickly. */
function inPlainSigns(json: string): string {
  return json.replace(/['`\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Whether anybody asks what the groups or gaps of a pattern took. */
function readerOfPatterns({ slots }: LanguageData): (source: string, owner: Owner) => boolean {
  const parsedSlots = parseSlots(slots);
  return (source, owner) => {
    if (owner.of === "rule") return owner.rule.replace[owner.pattern]?.some((text) => text.includes("$")) === true;
    if (owner.of === "cue") return owner.cue === "promise";
    // A negation inside the words of a solution is told from one in its gaps.
    return owner.of === "note" && owner.note === "solution" && hasGap(parsePattern(source, parsedSlots));
  };
}

/** The same lists, so that patterns keep their numbers; what is not in `kept` is empty. */
function withoutPatterns(
  { tables: _, ...language }: LanguageData,
  kept: ReadonlySet<string>,
): Omit<LanguageData, "tables"> {
  const strip = (patterns: readonly string[]) => patterns.map((pattern) => (kept.has(pattern) ? pattern : ""));
  const stripAll = <K extends string>(lists: Readonly<Record<K, readonly string[]>>) =>
    mapValues(lists, strip) as Record<K, string[]>;
  const rules = language.rules.map(({ examples: _, replace, unless, ...rule }): PhraseRule => {
    // Every pattern keeps a name of its own.
    const named = Object.entries(replace).map(([pattern, texts], at) => [
      kept.has(pattern) ? pattern : `.${at}`,
      texts,
    ]);
    return {
      ...rule,
      replace: Object.fromEntries(named),
      ...(unless && { unless: strip(unless) }),
      examples: noExamples,
    };
  });
  const notes = mapValues(
    language.notes,
    ({ phrases, lookAlikes }: NotePhrases): NotePhrases => ({
      phrases: mapValues(phrases, (parts) => stripAll(parts ?? {})),
      lookAlikes: strip(lookAlikes),
      examples: { strong: [], weak: [], fake: [], absent: [] },
    }),
  );
  const { issues, escalation, asks, vulnerable, otherPeople, repeat, emotions, intensifiers } = language.complaint;
  const complaint = {
    issues: stripAll(issues),
    escalation: stripAll(escalation),
    asks: stripAll(asks),
    vulnerable: stripAll(vulnerable),
    otherPeople,
    repeat: strip(repeat),
    emotions: mapValues(emotions, ([mild, clear, heated]) => [strip(mild), strip(clear), strip(heated)] as const),
    intensifiers,
  };
  const slots = slotsOf(kept, language.slots);
  return { ...language, slots, rules, notes, cues: stripAll(language.cues), complaint };
}

/** The slots that patterns name, and those that these name. */
function slotsOf(patterns: Iterable<string>, slots: Slots): Slots {
  const named = new Set<string>();
  const collect = (sources: Iterable<string>) => {
    for (const source of sources)
      for (const [, name = ""] of source.matchAll(/<([^>]+)>/g))
        if (slots[name] && !named.has(name)) {
          named.add(name);
          collect(slots[name]);
        }
  };
  collect(patterns);
  return Object.fromEntries(Object.entries(slots).filter(([name]) => named.has(name)));
}

const noExamples = { bad: [], good: [] };

function mapValues<T extends object, R>(values: T, change: (value: T[keyof T]) => R): Record<keyof T, R> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)])) as Record<keyof T, R>;
}
