import { useEffect, useState } from "react";
import { keyFingerprint, publicKeyOf } from "../../../../lib/platform/preset-trust.ts";
import { reportFailure } from "../../../../lib/platform/report-failure.ts";
import { keepSigningKey, readSigningKey } from "../../../../lib/platform/signing-key.ts";

export interface SigningKey {
  /** What is signed with; null: nothing is signed. */
  pair: CryptoKeyPair | null;
  print: string | null;
  /** Signs from now on, with a key that is made the first time; or not any more. */
  use(on: boolean): void;
}

const failed = (error: unknown) => reportFailure("signing", error);

/** The key of whoever signs presets here. Who has one signs, unless they say otherwise. */
export function useSigningKey(): SigningKey {
  const [pair, setPair] = useState<CryptoKeyPair | null>(null);
  const [print, setPrint] = useState<string | null>(null);
  useEffect(() => {
    readSigningKey().then(setPair, failed);
  }, []);
  useEffect(() => {
    if (!pair) setPrint(null);
    else publicKeyOf(pair).then(keyFingerprint).then(setPrint, failed);
  }, [pair]);
  return {
    pair,
    print,
    use(on) {
      if (!on) setPair(null);
      else keepSigningKey().then(setPair, failed);
    },
  };
}
