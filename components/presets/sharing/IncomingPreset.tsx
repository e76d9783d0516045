import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Identified } from "../../../lib/core/presets/accept-update.ts";
import { differencesOf } from "../../../lib/core/presets/differences.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { Disclosure } from "../../ui/Disclosure.tsx";
import { DifferenceList } from "../DifferenceList.tsx";
import { Doubts } from "./Doubts.tsx";
import { Facts } from "./Facts.tsx";
import { Fingerprint } from "./Fingerprint.tsx";
import { ImpactList } from "./ImpactList.tsx";
import { PresetNews } from "./PresetNews.tsx";
import { SignatureFact, type SignatureFactProps } from "./SignatureFact.tsx";

export interface IncomingPresetProps extends Pick<SignatureFactProps, "keyPrint"> {
  incoming: Identified;
  /** The preset that is kept under its id. */
  kept: Preset | null;
  /** The names of the other presets that are kept. */
  others: readonly string[];
  now: Date;
  /** What can be done with it, or why nothing can. */
  children: ReactNode;
}

/** A preset that came from elsewhere, before it is used: who it is, and what it would change. */
export function IncomingPreset({ incoming, keyPrint, kept, others, now, children }: IncomingPresetProps) {
  const t = useTranslations("sharing");
  const { preset, fingerprint, signer } = incoming;
  const { owner, version } = preset;
  const before = kept ?? { ...defaultPreset, id: preset.id, name: preset.name, owner };
  const settlesNothing = kept === null && differencesOf(before, preset).length === 0;
  const versions =
    kept && kept.version !== version ? t("versionChange", { after: version, before: kept.version }) : version;
  return (
    <div className="dk-group-fields" data-testid="incoming">
      <Facts
        of={[
          [t("owner"), owner || t("noOwner")],
          [t("version"), versions],
          [
            t("fingerprint"),
            <>
              <Fingerprint of={fingerprint} />
              <span className="dk-hint">{t("fingerprintHint")}</span>
            </>,
          ],
          [t("signature"), <SignatureFact key="signature" signer={signer} keyPrint={keyPrint} />],
        ]}
      />
      {signer !== "broken" && (
        <>
          <Doubts preset={preset} others={others} now={now} />
          <PresetNews preset={preset} kept={kept} />
          <Disclosure startsOpen summary={t(kept ? "differences" : "settles")}>
            {settlesNothing ? (
              <p className="dk-soft">{t("settlesNothing")}</p>
            ) : (
              <DifferenceList before={before} after={preset} />
            )}
          </Disclosure>
          <Disclosure startsOpen summary={t("impact")}>
            <ImpactList before={kept ?? defaultPreset} after={preset} now={now} />
          </Disclosure>
        </>
      )}
      {children}
    </div>
  );
}
