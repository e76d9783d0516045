import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { Incidents as IncidentList } from "../../components/incidents/Incidents.tsx";
import { Section } from "../../components/ui/Section.tsx";
import type { Language } from "../../lib/core/contract.ts";
import type { LanguageData } from "../../lib/core/languages/language.ts";
import { languages } from "../../lib/core/languages/languages.ts";
import type { IncidentStore } from "../../lib/state/incident-store.ts";
import type { Save } from "./save.ts";

const { nl, en } = Object.fromEntries(languages) as Record<Language, LanguageData>;
const issues = Object.keys(nl.complaint.issues);
const examples = { nl: nl.guidance.incidentExamples, en: en.guidance.incidentExamples };

/** What happens to many customers at once. */
export function Incidents({ incidents: store, save }: { incidents: IncidentStore; save: Save }) {
  const t = useTranslations();
  const { incidents } = useStore(store);
  return (
    <Section title={t("options.incidents")}>
      <p>{t("incidents.intro")}</p>
      <IncidentList
        incidents={incidents}
        issues={issues}
        examples={examples}
        now={Date.now()}
        onAdd={(incident) => save(store.add(incident))}
        onChange={(id, to) => save(store.change(id, to))}
        onRemove={(id) => save(store.remove(id))}
      />
    </Section>
  );
}
