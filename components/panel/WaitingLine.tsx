import { useTranslations } from "use-intl";
import type { Waiting } from "../../lib/core/guidance/response-norm.ts";
import { Notice } from "../ui/Notice.tsx";

/** How long the customer has waited, and how long the team lets one wait there; warm only once it is too long. */
export function WaitingLine({ waiting }: { waiting: Waiting | null }) {
  const t = useTranslations("waiting");
  if (!waiting) return null;
  const { channel, hours, counted, norm, state } = waiting;
  const line = t("line", {
    age: t("ago", spanOf(hours)),
    channel: t(`channels.${channel}`),
    norm: t("span", spanOf(norm)),
    free: hours - counted >= 1 ? "some" : "none",
  });
  if (state === "over") return <Notice tone="warm">{line}</Notice>;
  return <p className={state === "nearly" ? undefined : "dk-soft"}>{line}</p>;
}

/** In the unit in which a person would say it. */
function spanOf(hours: number): { unit: "minutes" | "hours" | "days"; count: number } {
  if (hours < 1) return { unit: "minutes", count: Math.floor(hours * 60) };
  return hours < 72 ? { unit: "hours", count: Math.floor(hours) } : { unit: "days", count: Math.floor(hours / 24) };
}
