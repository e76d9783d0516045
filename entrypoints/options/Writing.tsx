import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { RadioGroup } from "../../components/ui/RadioGroup.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { Toggle } from "../../components/ui/Toggle.tsx";
import type { SettingsStore } from "../../lib/state/settings-store.ts";
import type { Save } from "./save.ts";

/** What happens while somebody writes. */
export function Writing({ settings, save }: { settings: SettingsStore; save: Save }) {
  const t = useTranslations("options");
  const { reviewWhen, internalNotes, handOverNote, sendReminder } = useStore(settings, (state) => state.settings);
  return (
    <Section title={t("writing")}>
      <RadioGroup
        legend={t("when")}
        value={reviewWhen}
        choices={[
          { value: "pause", label: t("whenPause"), hint: t("whenPauseHint") },
          { value: "ask", label: t("whenAsk"), hint: t("whenAskHint") },
        ]}
        onChange={(value) => save(settings.change({ reviewWhen: value }))}
      />
      <Toggle
        label={t("sendReminder")}
        hint={t("sendReminderHint")}
        on={sendReminder}
        onChange={(on) => save(settings.change({ sendReminder: on }))}
      />
      <Toggle
        label={t("internalNotes")}
        hint={t("internalNotesHint")}
        on={internalNotes}
        onChange={(on) => save(settings.change({ internalNotes: on }))}
      />
      <Toggle
        label={t("handOverNote")}
        hint={t("handOverNoteHint")}
        on={handOverNote}
        onChange={(on) => save(settings.change({ handOverNote: on }))}
      />
    </Section>
  );
}
