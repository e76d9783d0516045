import { useEffect, useState } from "react";
import { keyFingerprint } from "../../../../lib/platform/preset-trust.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";

/** Looks up the fingerprint of a key; null while it is being made. */
export function useKeyPrints(keys: readonly (string | null)[]): (key: string | null) => string | null {
  const [prints, setPrints] = useState<ReadonlyMap<string, string>>(new Map());
  const wanted = [...new Set(keys.filter((key) => key !== null))].sort().join(" ");
  useEffect(() => {
    const named = wanted === "" ? [] : wanted.split(" ");
    Promise.all(named.map(async (key) => [key, await keyFingerprint(key)] as const)).then(
      (made) => setPrints(new Map(made)),
      (error) => reportFailure("presets", error),
    );
  }, [wanted]);
  return (key) => (key === null ? null : (prints.get(key) ?? null));
}
