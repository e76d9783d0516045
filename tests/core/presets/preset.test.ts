import { describe, expect, it } from "vitest";
import { defaultPreset, type Preset, withPersonalChoices } from "../../../lib/core/presets/preset.ts";
import { largestPreset, parsePreset, readPreset } from "../../../lib/core/presets/read-preset.ts";
import first from "./samples/version-1.json" with { type: "json" };
import second from "./samples/version-2.json" with { type: "json" };

/** Says something about everything. */
const preset = second as unknown as Preset;
const [text] = preset.texts.nl ?? [];
const [avoided] = preset.phrases.avoid;

describe("parsePreset", () => {
  it.each([defaultPreset, preset])("reads $id as it is", (value) => {
    expect(parsePreset(JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, preset: value });
  });

  it("takes what is left out from the preset that everybody begins with", () => {
    const parsed = parsePreset({ schemaVersion: 2, id: "short", name: "Short" });
    expect(parsed).toEqual({ ok: true, preset: { ...defaultPreset, id: "short", name: "Short" } });
  });

  it("brings a file of version 1 up to date", () => {
    expect(parsePreset(first)).toEqual({
      ok: true,
      preset: {
        ...defaultPreset,
        id: "zomerhout",
        name: "Zomerhout",
        form: "je",
        rulesOff: ["nl/mededelen"],
        phrases: { avoid: [], allow: ["zo spoedig mogelijk"] },
      },
    });
  });

  it.each<[what: string, value: unknown, where: string]>([
    ["a list", [], "object"],
    ["nothing", null, "object"],
    ["no version", { id: "a", name: "A" }, "schemaVersion"],
    ["a version that is still to come", { ...preset, schemaVersion: 3 }, "update it first"],
    ["a key that it does not know", { ...preset, colour: "red" }, "colour"],
    ["a key in an older file that it does not know", { ...first, colour: "red" }, "colour"],
    ["a missing name", { ...preset, name: undefined }, "name"],
    ["an id with spaces", { ...preset, id: "Our shop" }, "id"],
    ["an empty name", { ...preset, name: "" }, "name"],
    ["a name that nobody sees", { ...preset, name: "\u200b" }, "name"],
    ["a name that turns the order around", { ...preset, name: "Shop \u202egpj" }, "cannot be seen"],
    ["another form of address", { ...preset, form: "jij" }, "form"],
    ["a rule that is no text", { ...preset, rulesOff: [1] }, "rulesOff"],
    ["rules without end", { ...preset, rulesOff: Array(501).fill("nl/a") }, "rulesOff"],
    ["an empty phrase", phrases({ allow: [""] }), "phrases.allow"],
    ["a phrase without end", phrases({ allow: ["a".repeat(201)] }), "phrases.allow"],
    ["a phrase of marks", phrases({ avoid: [{ phrase: "..." }] }), "begins and ends with a word"],
    ["a phrase that may be anything", phrases({ avoid: [{ phrase: "a ... b ... c ... d ... e" }] }), "three gaps"],
    ["a phrase with a hidden letter", phrases({ avoid: [{ phrase: "gra\u200btis" }] }), "cannot be seen"],
    ["a severity that there is not", phrases({ avoid: [{ ...avoided, severity: 4 }] }), "severity"],
    ["a category that it does not know", { ...preset, severities: { rude: 1 } }, "rude"],
    ["a gesture below nothing", { ...preset, goodwill: { most: -1 } }, "goodwill.most"],
    ["a limit that it does not know", { ...preset, goodwill: { least: 5 } }, "least"],
    ["a channel that it does not know", { ...preset, responseNorms: { fax: 2 } }, "fax"],
    ["an answer before the question", { ...preset, responseNorms: { mail: -1 } }, "responseNorms.mail"],
    ["an appeal in a third language", { ...preset, appeal: { fr: "le médiateur" } }, "fr"],
    ["a day that is none", { ...preset, calendar: { holidays: ["2026-02-30"] } }, "calendar.holidays"],
    ["a week without work", { ...preset, calendar: { workingDays: [] } }, "calendar.workingDays"],
    ["an endpoint that runs a script", { ...preset, ai: { endpoint: "javascript:alert(1)" } }, "ai.endpoint"],
    ["a lock on what cannot be locked", { ...preset, locked: ["send"] }, "locked"],
    ["a text with a slot left open", texts({ ...text, text: "Op [datum." }), "texts.nl[0].text"],
    ["a text with an unknown fact", texts({ ...text, text: "<iban-number>." }), "texts.nl[0].text"],
    ["a text with mark-up", texts({ ...text, text: "<b>Nee</b>" }), "texts.nl[0].text"],
    ["a text with slots in slots", texts({ ...text, text: "[a [b [c]]]" }), "texts.nl[0].text"],
    ["a text that turns its letters round", texts({ ...text, text: "Wij bet\u202eela\u202cn." }), "cannot be seen"],
    ["a label with a hidden letter", texts({ ...text, label: "Af\u200bspraak" }), "cannot be seen"],
    ["a text of no kind", texts({ ...text, kind: "joke" }), "texts.nl[0].kind"],
    ["a condition that it does not know", texts({ ...text, when: { moon: "full" } }), "moon"],
  ])("refuses %s, and says where", (_, value, where) => {
    const parsed = parsePreset(value);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.message).toContain(where);
  });
});

const phrases = (some: object): object => ({ ...preset, phrases: some });
const texts = (one: object): object => ({ ...preset, texts: { nl: [one] } });

describe("readPreset", () => {
  it("reads a file, with or without the mark that some editors put before it", () => {
    expect(readPreset(`\ufeff${JSON.stringify(preset)}`)).toEqual({ ok: true, preset });
  });

  it.each<[what: string, file: string, said: string]>([
    ["what is not JSON", "{ id: 1 }", "it is not JSON"],
    ["a file without end", `{"name": "${"a".repeat(largestPreset)}"}`, "longer than 1,000,000 characters"],
    ["objects in objects without end", `{"a":`.repeat(90_000), "it is not JSON"],
    ["lists in lists", `{"schemaVersion":2,"id":"a","name":"A","rulesOff":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, ""],
    ["a prototype", '{"schemaVersion":2,"id":"a","name":"A","__proto__":{"form":"je"}}', "__proto__"],
    [
      "a prototype further in",
      '{"schemaVersion":2,"id":"a","name":"A","goodwill":{"__proto__":{"most":9}}}',
      "__proto__",
    ],
    ["a constructor", '{"schemaVersion":2,"id":"a","name":"A","constructor":{"prototype":{}}}', "constructor"],
    [
      "a prototype among issues",
      '{"schemaVersion":2,"id":"a","name":"A","notes":{"byIssue":{"__proto__":[]}}}',
      "__proto__",
    ],
  ])("refuses %s", (_, file, said) => {
    const reading = readPreset(file);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.message).toContain(said);
    expect(({} as { most?: number; form?: string }).most).toBeUndefined();
  });
});

describe("withPersonalChoices", () => {
  const personal = { rulesOff: ["nl/b"], allowedPhrases: ["alvast bedankt"] };
  const free = { ...preset, locked: [] };

  it("lays a person's choices over the team's", () => {
    expect(withPersonalChoices(free, personal)).toEqual({
      ...free,
      rulesOff: [...preset.rulesOff, "nl/b"],
      phrases: { ...preset.phrases, allow: [...preset.phrases.allow, "alvast bedankt"] },
    });
  });

  it("keeps to what is locked", () => {
    expect(withPersonalChoices({ ...free, locked: ["rules"] }, personal).rulesOff).toEqual(preset.rulesOff);
    expect(withPersonalChoices({ ...free, locked: ["phrases"] }, personal).phrases).toEqual(preset.phrases);
  });

  it("leaves the team's preset as it was", () => {
    const before = structuredClone(preset);
    withPersonalChoices(preset, personal);
    expect(preset).toEqual(before);
  });
});
