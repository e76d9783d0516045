import { useLocale, useTranslations } from "use-intl";
import { ReadyTexts as TextList } from "../../components/guidance/ReadyTexts.tsx";
import { Section } from "../../components/ui/Section.tsx";
import { readyTextsIn } from "../../lib/core/guidance/ready-texts.ts";
import { copyText } from "../box/copy-text.ts";

/** Automatic replies, and what to send after a call. */
export function ReadyTexts() {
  const t = useTranslations();
  return (
    <Section title={t("options.readyTexts")}>
      <p>{t("readyTexts.intro")}</p>
      <TextList
        textsIn={(form) => (form === "en" ? readyTextsIn("en", "je") : readyTextsIn("nl", form))}
        startsWith={useLocale().startsWith("nl") ? "u" : "en"}
        onCopy={copyText}
      />
    </Section>
  );
}
