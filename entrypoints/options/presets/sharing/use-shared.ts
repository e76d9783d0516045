import { useCallback, useEffect, useState } from "react";
import type { Identified } from "../../../../lib/core/presets/accept-update.ts";
import { readSignedPreset } from "../../../../lib/core/presets/signed-preset.ts";
import { fileIn } from "../../../../lib/platform/preset-link.ts";
import { identify } from "../../../../lib/platform/preset-trust.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";

/** What somebody was sent, as far as it can be read. */
export type Shared =
  | { kind: "preset"; incoming: Identified }
  | { kind: "damaged" }
  | { kind: "unreadable"; detail: string };

/** The longest word of what is wrong with a text. */
const longestDetail = 1000;

async function read(pasted: string): Promise<Shared> {
  const file = await fileIn(pasted);
  if (file === null) return { kind: "damaged" };
  const reading = readSignedPreset(file);
  if (!reading.ok) return { kind: "unreadable", detail: reading.message.slice(0, longestDetail) };
  return { kind: "preset", incoming: await identify(reading.preset, reading.signature) };
}

export interface SharedInHand {
  shared: Shared | null;
  show(pasted: string): void;
  leave(): void;
}

/** What was pasted, or came with the link by which this page was opened; the link is taken out of the address. */
export function useShared(): SharedInHand {
  const [shared, setShared] = useState<Shared | null>(null);
  const show = useCallback((pasted: string) => {
    read(pasted).then(setShared, (error) => reportFailure("presets", error));
  }, []);
  useEffect(() => {
    const take = () => {
      if (!location.hash.startsWith("#preset=")) return;
      show(location.hash);
      history.replaceState(history.state, "", "#presets");
    };
    take();
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, [show]);
  return { shared, show, leave: () => setShared(null) };
}
