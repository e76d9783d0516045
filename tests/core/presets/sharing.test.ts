import { describe, expect, it } from "vitest";
import { canonicalText, presetFile } from "../../../lib/core/presets/canonical.ts";
import { differencesOf } from "../../../lib/core/presets/differences.ts";
import { impactOf, lettersOf } from "../../../lib/core/presets/impact.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { readPreset } from "../../../lib/core/presets/read-preset.ts";
import { readSignedPreset } from "../../../lib/core/presets/signed-preset.ts";
import { isNewer, nextVersion } from "../../../lib/core/presets/versions.ts";
import second from "./samples/version-2.json" with { type: "json" };

const sample = second as unknown as Preset;
const avoided = (phrase: string) => ({
  phrase,
  instead: [],
  why: "",
  category: "jargon" as const,
  severity: 2 as const,
});
const avoiding = (...phrases: string[]): Preset => ({
  ...defaultPreset,
  phrases: { avoid: phrases.map(avoided), allow: [] },
});

describe("a preset as a file", () => {
  it("is read back as it was", () => {
    const { $schema, ...rest } = sample;
    expect(readPreset(presetFile(sample))).toEqual({ ok: true, preset: sample });
    expect(readPreset(presetFile(rest))).toEqual({ ok: true, preset: { $schema: "./preset.schema.json", ...rest } });
  });

  it("says the same whatever the order of its keys and wherever its schema is", () => {
    const turned = Object.fromEntries(Object.entries(sample).reverse()) as unknown as Preset;
    expect(canonicalText({ ...turned, $schema: "elsewhere" })).toBe(canonicalText(sample));
    expect(canonicalText({ ...sample, name: "Another" })).not.toBe(canonicalText(sample));
  });
});

describe("a signature in a file", () => {
  const signed = { key: "YWJj", value: "ZGVm" };

  it("is taken apart from the preset", () => {
    expect(readSignedPreset(JSON.stringify({ ...sample, signed }))).toEqual({
      ok: true,
      preset: sample,
      signature: signed,
    });
    expect(readSignedPreset(JSON.stringify(sample))).toEqual({ ok: true, preset: sample, signature: null });
  });

  it.each([
    ["no object", { signed: "me" }],
    ["no Base64", { signed: { ...signed, key: "<b>" } }],
    ["without end", { signed: { ...signed, value: "a".repeat(200) } }],
    ["with more to it", { signed: { ...signed, by: "me" } }],
  ])("is refused when it is %s", (_, part) => {
    const reading = readSignedPreset(JSON.stringify({ ...sample, ...part }));
    expect(reading).toMatchObject({ ok: false, message: expect.stringContaining("signature") });
  });

  it.each(["[]", "null", "7", "{", '{"schemaVersion":9}'])("of %s is no reason to throw", (file) => {
    expect(readSignedPreset(file).ok).toBe(false);
  });
});

describe("versions", () => {
  it.each([
    ["1.10.0", "1.9.3", true],
    ["2.0.0", "1.99.99", true],
    ["1.0.0", "1.0.0", false],
    ["1.0.0", "1.0.1", false],
  ])("%s after %s: %s", (one, other, after) => {
    expect(isNewer(one, other)).toBe(after);
  });

  it("go up by one", () => {
    expect(nextVersion("1.4.9")).toBe("1.4.10");
    expect(isNewer(nextVersion("1.4.9"), "1.4.9")).toBe(true);
  });
});

describe("what two presets say differently", () => {
  it("is nothing for the same, whatever their versions", () => {
    expect(differencesOf(sample, { ...sample, version: "9.0.0", changelog: [], $schema: "x" })).toEqual([]);
  });

  it("names each place once, with what stood and what stands there", () => {
    const after: Preset = { ...sample, form: "u", goodwill: { ...sample.goodwill, most: 50 }, appeal: {} };
    expect(differencesOf(sample, after)).toMatchObject([
      { where: "form", before: "je", after: "u" },
      { where: "goodwill.most", before: 25, after: 50 },
      { where: "appeal.nl", before: "de Geschillencommissie Thuiswinkel", after: undefined },
    ]);
  });

  it("takes members of lists by their names, not by their places", () => {
    const before = avoiding("gratis", "service");
    const after = avoiding("koffie", "gratis", "service");
    expect(differencesOf(before, after)).toMatchObject([
      { where: "phrases.avoid[koffie]", before: undefined, after: after.phrases.avoid[0] },
    ]);
  });

  it("sees one of two that are called the same", () => {
    const before = avoiding("gratis", "gratis");
    expect(differencesOf(before, avoiding("gratis"))).toMatchObject([{ where: "phrases.avoid[gratis 2]" }]);
  });
});

describe("what a change means for letters", () => {
  const letters = [
    { text: "Hoi Bas,\n\nWe sturen je gratis een nieuwe.\n\nGroeten,\nSam" },
    { text: "Hoi Bas,\n\nWe bellen je morgen over je bestelling.\n\nGroeten,\nSam" },
  ];
  const now = new Date(2026, 10, 3);

  it("is told letter by letter", () => {
    const found = impactOf(defaultPreset, avoiding("gratis"), letters, now);
    expect(found).toMatchObject([{ letter: letters[0]?.text, appears: [{ excerpt: "gratis" }], vanishes: [] }]);
    expect(impactOf(avoiding("gratis"), defaultPreset, letters, now)).toMatchObject([
      { appears: [], vanishes: [{ excerpt: "gratis" }] },
    ]);
    expect(impactOf(defaultPreset, defaultPreset, letters, now)).toEqual([]);
  });

  it("is tried on the letters of both presets, each once", () => {
    expect(lettersOf(sample, { ...sample, tests: [...sample.tests, ...sample.tests] })).toHaveLength(1);
  });
});
