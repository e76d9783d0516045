import { describe, expect, it } from "vitest";
import {
  choose,
  chooseHere,
  choosePreset,
  editPreset,
  emptyLibrary,
  forgetPreset,
  goBack,
  keepPreset,
  type LetterPlace,
  noPreset,
  type PresetLibrary,
  presetFor,
} from "../../../lib/core/presets/library.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";

const named = (id: string, version = "1.0.0"): Preset => ({ ...defaultPreset, id, version, name: id });
const own = { kind: "own" } as const;

const library = ["shop", "insurer", "saas", "webcare"].reduce(
  (all, id) => keepPreset(all, named(id), own),
  emptyLibrary as PresetLibrary,
);

describe("which preset holds", () => {
  const chosen = [
    [{}, "shop"],
    [{ language: "en" }, "saas"],
    [{ channel: "public" }, "webcare"],
    [{ site: "mail.google.com" }, "insurer"],
    [{ site: "mail.google.com", account: "info@example.com" }, "saas"],
  ] as const;
  const full = chosen.reduce((all, [place, id]) => choose(all, place, id), library);

  it.each<[LetterPlace, string]>([
    [{}, "shop"],
    [{ site: "x.zendesk.com", language: "nl" }, "shop"],
    [{ language: "en" }, "saas"],
    [{ language: "en", channel: "twitter" }, "webcare"],
    [{ channel: "public", site: "mail.google.com" }, "insurer"],
    [{ site: "mail.google.com", account: "info@example.com", language: "nl" }, "saas"],
    [{ site: "mail.google.com", account: "sales@example.com" }, "insurer"],
    [{ language: null }, "shop"],
  ])("for %j is %s", (place, id) => {
    expect(choosePreset(full, place)?.preset.id).toBe(id);
  });

  it("is none where that was chosen, though another holds everywhere else", () => {
    const without = choose(full, { site: "mail.google.com" }, noPreset);
    expect(choosePreset(without, { site: "mail.google.com" })).toBeNull();
    expect(choosePreset(without, { site: "x.zendesk.com" })?.preset.id).toBe("shop");
  });

  it("is switched where somebody writes, whatever made it hold there", () => {
    const place = { site: "mail.google.com", account: "info@example.com" };
    const switched = chooseHere(full, place, "webcare");
    expect(choosePreset(switched, place)?.preset.id).toBe("webcare");
    expect(choosePreset(switched, { site: "mail.google.com" })?.preset.id).toBe("webcare");
    expect(choosePreset(switched, { language: "en" })?.preset.id).toBe("saas");
    expect(choosePreset(chooseHere(switched, place, noPreset), place)).toBeNull();
  });

  it("is the built-in one where nothing was chosen, or what was chosen is gone", () => {
    expect(presetFor(library, { site: "mail.google.com" })).toBe(defaultPreset);
    const gone = forgetPreset(choose(library, {}, "shop"), "shop");
    expect(gone.choices).toEqual([]);
    expect(presetFor(gone, {})).toBe(defaultPreset);
    expect(presetFor({ ...library, choices: [{ preset: "nowhere" }] }, {})).toBe(defaultPreset);
  });

  it("is chosen once for a place, and can be unchosen", () => {
    const twice = choose(choose(library, { site: "a.example" }, "shop"), { site: "a.example" }, "saas");
    expect(twice.choices).toEqual([{ site: "a.example", preset: "saas" }]);
    expect(choose(twice, { site: "a.example" }, null).choices).toEqual([]);
  });
});

describe("a newer version", () => {
  const newer = keepPreset(library, named("shop", "2.0.0"), own);
  const versions = (one: PresetLibrary) =>
    one.kept
      .filter(({ preset }) => preset.id === "shop")
      .map(({ preset, previous }) => [preset.version, previous?.version]);

  it("takes the place of the one before, which can be gone back to and come back from", () => {
    expect(versions(newer)).toEqual([["2.0.0", "1.0.0"]]);
    expect(versions(goBack(newer, "shop"))).toEqual([["1.0.0", "2.0.0"]]);
    expect(goBack(goBack(newer, "shop"), "shop")).toEqual(newer);
  });

  it("that is no other changes nothing of that", () => {
    expect(keepPreset(newer, named("shop", "2.0.0"), own)).toEqual(newer);
  });

  it("is not what an edit makes: that has nothing to go back to", () => {
    expect(versions(editPreset(newer, named("shop", "2.0.1")))).toEqual([["2.0.1", "1.0.0"]]);
    expect(editPreset(library, named("nowhere"))).toEqual(library);
  });

  it("leaves the library that it came into as it was", () => {
    expect(versions(library)).toEqual([["1.0.0", undefined]]);
    expect(goBack(library, "shop")).toEqual(library);
  });
});
