import { useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { PasteShared } from "../../../../components/presets/sharing/PasteShared.tsx";
import { LiveRegion, Notice } from "../../../../components/ui/Notice.tsx";
import { Section } from "../../../../components/ui/Section.tsx";
import { keepPreset } from "../../../../lib/core/presets/library.ts";
import type { PresetStore } from "../../../../lib/state/preset-store.ts";
import type { Save } from "../../save.ts";
import { PolicyProblems } from "./PolicyProblems.tsx";
import { SharedPreset } from "./SharedPreset.tsx";
import { Subscriptions } from "./Subscriptions.tsx";
import { useShared } from "./use-shared.ts";
import { useSubscriptions } from "./use-subscriptions.ts";

/** Presets that others keep: sent by a link, followed at an address, or set by whoever manages this browser. */
export function FromElsewhere({ presets, save }: { presets: PresetStore; save: Save }) {
  const t = useTranslations("sharing");
  const { library } = useStore(presets);
  const { shared, show, leave } = useShared();
  const following = useSubscriptions(presets, save);
  const [used, setUsed] = useState<string | null>(null);
  const incoming = shared?.kind === "preset" ? shared.incoming : null;
  return (
    <Section title={t("title")}>
      <p className="dk-hint">{t("intro")}</p>
      <PolicyProblems />
      <PasteShared
        onShow={(pasted) => {
          setUsed(null);
          show(pasted);
        }}
      />
      <LiveRegion>
        {used && <Notice tone="good">{t("used", { name: used })}</Notice>}
        {shared?.kind === "damaged" && <Notice tone="warm">{t("damaged")}</Notice>}
        {shared?.kind === "unreadable" && (
          <Notice tone="warm">
            <p>{t("unreadable")}</p>
            <p className="dk-refusal" lang="en">
              {shared.detail}
            </p>
          </Notice>
        )}
      </LiveRegion>
      {incoming && (
        <SharedPreset
          key={incoming.fingerprint}
          incoming={incoming}
          library={library}
          onUse={() => {
            save(presets.change((kept) => keepPreset(kept, incoming.preset, { kind: "own" })));
            setUsed(incoming.preset.name);
            leave();
          }}
          onLeave={leave}
        />
      )}
      <Subscriptions library={library} following={following} />
    </Section>
  );
}
