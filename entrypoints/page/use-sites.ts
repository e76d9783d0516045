import { useEffect, useState } from "react";
import {
  holds,
  knownSites,
  type OriginPattern,
  requestOrigin,
  watchOrigins,
  withdrawOrigin,
} from "../../lib/platform/permissions.ts";
import { createStoredPresetOrigins, forgetPresetOrigin, readSiteOrigins } from "../../lib/platform/preset-origins.ts";
import { reportFailure } from "../../lib/platform/report-failure.ts";

export interface Sites {
  granted: readonly OriginPattern[];
  isOn(origin: OriginPattern): boolean;
  /** The pattern that is on and holds all pages of `origin`; null when none does. */
  covering(origin: OriginPattern): OriginPattern | null;
  /** What to ask for: the pattern of a well-known site that holds `origin`, or `origin` itself. */
  patternFor(origin: OriginPattern): OriginPattern;
  /** Asks the browser; call it within the person's click. Answers whether the site is on now. */
  turnOn(origin: OriginPattern): Promise<boolean>;
  turnOff(origin: OriginPattern): Promise<void>;
}

/** The sites that are switched on, kept up to date. */
export function useSites(): Sites {
  const [granted, setGranted] = useState<readonly OriginPattern[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    const read = () =>
      void readSiteOrigins()
        .then(setGranted)
        .catch((error) => reportFailure("sites", error));
    watchOrigins(read, controller.signal);
    createStoredPresetOrigins().watch(read, controller.signal);
    read();
    return () => controller.abort();
  }, []);
  return {
    granted,
    isOn: (origin) => granted.includes(origin),
    covering: (origin) => granted.find((pattern) => holds(pattern, origin)) ?? null,
    patternFor: (origin) => Object.values(knownSites).find((pattern) => holds(pattern, origin)) ?? origin,
    async turnOn(origin) {
      try {
        const isOn = await requestOrigin(origin);
        if (isOn) await forgetPresetOrigin(origin);
        return isOn;
      } catch (error) {
        reportFailure("sites", error);
        return false;
      }
    },
    async turnOff(origin) {
      await withdrawOrigin(origin).catch((error) => reportFailure("sites", error));
    },
  };
}
