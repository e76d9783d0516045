import { useTranslations } from "use-intl";

type Translate = ReturnType<typeof useTranslations<never>>;
type Family = "issues" | "asks" | "escalation" | "feelings";

/** The word for a kind that the engine read in a complaint. One that is newer than our words shows its own name. */
export function useKindNames(): (family: Family, kind: string, values?: { strength: string }) => string {
  const t = useTranslations();
  return (family, kind, values) => {
    const key = `${family}.${kind}` as Parameters<Translate>[0];
    return t.has(key) ? t(key, values as never) : kind.replaceAll("-", " ");
  };
}
