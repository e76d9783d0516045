import type { LanguageData } from "./language.ts";

/**
 * A language as the build packs it (see `pack.ts`). It is unpacked when something of it is first asked for: most people
 * write in one language.
 */
export function unpackLanguage(packed: string): LanguageData {
  let data: LanguageData | undefined;
  return new Proxy({} as LanguageData, {
    get(_, name) {
      data ??= JSON.parse(packed) as LanguageData;
      return data[name as keyof LanguageData];
    },
  });
}
