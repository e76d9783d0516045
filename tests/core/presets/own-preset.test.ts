import { expect, it } from "vitest";
import { duplicateOf, idFor } from "../../../lib/core/presets/own-preset.ts";
import { defaultPreset } from "../../../lib/core/presets/preset.ts";
import { parsePreset } from "../../../lib/core/presets/read-preset.ts";

it.each<[string, string[], string]>([
  ["Café Noord", [], "cafe-noord"],
  ["Café Noord", ["cafe-noord", "cafe-noord-2"], "cafe-noord-3"],
  ["  !!  ", [], "preset"],
  ["客服", [], "preset"],
  ["Default", [], "default-2"],
])("%j, when %j are taken, is called %s", (name, taken, id) => expect(idFor(name, taken)).toBe(id));

it("a duplicate is a preset of its own", () => {
  const changelog = [{ version: "2.0.0", date: "2026-01-01", text: "More." }];
  const copy = duplicateOf({ ...defaultPreset, version: "2.0.0", changelog, form: "je" }, "x".repeat(80), []);
  expect(copy).toMatchObject({ version: "1.0.0", changelog: [], form: "je" });
  expect(parsePreset(copy)).toMatchObject({ ok: true });
});
