import { describe, expect, it } from "vitest";
import { createHandOverMemory } from "../../entrypoints/box/hand-over-memory.ts";
import { presetReviewer } from "../../entrypoints/box/reviewer.ts";
import { nothingKnown } from "../../lib/core/guidance/case-known.ts";
import { choose, emptyLibrary, keepPreset, type PresetLibrary } from "../../lib/core/presets/library.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { parsePreset } from "../../lib/core/presets/read-preset.ts";

function avoiding(id: string, phrase: string): Preset {
  const parsed = parsePreset({ ...defaultPreset, id, phrases: { avoid: [{ phrase }] } });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.preset;
}

const own = { kind: "own" } as const;
const presets = [avoiding("nl-team", "koffie"), avoiding("en-team", "coffee"), avoiding("webcare", "bericht")];
const kept = presets.reduce((all, preset) => keepPreset(all, preset, own), emptyLibrary as PresetLibrary);

const dutch = "Beste Bas,\n\nWij drinken graag koffie met u na uw bericht.\n\nMet vriendelijke groet,\nSam";
const english = "Dear Kim,\n\nWe would like to drink coffee with you after your message.\n\nKind regards,\nSam";

function reviewerOf(library: PresetLibrary) {
  let now = library;
  const review = presetReviewer({
    site: "mail.google.com",
    presets: () => now,
    incidents: () => [],
    personal: () => ({ rulesOff: [], allowedPhrases: [] }),
    onFailure: () => {},
    handOvers: createHandOverMemory(),
  });
  const found = (text: string, channel?: string, account?: string) =>
    review({ text, ...(channel && { channel }) }, { known: nothingKnown, ...(account && { account }) })
      .review.findings.filter(({ rule }) => rule.startsWith("team/"))
      .map(({ excerpt }) => excerpt);
  return {
    found,
    change: (to: PresetLibrary) => {
      now = to;
    },
  };
}

describe("the reviewer of a box", () => {
  it("takes the preset of the language that a letter turns out to be in", () => {
    const byLanguage = choose(choose(kept, { language: "nl" }, "nl-team"), { language: "en" }, "en-team");
    const { found } = reviewerOf(byLanguage);
    expect(found(dutch)).toEqual(["koffie"]);
    expect(found(english)).toEqual(["coffee"]);
    expect(found(dutch)).toEqual(["koffie"]);
  });

  it("takes that of the site and the channel, and follows when another is chosen", () => {
    const { found, change } = reviewerOf(choose(kept, { site: "mail.google.com" }, "nl-team"));
    expect(found(dutch)).toEqual(["koffie"]);
    change(choose(kept, { channel: "public" }, "webcare"));
    expect(found(dutch)).toEqual([]);
    expect(found(dutch, "twitter")).toEqual(["bericht"]);
    change(choose(kept, { site: "mail.google.com", account: "info@example.com" }, "webcare"));
    expect(found(dutch, "email", "info@example.com")).toEqual(["bericht"]);
    expect(found(dutch, "email", "sales@example.com")).toEqual([]);
  });
});

describe("the line for a colleague", () => {
  const complaint = "De kast is drie weken te laat en niemand belt terug. Ik ben er klaar mee.";
  const reply = { complaint, text: "Beste Bas,\n\nIk bel u vrijdag over een nieuwe dag.\n\nGroeten,\nSam" };
  const handOvers = createHandOverMemory();
  const box = () =>
    presetReviewer({
      site: "example.zendesk.com",
      presets: () => emptyLibrary,
      incidents: () => [],
      personal: () => ({ rulesOff: [], allowedPhrases: [] }),
      onFailure: () => {},
      handOvers,
    });
  const lineOf = (draft: { complaint: string; text: string }) =>
    box()(draft, { known: nothingKnown }).aside?.handOver?.text ?? "";

  it("still says in a note what the reply to the same message promises", () => {
    expect(lineOf({ complaint, text: "" })).not.toContain("toegezegd");
    const line = lineOf(reply);
    expect(line).toContain("toegezegd: Ik bel u vrijdag");
    expect(lineOf({ complaint, text: "" })).toBe(line);
    expect(lineOf({ complaint: complaint.replace("kast", "stoel"), text: "" })).not.toContain("toegezegd");
  });

  it("forgets a promise that was taken out again", () => {
    lineOf(reply);
    lineOf({ complaint, text: "Beste Bas,\n\nIk heb uw bericht gelezen.\n\nGroeten,\nSam" });
    expect(lineOf({ complaint, text: "" })).not.toContain("toegezegd");
  });
});
