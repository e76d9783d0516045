import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { StoreApi } from "zustand/vanilla";
import { Button } from "../../components/ui/Button.tsx";
import { Icon } from "../../components/ui/Icon.tsx";
import { LiveRegion, Notice } from "../../components/ui/Notice.tsx";
import { Page } from "../../components/ui/Page.tsx";
import { RadioGroup } from "../../components/ui/RadioGroup.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { type Language, notes } from "../../lib/core/contract.ts";
import { knownSites } from "../../lib/platform/permissions.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";
import type { Choices } from "../../lib/state/choices.ts";
import type { ReplyState } from "../../lib/state/reply.ts";
import type { OwnContext } from "../box/own-field.ts";
import { openPage } from "../page/open-page.ts";
import { ReviewedReply } from "../page/ReviewedReply.tsx";
import { type Sites, useSites } from "../page/use-sites.ts";
import { exercise } from "./exercise.ts";

/** Opens once after installation: repair a reply, choose the sites, see what leaves the computer. */
export function App({ choices }: { choices: Choices }) {
  const t = useTranslations("welcome");
  const sites = useSites();
  const openOptions = () => void openPage("options").catch((error) => reportFailure("options", error));
  return (
    <Page title={t("title")}>
      <p className="dk-lead">{t("lead")}</p>
      <Exercise choices={choices} onOpenOptions={openOptions} />
      <Section title={t("sitesTitle")}>
        <p>{t("sitesIntro")}</p>
        <div className="dk-buttons">
          <TurnOn sites={sites} origin={knownSites.gmail} label={t("turnOnGmail")} />
          <TurnOn sites={sites} origin={knownSites.zendesk} label={t("turnOnZendesk")} />
          <Button look="quiet" onClick={openOptions}>
            {t("elsewhere")}
          </Button>
        </div>
      </Section>
      <Section title={t("privacyTitle")}>
        <p>{t("privacy")}</p>
        <p className="dk-hint">{t("pin")}</p>
      </Section>
    </Page>
  );
}

function TurnOn({ sites, origin, label }: { sites: Sites; origin: string; label: string }) {
  const t = useTranslations("welcome");
  if (!sites.isOn(origin))
    return (
      <Button look="primary" onClick={() => void sites.turnOn(origin)}>
        {label}
      </Button>
    );
  return (
    <span className="dk-site-on">
      <Icon name="tick" /> {label}: {t("isOn")}
    </span>
  );
}

/** Said once the exercise is done. */
function Done({ reply }: { reply: StoreApi<ReplyState> }) {
  const t = useTranslations("welcome");
  const { review, findings } = useStore(reply);
  const sounds = review && notes.every((note) => ["strong", "weak"].includes(review.triad[note].strength));
  return sounds && findings.length === 0 ? <Notice tone="good">{t("done")}</Notice> : null;
}

function Exercise({ choices, onOpenOptions }: { choices: Choices; onOpenOptions(): void }) {
  const t = useTranslations("welcome");
  const locale = useLocale();
  const [language, setLanguage] = useState<Language>(locale);
  const [round, setRound] = useState(0);
  const { complaint, reply } = exercise[language];
  const [contexts] = useState(() => ({ nl: ownContext("nl"), en: ownContext("en") }));
  return (
    <Section
      title={t("tryTitle")}
      aside={
        <Button look="quiet" small onClick={() => setRound(round + 1)}>
          {t("again")}
        </Button>
      }
    >
      <p>{t("tryIntro")}</p>
      <RadioGroup<Language>
        legend={t("exerciseLanguage")}
        value={language}
        choices={[
          { value: "en", label: "English" },
          { value: "nl", label: "Nederlands" },
        ]}
        onChange={setLanguage}
      />
      <blockquote className="dk-complaint" lang={language} aria-label={t("customerWrote")}>
        {complaint}
      </blockquote>
      <ReviewedReply
        key={`${language} ${round}`}
        choices={choices}
        label={t("yourReply")}
        text={reply}
        context={contexts[language]}
        onOpenOptions={onOpenOptions}
      >
        {(reviewed) => <LiveRegion>{reviewed && <Done reply={reviewed.session.store} />}</LiveRegion>}
      </ReviewedReply>
    </Section>
  );
}

const ownContext = (language: Language): OwnContext => ({
  complaint: () => exercise[language].complaint,
  channel: () => "email",
});
