import { useEffect, useMemo, useRef } from "react";
import { useTranslations } from "use-intl";
import { IncomingPreset } from "../../../../components/presets/sharing/IncomingPreset.tsx";
import { Button } from "../../../../components/ui/Button.tsx";
import { Notice } from "../../../../components/ui/Notice.tsx";
import { Section } from "../../../../components/ui/Section.tsx";
import type { Identified } from "../../../../lib/core/presets/accept-update.ts";
import { hindranceOf } from "../../../../lib/core/presets/incoming.ts";
import type { PresetLibrary } from "../../../../lib/core/presets/library.ts";
import { useKeyPrints } from "./use-key-prints.ts";

export interface SharedPresetProps {
  incoming: Identified;
  library: PresetLibrary;
  onUse(): void;
  onLeave(): void;
}

/** A preset that somebody was sent: what it is and changes, and only then the button that uses it. */
export function SharedPreset({ incoming, library, onUse, onLeave }: SharedPresetProps) {
  const t = useTranslations("sharing");
  const now = useMemo(() => new Date(), []);
  const { preset, signer } = incoming;
  const kept = library.kept.find((one) => one.preset.id === preset.id) ?? null;
  const others = library.kept.filter((one) => one !== kept).map((one) => one.preset.name);
  const key = signer === null || signer === "broken" ? null : signer.key;
  const keyPrint = useKeyPrints([key])(key);
  const hindrance = hindranceOf(incoming, kept);
  const names = { name: kept?.preset.name ?? "", after: preset.version, before: kept?.preset.version ?? "" };
  // It stands further down than where a link leads to.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className="dk-shared">
      <Section title={t("incoming", { name: preset.name })}>
        <IncomingPreset incoming={incoming} keyPrint={keyPrint} kept={kept?.preset ?? null} others={others} now={now}>
          {hindrance === null && kept && <p>{t("ownInPlace", { name: kept.preset.name })}</p>}
          {hindrance !== null && hindrance !== "broken-signature" && (
            <Notice tone="warm">{t(`refused.${hindrance}`, names)}</Notice>
          )}
          <div className="dk-buttons">
            {hindrance === null && (
              <Button look="primary" onClick={onUse}>
                {t("use")}
              </Button>
            )}
            <Button onClick={onLeave}>{t("leave")}</Button>
          </div>
        </IncomingPreset>
      </Section>
    </div>
  );
}
