import { useTranslations } from "use-intl";
import type { RegisterEntry } from "../../lib/core/register/entry.ts";
import {
  isPressing,
  type ListedPromise,
  listPromises,
  type PromiseGroup,
} from "../../lib/core/register/promise-list.ts";
import { Disclosure } from "../ui/Disclosure.tsx";
import { Section } from "../ui/Section.tsx";
import { useCaseName } from "./case-name.ts";
import { useDays } from "./days.ts";

export interface PromiseGroupsProps {
  entries: readonly RegisterEntry[];
  /** yyyy-mm-dd */
  today: string;
  onKeep(entry: RegisterEntry, at: number, isKept: boolean): void;
}

const open = ["overdue", "today", "later", "undated"] as const satisfies readonly PromiseGroup[];

/** Every promise by its day, to be ticked off; those that are kept are folded away. */
export function PromiseGroups({ entries, today, onKeep }: PromiseGroupsProps) {
  const t = useTranslations("registerPage");
  const groups = listPromises(entries, today);
  const kept = groups.get("kept") ?? [];
  const shown = open.filter((group) => groups.get(group)?.length);
  return (
    <Section title={t("promises")}>
      {shown.length === 0 && <p className="dk-soft">{t("noPromises")}</p>}
      {shown.map((group) => (
        <Section key={group} title={t(`groups.${group}`)}>
          <PromiseItems promises={groups.get(group) ?? []} group={group} onKeep={onKeep} />
        </Section>
      ))}
      {kept.length > 0 && (
        <Disclosure summary={t("keptCount", { count: kept.length })}>
          <PromiseItems promises={kept} group="kept" onKeep={onKeep} />
        </Disclosure>
      )}
    </Section>
  );
}

interface PromiseItemsProps {
  promises: readonly ListedPromise[];
  group: PromiseGroup;
  onKeep: PromiseGroupsProps["onKeep"];
}

function PromiseItems({ promises, group, onKeep }: PromiseItemsProps) {
  const t = useTranslations("register");
  const nameOf = useCaseName();
  const { day } = useDays();
  return (
    <ul className="dk-list">
      {promises.map(({ entry, at, promise }) => (
        <li key={`${entry.id} ${at}`} className="dk-list-item">
          <label className="dk-choice">
            <input
              type="checkbox"
              checked={promise.keptAt !== null}
              onChange={(event) => onKeep(entry, at, event.currentTarget.checked)}
            />
            <span>
              <span lang={entry.language ?? undefined}>{promise.what}</span>
              <span className="dk-hint dk-choice-hint">
                {nameOf(entry.case)}
                {" · "}
                <span className={isPressing(group) ? "dk-pressing" : undefined}>
                  {t(`group.${group}`, { date: promise.due ? day(promise.due) : "" })}
                </span>
              </span>
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
