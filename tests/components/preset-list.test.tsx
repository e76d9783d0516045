// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Arrived } from "../../components/presets/Arrived.tsx";
import { DifferenceList } from "../../components/presets/DifferenceList.tsx";
import { ImportPreset } from "../../components/presets/ImportPreset.tsx";
import { Overruled } from "../../components/presets/Overruled.tsx";
import { PresetList } from "../../components/presets/PresetList.tsx";
import { UsedWhere } from "../../components/presets/UsedWhere.tsx";
import { choose, emptyLibrary, keepPreset, noPreset, type PresetSource } from "../../lib/core/presets/library.ts";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { aPreset, showOnPage } from "./presets-show.tsx";

const kept = (...all: readonly (readonly [Preset, PresetSource])[]) =>
  all.reduce((library, [preset, source]) => keepPreset(library, preset, source), emptyLibrary);
const own: PresetSource = { kind: "own" };
const team = aPreset({ id: "team", name: "Team", owner: "Quality" });
const nothing = () => {};

describe("the list", () => {
  const does = () => ({ onCreate: vi.fn(), onDuplicate: vi.fn(), onExport: vi.fn(), onDelete: vi.fn() });

  it("says where each comes from, and deletes what is one's own after asking once", async () => {
    const doing = does();
    const library = kept([aPreset(), own], [team, { kind: "policy" }]);
    const user = showOnPage(
      <PresetList library={library} builtIn={[aPreset({ id: "warm", name: "Warm" })]} {...doing}>
        {null}
      </PresetList>,
    );
    expect(screen.getByText("Quality · version 1.0.0 · set by whoever manages this browser")).toBeVisible();
    expect(screen.getByRole("link", { name: "Shop" })).toHaveAttribute("href", "#presets/shop");
    expect(screen.queryByRole("button", { name: "Delete (Team)" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Delete (Shop)" }));
    expect(doing.onDelete).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(doing.onDelete).toHaveBeenCalledWith("shop");
    await user.click(screen.getByRole("button", { name: "Make it yours (Warm)" }));
    expect(doing.onDuplicate).toHaveBeenCalledWith(expect.objectContaining({ id: "warm" }));
  });

  it("makes one by its name", async () => {
    const doing = does();
    const user = showOnPage(
      <PresetList library={emptyLibrary} builtIn={[]} {...doing}>
        {null}
      </PresetList>,
    );
    await user.type(screen.getByRole("textbox", { name: "Name" }), " Noord {Enter}");
    expect(doing.onCreate).toHaveBeenCalledWith("Noord");
  });
});

describe("a file", () => {
  const file = new File(['{"a":1}'], "a.json", { type: "application/json" });

  it("is chosen, or dropped", async () => {
    const onFile = vi.fn();
    const user = showOnPage(<ImportPreset onFile={onFile} />);
    const input = screen.getByLabelText("Drop a preset file here, or choose one.");
    await user.upload(input, file);
    await waitFor(() => expect(onFile).toHaveBeenLastCalledWith('{"a":1}'));
    fireEvent.drop(input.parentElement as HTMLElement, { dataTransfer: { files: [file] } });
    await waitFor(() => expect(onFile).toHaveBeenCalledTimes(2));
  });

  it("far too large is not read", async () => {
    const onFile = vi.fn();
    showOnPage(<ImportPreset onFile={onFile} />);
    const large = { size: 50_000_000, text: vi.fn() };
    const zone = screen.getByRole("button").parentElement as HTMLElement;
    fireEvent.drop(zone, { dataTransfer: { files: [large] } });
    expect(onFile).toHaveBeenCalledWith(null);
    expect(large.text).not.toHaveBeenCalled();
  });

  it("with an id that is kept asks which of the two shall be; what is not one's own cannot be replaced", async () => {
    const does = { onReplace: vi.fn(), onKeepBoth: vi.fn(), onCancel: nothing };
    const [one, theirs] = kept([aPreset(), own], [team, { kind: "subscription", url: "https://example.com" }]).kept;
    if (!one || !theirs) throw new Error("none kept");
    const user = showOnPage(
      <>
        <Arrived preset={aPreset({ form: "u" })} kept={one} {...does} />
        <Arrived preset={team} kept={theirs} {...does} />
      </>,
    );
    expect(screen.getByText("As the customer writes → u")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Replace mine" }));
    expect(does.onReplace).toHaveBeenCalledOnce();
    await user.click(screen.getAllByRole("button", { name: "Keep both" })[1] as HTMLElement);
    expect(does.onKeepBoth).toHaveBeenCalledOnce();
  });
});

it("differences are said in words", () => {
  const before = aPreset({ phrases: { avoid: [], allow: ["gratis"] } });
  const after = aPreset({
    id: "other",
    form: "je",
    goodwill: { offers: "care", most: 25, beyond: "" },
    phrases: {
      avoid: [{ phrase: "a.b [c]", instead: [], why: "", category: "jargon", severity: 2 }],
      allow: [],
    },
    severities: { "vague-time": 3 },
    responseNorms: { ...before.responseNorms, mail: 8 },
    ai: { ...before.ai, allowed: false },
    locked: ["rules"],
  });
  showOnPage(<DifferenceList before={before} after={after} />);
  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
    "Form of address in Dutch lettersAs the customer writes → je",
    "Weight: Vague about whenAs usual → Mend before sending",
    "A phrase to avoid: “a.b [c]”added",
    "A phrase that is always fine: “gratis”taken out",
    "Agents may giveAnything that fits → Care, no money or goods",
    "At mostnothing → 25",
    "Hours: E-mail24 → 8",
    "AI may be switched onyes → no",
    "Agents cannot change: “which rules are on”added",
  ]);
});

it("what a team in use has settled is said beside one's own choices", () => {
  const settling = aPreset({ id: "settling", name: "Settling", owner: "Quality", locked: ["rules"] });
  const unused = aPreset({ id: "unused", name: "Unused", locked: ["rules"] });
  const library = choose(kept([settling, own], [unused, own]), {}, "settling");
  showOnPage(
    <>
      <Overruled library={library} what="rules" />
      <Overruled library={library} what="phrases" />
    </>,
  );
  expect(screen.getAllByText(/^Where /).map((line) => line.textContent)).toEqual([
    "Where “Settling” is used, Quality has settled which rules apply: there this list does not count.",
  ]);
});

describe("where it is used", () => {
  const library = choose(
    choose(kept([aPreset(), own], [team, own]), { site: "mail.google.com", account: "info@example.com" }, "shop"),
    { site: "own-page", language: "nl" },
    noPreset,
  );

  it("is said in words, and taken away", async () => {
    const onChoose = vi.fn();
    const user = showOnPage(<UsedWhere library={library} ownSite="own-page" onChoose={onChoose} />);
    const items = within(screen.getByRole("list", { name: "Where it is used" })).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Shopmail.google.com, as info@example.com",
      "No presetDrieklank’s own pages, letters in Dutch",
    ]);
    await user.click(screen.getByRole("button", { name: "Remove Shop" }));
    expect(onChoose).toHaveBeenCalledWith({ site: "mail.google.com", account: "info@example.com" }, null);
  });

  it("is added by site, account, channel and language", async () => {
    const onChoose = vi.fn();
    const user = showOnPage(<UsedWhere library={library} ownSite="own-page" onChoose={onChoose} />);
    const site = screen.getByRole("combobox", { name: "Site" });
    await user.selectOptions(screen.getByRole("combobox", { name: "Use" }), "Team");
    await user.type(site, "not a site{Enter}");
    expect(screen.getByText("This is not the name of a site.")).toBeVisible();
    await user.clear(site);
    await user.type(site, "https://desk.Example.com/tickets");
    await user.type(screen.getByRole("textbox", { name: "Account" }), "Info@Example.com");
    await user.selectOptions(screen.getByRole("combobox", { name: "Channel" }), "Public posts");
    await user.selectOptions(screen.getByRole("combobox", { name: "Language of the letter" }), "English");
    await user.click(screen.getByRole("button", { name: "Use it here" }));
    const place = { site: "desk.example.com", account: "info@example.com", channel: "public", language: "en" };
    expect(onChoose).toHaveBeenCalledWith(place, "team");
  });

  it("of one preset names only its own places", () => {
    showOnPage(<UsedWhere library={library} only="team" ownSite="own-page" onChoose={nothing} />, "nl");
    expect(screen.getByText("Het geldt nog nergens.")).toBeVisible();
  });
});
