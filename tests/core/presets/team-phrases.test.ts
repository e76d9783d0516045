import { describe, expect, it } from "vitest";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { parsePreset } from "../../../lib/core/presets/read-preset.ts";
import { review } from "../../../lib/core/review.ts";

function presetWith(part: object): Preset {
  const parsed = parsePreset({ ...defaultPreset, ...part });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.preset;
}

const found = (text: string, preset: Preset, language: "nl" | "en" = "nl") =>
  review({ text }, { preset, now: new Date(2026, 10, 3), language }).findings.filter(({ rule }) =>
    rule.startsWith("team/"),
  );

const avoiding = (phrase: string, others: object = {}) => presetWith({ phrases: { avoid: [{ phrase, ...others }] } });

describe("phrases that a team avoids", () => {
  it("are pointed out as the team wants it, with what may stand in their place", () => {
    const [finding, ...others] = found(
      "Hoi Bas,\n\nGratis verzending krijg je van ons.\n\nGroeten,\nSam",
      avoiding("gratis verzending", { instead: ["bezorging van ons"], why: "Zo zeggen wij het niet.", severity: 3 }),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "team/gratis-verzending",
      excerpt: "Gratis verzending",
      severity: 3,
      category: "jargon",
      message: "Zo zeggen wij het niet.",
      replacements: ["Bezorging van ons"],
    });
  });

  it("are pointed out in a letter that sounds, too", () => {
    const letter =
      "Beste Joris,\n\nWat sneu dat het cadeau pas na de verjaardag kwam. Het spijt me: wij hebben je pakket te laat meegegeven. Ik heb de bezorgkosten van € 4,95 vandaag naar je overgemaakt; je hebt ze uiterlijk vrijdag terug.\n\nGroet,\nSanne";
    expect(found(letter, avoiding("bezorgkosten")).map(({ excerpt }) => excerpt)).toEqual(["bezorgkosten"]);
  });

  it.each<[phrase: string, text: string, excerpt: string | null]>([
    ["gratis verzending", "Je krijgt GRATIS verzending.", "GRATIS verzending"],
    ["service", "Dit is sérvice.", "sérvice"],
    ["service", "Ons servicepunt is open.", null],
    ["binnen # dagen", "Je hoort binnen 5 dagen van ons.", "binnen 5 dagen"],
    ["binnen # dagen", "Je hoort binnen vijf dagen van ons.", null],
    ["wij ... graag", "Wij helpen je graag.", "Wij helpen je graag"],
    ["wij … graag", "Wij horen van jou en van iedereen graag.", null],
    ["niet goed geld terug", "Het ging niet goed. Geld terug krijg je morgen.", null],
    ["gratis", "> Je krijgt gratis koffie.", null],
    ["gratis", "Je schreef „dit is gratis bij jullie”.", null],
  ])("%s in “%s”", (phrase, text, excerpt) => {
    expect(found(text, avoiding(phrase)).map((finding) => finding.excerpt)).toEqual(excerpt === null ? [] : [excerpt]);
  });

  it("can be meant for letters in one language", () => {
    const preset = avoiding("service", { language: "en" });
    expect(found("Onze service is dicht.", preset)).toEqual([]);
    expect(found("Our service is closed.", preset, "en")).toHaveLength(1);
  });

  it("can be taken away without a trace", () => {
    const [finding] = found("We sturen je gewoon gratis een nieuwe.", avoiding("gewoon", { instead: [""] }));
    const text = "We sturen je gewoon gratis een nieuwe.";
    const { start = 0, end = 0, replacements = [] } = finding ?? {};
    expect(text.slice(0, start) + replacements[0] + text.slice(end)).toBe("We sturen je gratis een nieuwe.");
  });

  it("take no longer where many could begin", () => {
    const preset = avoiding("a ... b ... c ... d");
    const text = "a b c ".repeat(20_000);
    const start = performance.now();
    found(text, preset);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("the weight of a category", () => {
  const text =
    "Geachte heer,\n\nWij verzoeken u vriendelijk doch dringend het formulier te retourneren.\n\nHoogachtend,\nSam";
  const severities = (preset: Preset) =>
    review({ text }, { preset, now: new Date(2026, 10, 3), language: "nl" })
      .findings.filter(({ category }) => category === "bureaucratic")
      .map(({ severity }) => severity);

  it("is the team's to choose, and nothing takes it away", () => {
    const usual = severities(defaultPreset);
    expect(usual.length).toBeGreaterThan(0);
    expect(new Set(severities(presetWith({ severities: { bureaucratic: 3 } })))).toEqual(new Set([3]));
    expect(severities(presetWith({ severities: { bureaucratic: 0 } }))).toEqual([]);
  });
});
