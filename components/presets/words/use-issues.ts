import { useTranslations } from "use-intl";
import { languages } from "../../../lib/core/languages/languages.ts";

/** The kinds of complaint that the engine reads, with their names. */
export function useIssues(): { value: string; label: string }[] {
  const t = useTranslations("issues");
  const kinds = new Set([...languages.values()].flatMap(({ complaint }) => Object.keys(complaint.issues)));
  return [...kinds].map((value) => {
    const key = value as Parameters<typeof t.has>[0];
    return { value, label: t.has(key) ? t(key) : value };
  });
}
