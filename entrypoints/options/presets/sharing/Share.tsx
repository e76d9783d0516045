import { useEffect, useState } from "react";
import { browser } from "#imports";
import { ShareSection } from "../../../../components/presets/sharing/ShareSection.tsx";
import { presetFile } from "../../../../lib/core/presets/canonical.ts";
import { goBack, type KeptPreset } from "../../../../lib/core/presets/library.ts";
import { policyFile } from "../../../../lib/core/presets/policy-file.ts";
import type { Preset } from "../../../../lib/core/presets/preset.ts";
import { toFragment } from "../../../../lib/platform/preset-link.ts";
import { fingerprintOf, sign } from "../../../../lib/platform/preset-trust.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";
import type { PresetStore } from "../../../../lib/state/preset-store.ts";
import { copyText } from "../../../box/copy-text.ts";
import { saveFile } from "../../../page/save-file.ts";
import type { Save } from "../../save.ts";
import { useSigningKey } from "./use-signing-key.ts";

export interface ShareProps {
  preset: Preset;
  /** As it is kept; null for one that comes with the product. */
  kept: KeptPreset | null;
  presets: PresetStore;
  save: Save;
}

const failed = (error: unknown) => reportFailure("sharing", error);

/** Gives a preset to others. */
export function Share({ preset, kept, presets, save }: ShareProps) {
  const [fingerprint, setFingerprint] = useState<string | null>(null);
  const [news, setNews] = useState<"copied" | "notCopied" | "saved" | null>(null);
  const key = useSigningKey();
  useEffect(() => {
    setNews(null);
    fingerprintOf(preset).then(setFingerprint, failed);
  }, [preset]);

  const file = async () => presetFile(preset, key.pair && (await sign(preset, key.pair)));
  async function copy(what: "link" | "text" | "policy"): Promise<void> {
    setNews(null);
    const isCopied = await copyText(
      what === "policy" ? policyWith(preset, await file()) : await linkOr(what, await file()),
    );
    setNews(isCopied ? "copied" : "notCopied");
  }
  async function keep(): Promise<void> {
    saveFile(`${preset.id}-${preset.version}.json`, "application/json", await file());
    setNews("saved");
  }

  const isOwn = kept?.source.kind === "own";
  return (
    <ShareSection
      fingerprint={fingerprint}
      signs={key.pair !== null}
      keyPrint={key.print}
      news={news}
      previous={isOwn ? (kept.previous?.version ?? null) : null}
      onSign={key.use}
      onCopy={(what) => void copy(what).catch(failed)}
      onSave={() => void keep().catch(failed)}
      onGoBack={() => save(presets.change((library) => goBack(library, preset.id)))}
    />
  );
}

/** A link to our own page; the text of it alone can be pasted there. */
const linkOr = async (what: "link" | "text", file: string): Promise<string> =>
  what === "text" ? file : `${browser.runtime.getURL("/options.html")}#${await toFragment(file)}`;

function policyWith(preset: Preset, file: string): string {
  const isFirefox = browser.runtime.getURL("/options.html").startsWith("moz-extension:");
  return policyFile(isFirefox ? "firefox" : "chromium", browser.runtime.id, preset, file);
}
