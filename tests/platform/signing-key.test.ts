import "fake-indexeddb/auto";
import { expect, it } from "vitest";
import { defaultPreset } from "../../lib/core/presets/preset.ts";
import { identify, publicKeyOf, sign } from "../../lib/platform/preset-trust.ts";
import { keepSigningKey, readSigningKey } from "../../lib/platform/signing-key.ts";

it("there is one key, made the first time, that signs and cannot be read", async () => {
  expect(await readSigningKey()).toBeNull();
  const [made, again] = await Promise.all([keepSigningKey(), keepSigningKey()]);
  const kept = await readSigningKey();
  if (!kept) throw new Error("no key was kept");
  const key = await publicKeyOf(kept);
  expect([await publicKeyOf(made), await publicKeyOf(again)]).toEqual([key, key]);
  await expect(crypto.subtle.exportKey("pkcs8", kept.privateKey)).rejects.toThrow();
  expect(await identify(defaultPreset, await sign(defaultPreset, kept))).toMatchObject({ signer: { key } });
});
