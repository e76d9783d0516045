import type { AutomatonTables } from "../matching/graph.ts";
import type { LexiconName } from "../matching/lexicon.ts";
import type { LanguageData } from "./language.ts";

/** A language as the build packs it (see `pack.ts`): JSON for each of its topics, and for the tables of each lexicon. */
export interface PackedLanguage {
  topics: Readonly<Record<string, string>>;
  tables: Readonly<Record<LexiconName, string>>;
}

/**
 * A topic is unpacked when it is first asked for: most people write in one language, and a letter without a complaint needs
 * nothing of how customers write.
 */
export function unpackLanguage({ topics, tables }: PackedLanguage): LanguageData {
  const known = new Map<string, unknown>([["tables", unpackTables(tables)]]);
  return new Proxy({} as LanguageData, {
    get(_, name) {
      if (typeof name !== "string") return undefined;
      const packed = topics[name];
      if (packed !== undefined && !known.has(name)) known.set(name, JSON.parse(packed));
      return known.get(name);
    },
  });
}

function unpackTables(packed: PackedLanguage["tables"]): NonNullable<LanguageData["tables"]> {
  const tables = {} as Record<LexiconName, AutomatonTables>;
  for (const name of Object.keys(packed) as LexiconName[])
    Object.defineProperty(tables, name, { get: () => JSON.parse(packed[name]) as AutomatonTables });
  return tables;
}
