import { foldText } from "../text/fold.ts";
import type { RegisterEntry } from "./entry.ts";

/** The entries that hold every word of the question somewhere, in whatever case and accents; newest first. */
export function searchEntries(entries: readonly RegisterEntry[], question: string): RegisterEntry[] {
  const words = foldText(question).split(/\s+/).filter(Boolean);
  const found = entries.filter((entry) => {
    const text = words.length > 0 ? foldText(textOf(entry)) : "";
    return words.every((word) => text.includes(word));
  });
  return found.sort((one, other) => other.savedAt - one.savedAt);
}

function textOf({ case: of, gist, answer, promises }: RegisterEntry): string {
  const { name, address } = of.customer;
  const said = promises.flatMap(({ what, when, due }) => [what, when, due]);
  return [name, address, of.id, of.subject, of.site, gist, answer, ...said].filter(Boolean).join("\n");
}
