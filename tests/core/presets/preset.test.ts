import { describe, expect, it } from "vitest";
import { defaultPreset, type Preset, withPersonalSettings } from "../../../lib/core/presets/preset.ts";
import { parsePreset } from "../../../lib/core/presets/preset-schema.ts";

const preset: Preset = {
  schemaVersion: 1,
  id: "zomerhout",
  name: "Zomerhout",
  form: "je",
  rulesOff: ["nl/a"],
  allowedPhrases: ["zo spoedig mogelijk"],
  goodwill: { offers: "care", most: 25, beyond: "je teamleider" },
  appeal: { nl: "de Geschillencommissie Thuiswinkel" },
  responseNorms: { mail: 8 },
  texts: {
    nl: [
      {
        kind: "goodwill",
        label: "Koffie op ons",
        text: "{U drinkt/Je drinkt} de volgende koffie bij ons: [aantal] bekers.",
        place: "before-sign-off",
        when: { issues: ["late"], severity: [1, 3] },
      },
    ],
  },
};

const text = preset.texts.nl?.[0];

describe("parsePreset", () => {
  it.each([defaultPreset, preset])("reads $id as it is", (value) => {
    expect(parsePreset(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, preset: value });
  });

  it("takes what is left out from the preset that everybody begins with", () => {
    const parsed = parsePreset({ schemaVersion: 1, id: "short", name: "Short" });
    expect(parsed).toEqual({ ok: true, preset: { ...defaultPreset, id: "short", name: "Short" } });
  });

  it.each<[what: string, value: unknown, where: string]>([
    ["something else than an object", [], "object"],
    ["nothing", null, "object"],
    ["another version", { ...preset, schemaVersion: 2 }, "schemaVersion"],
    ["a key that it does not know", { ...preset, colour: "red" }, "colour"],
    ["a missing key", { ...preset, name: undefined }, "name"],
    ["an id with spaces", { ...preset, id: "Our shop" }, "id"],
    ["an empty name", { ...preset, name: "" }, "name"],
    ["another form of address", { ...preset, form: "jij" }, "form"],
    ["a rule that is no text", { ...preset, rulesOff: [1] }, "rulesOff"],
    ["an empty phrase", { ...preset, allowedPhrases: [""] }, "allowedPhrases"],
    ["a phrase without end", { ...preset, allowedPhrases: ["a".repeat(201)] }, "allowedPhrases"],
    ["rules without end", { ...preset, rulesOff: Array(501).fill("nl/a") }, "rulesOff"],
    ["a gesture below nothing", { ...preset, goodwill: { ...preset.goodwill, most: -1 } }, "goodwill.most"],
    ["a limit that it does not know", { ...preset, goodwill: { least: 5 } }, "least"],
    ["a channel that it does not know", { ...preset, responseNorms: { fax: 2 } }, "fax"],
    ["an answer before the question", { ...preset, responseNorms: { mail: -1 } }, "responseNorms.mail"],
    ["an appeal in a third language", { ...preset, appeal: { fr: "le médiateur" } }, "fr"],
    [
      "a text with a slot left open",
      { ...preset, texts: { nl: [{ ...text, text: "Op [datum." }] } },
      "texts.nl[0].text",
    ],
    [
      "a text with an unknown fact",
      { ...preset, texts: { nl: [{ ...text, text: "<iban-number>." }] } },
      "texts.nl[0].text",
    ],
    ["a text with mark-up", { ...preset, texts: { nl: [{ ...text, text: "<b>Nee</b>" }] } }, "texts.nl[0].text"],
    ["a text of no kind", { ...preset, texts: { nl: [{ ...text, kind: "joke" }] } }, "texts.nl[0].kind"],
    ["a condition that it does not know", { ...preset, texts: { nl: [{ ...text, when: { moon: "full" } }] } }, "moon"],
    ["phrases without end", { ...preset, allowedPhrases: Array(1001).fill("a") }, "allowedPhrases"],
  ])("refuses %s, and says where", (_, value, where) => {
    const parsed = parsePreset(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.message).toContain(where);
  });
});

describe("withPersonalSettings", () => {
  const personal = { rulesOff: ["nl/b"], allowedPhrases: ["alvast bedankt"] };

  it("lays a person's choices over the team's", () => {
    expect(withPersonalSettings(preset, personal)).toEqual({
      ...preset,
      rulesOff: ["nl/a", "nl/b"],
      allowedPhrases: ["zo spoedig mogelijk", "alvast bedankt"],
    });
  });

  it("leaves the team's preset as it was", () => {
    const before = structuredClone(preset);
    withPersonalSettings(preset, personal);
    expect(preset).toEqual(before);
  });
});
