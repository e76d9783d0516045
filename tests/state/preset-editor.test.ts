import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readFields } from "../../lib/core/presets/field-problem.ts";
import { defaultPreset, type Preset } from "../../lib/core/presets/preset.ts";
import { createPresetEditor } from "../../lib/state/preset-editor.ts";

const shop: Preset = { ...defaultPreset, id: "shop", name: "Shop" };

function begin(preset = shop) {
  const save = vi.fn(async (_: Preset) => {});
  const editor = createPresetEditor(preset, { save, pause: 300 });
  return { editor, save, state: () => editor.getState(), saved: () => save.mock.calls.at(-1)?.[0] };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a field", () => {
  it("is saved when typing pauses, once, and is one step back", () => {
    const { editor, save, saved, state } = begin();
    for (const name of ["W", "We", "Web"]) expect(editor.edit(["name"], name, name)).toBeNull();
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(save).toHaveBeenCalledOnce();
    expect(saved()?.name).toBe("Web");
    editor.undo();
    expect(state().preset.name).toBe("Shop");
    vi.advanceTimersByTime(300);
    expect(saved()?.name).toBe("Shop");
    editor.redo();
    expect(state().preset.name).toBe("Web");
  });

  it("is saved at once when it is left, and what is typed next is another step", () => {
    const { editor, save, state } = begin();
    editor.edit(["name"], "A", "A");
    editor.settle();
    expect(save).toHaveBeenCalledOnce();
    editor.edit(["name"], "AB", "AB");
    editor.undo();
    expect(state().preset.name).toBe("A");
  });

  it("that is not valid is not saved, and not lost", () => {
    const { editor, save, state } = begin();
    expect(editor.edit(["name"], "", "")).toEqual({ code: "missing", limit: null });
    editor.settle();
    vi.advanceTimersByTime(1000);
    expect(save).not.toHaveBeenCalled();
    expect(editor.isUnsaved()).toBe(true);
    expect(state().preset.name).toBe("Shop");
    expect([...state().typed.values()]).toMatchObject([{ path: ["name"], text: "", problem: { code: "missing" } }]);
    editor.edit(["owner"], "Quality", "Quality");
    expect(state().typed.size).toBe(2);
    editor.edit(["name"], "Shop 2", "Shop 2");
    editor.settle();
    expect(state().typed.size).toBe(0);
    expect(state().preset).toMatchObject({ name: "Shop 2", owner: "Quality" });
  });

  it("shows as it was typed until it is left, though it is saved without its spaces", () => {
    const { editor, state } = begin();
    editor.edit(["name"], "Café ", "Café ");
    expect(state().preset.name).toBe("Café");
    expect(state().typed.get('["name"]')?.text).toBe("Café ");
    editor.settle();
    expect(state().typed.size).toBe(0);
  });

  it("that need not be there is taken out", () => {
    const { editor, state } = begin();
    editor.edit(["appeal", "nl"], "de Geschillencommissie");
    expect(state().preset.appeal).toEqual({ nl: "de Geschillencommissie" });
    editor.edit(["appeal", "nl"], undefined);
    expect(state().preset.appeal).toEqual({});
  });
});

it("says whether something would be lost", async () => {
  const { editor } = begin();
  expect(editor.isUnsaved()).toBe(false);
  editor.edit(["owner"], "Quality");
  expect(editor.isUnsaved()).toBe(true);
  await vi.advanceTimersByTimeAsync(300);
  expect(editor.isUnsaved()).toBe(false);
});

describe("a list", () => {
  const avoided = ["phrases", "avoid"];

  it("grows by what is valid only", () => {
    const { editor, state } = begin();
    expect(editor.add(avoided, { phrase: "..." })).toEqual({ code: "phrase", limit: null });
    expect(editor.add(avoided, { phrase: "onze shop" })).toBeNull();
    expect(state().preset.phrases.avoid).toEqual([
      { phrase: "onze shop", instead: [], why: "", category: "jargon", severity: 2 },
    ]);
    expect(editor.add(["texts", "nl"], { kind: "closure", label: "Slot", text: "{", place: "end" })?.code).toBe(
      "slots",
    );
  });

  it("that loses one keeps what was typed for the others where it belongs", () => {
    const { editor, state } = begin();
    for (const phrase of ["een", "twee", "drie"]) editor.add(avoided, { phrase });
    editor.edit([...avoided, 0, "phrase"], "", "");
    editor.edit([...avoided, 2, "phrase"], "#", "#");
    editor.remove(avoided, 0);
    expect(state().preset.phrases.avoid.map(({ phrase }) => phrase)).toEqual(["twee", "drie"]);
    expect([...state().typed.keys()]).toEqual([JSON.stringify([...avoided, 1, "phrase"])]);
  });
});

describe("what was changed elsewhere", () => {
  it("is taken over, and can be gone back from", () => {
    const { editor, state } = begin();
    editor.adopt({ ...shop, name: "Elsewhere" });
    expect(state().preset.name).toBe("Elsewhere");
    editor.undo();
    expect(state().preset.name).toBe("Shop");
  });

  it("waits while something is being saved here", () => {
    const { editor, state } = begin();
    editor.edit(["name"], "Here");
    editor.adopt(shop);
    expect(state().preset.name).toBe("Here");
  });
});

it("goes back fifty versions", () => {
  const { editor, state } = begin();
  for (let count = 1; count <= 60; count++) {
    editor.edit(["name"], `Shop ${count}`);
    editor.settle();
  }
  for (let count = 0; count < 99; count++) editor.undo();
  expect(state().preset.name).toBe("Shop 10");
});

describe("what is wrong", () => {
  it.each<[object, string]>([
    [{ name: "x".repeat(81) }, "too-long"],
    [{ name: "Shop\u202e" }, "unseen"],
    [{ owner: "a\nb" }, "unseen"],
    [{ version: "1" }, "version"],
    [{ goodwill: { most: -1 } }, "too-low"],
    [{ goodwill: { most: Number.NaN } }, "not-a-number"],
    [{ responseNorms: { mail: 9999 } }, "too-high"],
    [{ calendar: { workingDays: [] } }, "missing"],
    [{ calendar: { holidays: ["soon"] } }, "date"],
    [{ ai: { endpoint: "ftp://x" } }, "address"],
    [{ phrases: { allow: ["#"] } }, "phrase"],
    [{ languages: ["nl", "en", "nl"] }, "too-many"],
    [{ form: "thou" }, "other"],
  ])("with %j has a code: %s", (part, code) => {
    const reading = readFields({ ...shop, ...part });
    expect(reading.ok ? [] : reading.problems.map((problem) => problem.code)).toEqual([code]);
  });
});
