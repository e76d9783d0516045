import { useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { EntryList } from "../../components/register/EntryList.tsx";
import { PromiseGroups } from "../../components/register/PromiseGroups.tsx";
import { RegisterChoices } from "../../components/register/RegisterChoices.tsx";
import { RegisterNews } from "../../components/register/RegisterNews.tsx";
import { TakeAlong } from "../../components/register/TakeAlong.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { localDay } from "../../lib/core/days.ts";
import { registerJson } from "../../lib/core/register/export.ts";
import { toCsv } from "../../lib/platform/csv.ts";
import { requestNotifications } from "../../lib/platform/register-reminders.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import { saveFile } from "../page/save-file.ts";
import type { Save } from "./save.ts";
import { useRegister } from "./use-register.ts";

/** What was promised: whether it is kept, and all that is. `opened`: the id of the entry that somebody came for. */
export function Register({ save, opened }: { save: Save; opened: string | null }) {
  const t = useTranslations();
  const { store, settings, isBegun, mayNotify, change } = useRegister();
  const { entries, isRead, ...news } = useStore(store);
  const [refused, setRefused] = useState(false);
  const today = localDay(Date.now());
  const does = (work: Promise<void>) => void work.catch((error) => reportFailure("register", error));
  const remind = async (on: boolean) => {
    const allowed = !on || (await requestNotifications());
    setRefused(!allowed);
    if (allowed) save(change({ remind: on }));
  };
  return (
    <Section title={t("options.register")}>
      <p>{t("registerPage.intro")}</p>
      <RegisterChoices
        on={settings.on}
        days={settings.days}
        reminds={settings.remind && mayNotify}
        refused={refused}
        onSwitch={(on) => save(change({ on }))}
        onDays={(days) => save(change({ days }))}
        onRemind={(on) => does(remind(on))}
      />
      <RegisterNews {...news} onUndo={() => does(store.undo())} onStartAnew={() => does(store.startAnew())} />
      {isBegun && isRead && (settings.on || entries.length + news.unreadable > 0) && (
        <>
          <PromiseGroups
            entries={entries}
            today={today}
            onKeep={(entry, at, isKept) => does(store.keepPromise(entry, at, isKept))}
          />
          <EntryList entries={entries} opened={opened} onRemove={(id) => does(store.remove(id))} />
        </>
      )}
      {entries.length + news.unreadable > 0 && (
        <TakeAlong
          entries={entries}
          onSaveTable={(rows) => saveFile(`drieklank-register-${today}.csv`, "text/csv", toCsv(rows))}
          onSaveAll={() =>
            saveFile(`drieklank-register-${today}.json`, "application/json", registerJson(entries, Date.now()))
          }
          onRemoveAll={() => does(store.remove())}
        />
      )}
    </Section>
  );
}
