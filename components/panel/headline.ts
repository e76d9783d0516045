import { useFormatter, useTranslations } from "use-intl";
import { type Note, notes } from "../../lib/core/contract.ts";
import type { Standing } from "../triad/strengths.ts";

/** The reply in one breath: what matters most and is still open. */
export function useHeadline(standing: Standing): string {
  const t = useTranslations();
  const { list } = useFormatter();
  if (standing.is === "ready")
    return standing.open > 0 ? t("headline.open", { count: standing.open }) : t("headline.ready");
  if (standing.is === "empty") return t("headline.empty");
  if (standing.is === "unread") return t("headline.unread");
  if (standing.is !== "read") return t("headline.silent");
  const named = (some: readonly Note[]) => list(some.map((note) => t(`notesInSentence.${note}`)));
  if (standing.missing.length === notes.length) return t("headline.allMissing");
  if (standing.missing.length > 0) return t("headline.missing", { notes: named(standing.missing) });
  if (standing.weak.length > 0) return t("headline.weak", { notes: named(standing.weak) });
  return t("headline.phrases", { count: standing.findings });
}
