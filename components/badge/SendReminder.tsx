import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import type { ReplyState } from "../../lib/state/reply.ts";
import { standingOf } from "../triad/strengths.ts";

/** A few words near the site's Send button about what is still missing; for those who asked to be reminded. */
export function SendReminder({ reply }: { reply: StoreApi<ReplyState> }) {
  const t = useTranslations();
  const standing = standingOf(useStore(reply));
  if (standing.is !== "read" || standing.missing.length === 0) return null;
  const notes = standing.missing.map((note) => t(`notesInSentence.${note}`)).join(", ");
  return <span className="dk-reminder">{t("reminder.missing", { notes })}</span>;
}
