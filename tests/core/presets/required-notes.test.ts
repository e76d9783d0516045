import { expect, it } from "vitest";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { requiredNotes } from "../../../lib/core/presets/required-notes.ts";

const preset: Preset = {
  ...defaultPreset,
  notes: { always: ["empathy", "apology", "solution"], byIssue: { billing: ["solution"], fraud: ["empathy"] } },
};

it.each([
  ["no complaint is known", null, ["empathy", "apology", "solution"]],
  ["its kind is not known", { issues: [] }, ["empathy", "apology", "solution"]],
  ["nothing is said of its kind", { issues: ["late"] }, ["empathy", "apology", "solution"]],
  ["its kind asks for less", { issues: ["billing"] }, ["solution"]],
  ["only one of its kinds asks for less", { issues: ["late", "billing"] }, ["empathy", "apology", "solution"]],
  ["two of its kinds ask for different notes", { issues: ["fraud", "billing"] }, ["empathy", "solution"]],
  ["its kind has the name of something else", { issues: ["constructor"] }, ["empathy", "apology", "solution"]],
])("says what is owed where %s", (_, complaint, owed) => expect(requiredNotes(preset, complaint)).toEqual(owed));

it("owes no apology for what was the customer's own doing, whatever the preset asks for", () => {
  expect(requiredNotes(preset, null, "theirs")).toEqual(["empathy", "solution"]);
  expect(requiredNotes(preset, null, "ours")).toContain("apology");
});
