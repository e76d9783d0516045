import { useTranslations } from "use-intl";
import { Button } from "../../ui/Button.tsx";
import { LiveRegion } from "../../ui/Notice.tsx";
import { Section } from "../../ui/Section.tsx";
import { Toggle } from "../../ui/Toggle.tsx";
import { Fingerprint } from "./Fingerprint.tsx";

export interface ShareSectionProps {
  /** Of the preset as it is now; null while it is not known. */
  fingerprint: string | null;
  signs: boolean;
  /** The fingerprint of the key of whoever signs here; null as long as there is none. */
  keyPrint: string | null;
  /** How the last of it went. */
  news: "copied" | "notCopied" | "saved" | null;
  /** The version to go back to; null for none. */
  previous: string | null;
  onSign(on: boolean): void;
  onCopy(what: "link" | "text" | "policy"): void;
  onSave(): void;
  onGoBack(): void;
}

/** Gives a preset to others: as a link or a text, as a file for an address, or for a policy. */
export function ShareSection(props: ShareSectionProps) {
  const t = useTranslations("sharing");
  const { fingerprint, signs, keyPrint, news, previous } = props;
  return (
    <Section title={t("share")}>
      <p className="dk-hint">{t("shareIntro")}</p>
      {fingerprint && (
        <p className="dk-hint">
          {t("fingerprint")}: <Fingerprint of={fingerprint} />
        </p>
      )}
      <Toggle label={t("sign")} hint={t("signHint")} on={signs} onChange={props.onSign} />
      {signs && keyPrint && (
        <p className="dk-hint">
          {t("yourKey")} <Fingerprint of={keyPrint} />
        </p>
      )}
      <div className="dk-buttons">
        <Button onClick={() => props.onCopy("link")}>{t("copyLink")}</Button>
        <Button onClick={() => props.onCopy("text")}>{t("copyText")}</Button>
        <Button onClick={props.onSave}>{t("saveFile")}</Button>
        <Button onClick={() => props.onCopy("policy")}>{t("copyPolicy")}</Button>
        {previous && <Button onClick={props.onGoBack}>{t("back", { version: previous })}</Button>}
      </div>
      <p className="dk-hint">{t("linkHint")}</p>
      <LiveRegion className="dk-saved">{news && t(news)}</LiveRegion>
    </Section>
  );
}
