import { expect, it } from "vitest";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { findingsOf, showCheck } from "./run-check.ts";

const signing = (signature: Preset["signature"]): Preset => ({ ...defaultPreset, signature });

const nl = (end: string) => `Beste Tim,\n\nUw stoel komt vrijdag.\n\n${end}`;
const en = (end: string) => `Dear Tim,\n\nYour chair will arrive on Friday.\n\n${end}`;

showCheck(
  "signed-otherwise",
  {
    nl: {
      points: [
        { text: nl("Met vriendelijke groet,\nSanne de Vries"), finds: "Sanne de Vries" },
        { text: nl("Groet, Sanne de Vries"), finds: "Sanne de Vries" },
        { text: nl("Met vriendelijke groet,\n\nS. de Vries"), finds: "S. de Vries" },
        { text: nl("Groeten,\nSanne Bos, klantenservice"), finds: "Sanne Bos" },
        { text: nl("Groeten,\nSanne Bos | Zomerhout"), finds: "Sanne Bos" },
        { text: nl("Hartelijke groet,\nMevrouw Bos"), finds: "Mevrouw Bos" },
        { text: nl("Hartelijke groet,\nSanne Bos"), channel: "letter", finds: "Sanne Bos" },
      ],
      leaves: [
        nl("Met vriendelijke groet,\nSanne"),
        nl("Groet, Sanne"),
        nl("Met vriendelijke groet,"),
        "Uw stoel komt vrijdag.",
        nl("Groeten,\nSanne (team Retour)"),
        nl("Groeten,\nAnne-Marie"),
        nl("Groeten,\nJan Willem"),
        nl("Met vriendelijke groet,\n[naam]"),
        nl("Met vriendelijke groet,\nSanne\n\nOp 3 november schreef Tim Bos:\n> Groet,\n> Tim Bos"),
        { text: "Dat komt goed, Tim! Groet, Sanne de Vries", channel: "x" },
        { text: nl("Groet,\nSanne de Vries"), channel: "chat" },
      ],
    },
    en: {
      points: [
        { text: en("Kind regards,\nSam Hughes"), finds: "Sam Hughes" },
        { text: en("Thanks, Sam Hughes"), finds: "Sam Hughes" },
        { text: en("Best,\nSam Hughes | Brightdesk"), finds: "Sam Hughes" },
        { text: en("Best wishes,\nMs Hughes"), finds: "Ms Hughes" },
        { text: en("Yours sincerely,\nS. Hughes"), finds: "S. Hughes" },
        { text: en("All the best,\nSam Hughes\nCustomer Care"), finds: "Sam Hughes" },
      ],
      leaves: [
        en("Kind regards,\nSam"),
        en("Thanks, Sam"),
        en("Kind regards,"),
        en("Best,\nSam – Customer Care"),
        en("Best,\nSam, Customer Care"),
        "Your chair will arrive on Friday.",
        en("Kind regards,\n{{agent.name}}"),
        { text: "It's on its way, Tim. Thanks, Sam Hughes", channel: "messenger" },
      ],
    },
  },
  { preset: signing({ name: "first", team: "" }), bare: true },
);

const mended = (text: string, signature: Preset["signature"], language: "nl" | "en" = "nl") =>
  findingsOf("signed-otherwise", language, { text }, signing(signature));

it("leaves everybody free where nothing is settled", () => {
  expect(mended(nl("Groet,\nSanne de Vries"), { name: "free", team: "" })).toEqual([]);
});

it("puts the first name in the place of the whole one, where there is one", () => {
  const replacements = (end: string) => mended(nl(end), { name: "first", team: "" })[0]?.replacements;
  expect(replacements("Groet,\nSanne de Vries")).toEqual(["Sanne"]);
  expect(replacements("Groet,\nS. de Vries")).toEqual([]);
});

it("asks for the whole name", () => {
  const found = (end: string) => mended(en(end), { name: "full", team: "" }, "en").map(({ excerpt }) => excerpt);
  expect(found("Kind regards,\nSam")).toEqual(["Sam"]);
  expect(found("Kind regards,\nSam Hughes")).toEqual([]);
  expect(found("Kind regards,\nS. Hughes, Customer Care")).toEqual([]);
});

it("puts the team under the name", () => {
  const signature = { name: "first" as const, team: "Klantenservice Zomerhout" };
  const [finding] = mended(nl("Groet,\nSanne"), signature);
  expect(finding).toMatchObject({ excerpt: "Sanne", replacements: ["Sanne\nKlantenservice Zomerhout"] });
  expect(finding?.message).toContain("“Klantenservice Zomerhout”");
});

it.each([
  "Sanne\nKlantenservice Zomerhout",
  "Sanne\nklantenservice  Zomerhout\n020 123 45 67",
  "Sanne van Klantenservice Zomerhout",
  "Sanne, Klantenservice Zomerhout",
  "Klantenservice Zomerhout",
  "Namens het team van Klantenservice Zomerhout",
])("takes %j as signed by the team", (signed) => {
  const name = /^(?:K|N)/.test(signed) ? "free" : "first";
  expect(mended(nl(`Met vriendelijke groet,\n${signed}`), { name, team: "Klantenservice Zomerhout" })).toEqual([]);
});
