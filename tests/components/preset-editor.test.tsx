// @vitest-environment happy-dom
import { screen, within } from "@testing-library/react";
import type { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { PresetEditor } from "../../components/presets/PresetEditor.tsx";
import type { Preset } from "../../lib/core/presets/preset.ts";
import { anEditor, aPreset, showOnPage } from "./presets-show.tsx";

const now = new Date(2026, 10, 25, 12);

function showEditor(part: Partial<Preset> = {}, readOnly = false, language: "en" | "nl" = "en") {
  const { editor, save } = anEditor(part);
  const user = showOnPage(<PresetEditor editor={editor} readOnly={readOnly} now={now} today="2026-11-25" />, language);
  return { user, editor, save, preset: () => editor.getState().preset };
}

const open = (user: ReturnType<typeof userEvent.setup>, name: RegExp) =>
  user.click(within(screen.getByRole("heading", { level: 1, name })).getByRole("button"));

describe("a field", () => {
  it("is saved as it is typed, and undone", async () => {
    const { user, preset } = showEditor();
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.type(name, " Noord");
    expect(preset().name).toBe("Shop Noord");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(name).toHaveValue("Shop");
    await user.click(screen.getByRole("button", { name: "Redo" }));
    expect(name).toHaveValue("Shop Noord");
  });

  it("says what is wrong beside it, keeps what was typed, and holds nothing else up", async () => {
    const { user, preset } = showEditor();
    const name = screen.getByRole("textbox", { name: "Name" });
    await user.clear(name);
    expect(name).toHaveAccessibleDescription("Something has to stand here.");
    expect(name).toBeInvalid();
    await user.type(screen.getByRole("textbox", { name: "Who answers for it" }), "Ann");
    expect(name).toHaveValue("");
    expect(screen.getByText("One field is not saved yet.")).toBeVisible();
    expect(preset()).toMatchObject({ name: "Shop", owner: "Ann" });
  });

  it("with a number takes a comma, and nothing for no limit", async () => {
    const { user, preset } = showEditor();
    await open(user, /^Gestures/);
    const most = screen.getByRole("textbox", { name: "At most" });
    await user.type(most, "12,50");
    expect(preset().goodwill.most).toBe(12.5);
    expect(most).toHaveValue("12,50");
    await user.clear(most);
    expect(preset().goodwill.most).toBeNull();
    await user.type(most, "much");
    expect(most).toHaveAccessibleDescription(/This is not a number\./);
  });

  it("with ticks cannot lose the last one that there must be", async () => {
    const { user, preset } = showEditor({ languages: ["nl"] });
    await user.click(screen.getByRole("checkbox", { name: "Dutch" }));
    expect(screen.getByRole("alert")).toHaveTextContent("Something has to stand here.");
    expect(preset().languages).toEqual(["nl"]);
    await user.click(screen.getByRole("checkbox", { name: "English" }));
    expect(preset().languages).toEqual(["en"]);
  });
});

describe("the parts", () => {
  it("avoid a phrase, with better wordings and a reason", async () => {
    const { user, preset } = showEditor();
    await open(user, /^Phrases/);
    await user.type(screen.getByRole("textbox", { name: "A phrase to avoid" }), "#");
    await user.click(screen.getByRole("button", { name: "Avoid it" }));
    expect(screen.getByText(/A phrase begins and ends with a word/)).toBeVisible();
    await user.clear(screen.getByRole("textbox", { name: "A phrase to avoid" }));
    await user.type(screen.getByRole("textbox", { name: "A phrase to avoid" }), "the client{Enter}");
    await user.click(screen.getByRole("button", { name: "the client" }));
    await user.type(screen.getByRole("textbox", { name: "Better wordings" }), "you{Enter}our customer{Enter}");
    await user.selectOptions(screen.getByRole("combobox", { name: "In letters in" }), "English");
    expect(preset().phrases.avoid).toEqual([
      {
        phrase: "the client",
        instead: ["you", "our customer"],
        language: "en",
        why: "",
        category: "jargon",
        severity: 2,
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Take it out" }));
    expect(preset().phrases.avoid).toEqual([]);
  });

  it("weigh a category, and leave it as usual again", async () => {
    const { user, preset } = showEditor();
    await open(user, /^What is pointed out/);
    const weight = screen.getByRole("combobox", { name: "Insider language" });
    await user.selectOptions(weight, "Not pointed out");
    expect(preset().severities).toEqual({ jargon: 0 });
    await user.selectOptions(weight, "As usual");
    expect(preset().severities).toEqual({});
  });

  it("ask for other notes when it is about something", async () => {
    const { user, preset } = showEditor();
    await open(user, /^Voice/);
    await user.selectOptions(screen.getByRole("combobox", { name: /kind of complaint/ }), "personal data");
    const group = within(screen.getByRole("group", { name: "When it is about: personal data" }));
    await user.click(group.getByRole("checkbox", { name: "Empathy" }));
    expect(preset().notes.byIssue).toEqual({ privacy: ["apology", "solution"] });
    await user.click(screen.getByRole("button", { name: "As for any letter" }));
    expect(preset().notes.byIssue).toEqual({});
  });

  it("put own wording in the place of a built-in text", async () => {
    const { user, preset } = showEditor({ languages: ["en"] });
    await open(user, /^Texts/);
    await user.click(screen.getByRole("button", { name: "Replace a built-in text…" }));
    await user.type(screen.getByRole("searchbox"), "already");
    await user.click(screen.getAllByRole("button", { name: "Replace" })[0] as HTMLElement);
    const [own] = preset().texts.en ?? [];
    expect(own?.replaces).toBe(own?.text);
    await user.click(within(screen.getAllByRole("listitem")[0] as HTMLElement).getByRole("button"));
    const text = screen.getByRole("textbox", { name: "Text" });
    await user.clear(text);
    await user.type(text, "Today it ends, [[name].");
    expect(preset().texts.en?.[0]).toMatchObject({ text: "Today it ends, [name].", replaces: own?.replaces });
  });

  it("finish a version: it rises, and says what has changed", async () => {
    const { user, preset } = showEditor({ version: "1.2.9" });
    await user.type(screen.getByRole("textbox", { name: "What has changed" }), "Shorter closings.");
    await user.click(screen.getByRole("button", { name: "Finish version 1.2.10" }));
    expect(preset()).toMatchObject({
      version: "1.2.10",
      changelog: [{ version: "1.2.10", date: "2026-11-25", text: "Shorter closings." }],
    });
  });

  it("know holidays, in order and once each", async () => {
    const { user, preset } = showEditor({ calendar: { workingDays: [1], holidays: ["2026-12-25"] } });
    await open(user, /^Working days/);
    const field = screen.getByLabelText("Holidays", { selector: "input" });
    for (const day of ["2026-04-27", "2026-12-25"]) {
      await user.type(field, day);
      await user.click(screen.getByRole("button", { name: "Add the day" }));
    }
    expect(preset().calendar.holidays).toEqual(["2026-04-27", "2026-12-25"]);
    expect(screen.getByText("Friday, December 25, 2026")).toBeVisible();
  });
});

describe("the preview", () => {
  const letter = "Dear Kim,\n\nThe client gets a call on Friday.\n\nKind regards,\nSam";
  const tests = aPreset().tests;
  const aTest = { name: "Blame", letter, finds: ["The client"], leaves: [], notes: {} };

  it("follows every change: the marks, and whether the test letters come out as they should", async () => {
    const { user, preset } = showEditor({ tests: [...tests, aTest] });
    const preview = within(screen.getByTestId("preview"));
    expect(preview.getByText("0 of 1 come out as they should.")).toBeVisible();
    expect(preview.getByText("“The client” should be pointed out, and is not.")).toBeVisible();
    await open(user, /^Phrases/);
    await user.type(screen.getByRole("textbox", { name: "A phrase to avoid" }), "the client{Enter}");
    expect(await preview.findByText("1 of 1 come out as they should.")).toBeVisible();
    expect(preview.getByText("The client", { selector: "mark" })).toBeVisible();

    await user.click(preview.getByRole("button", { name: /^The client/ }));
    await user.click(preview.getByRole("button", { name: "Always fine" }));
    expect(preset().phrases.allow).toEqual(["The client"]);
    expect(await preview.findByText("“the client” is both avoided and always fine.")).toBeVisible();
  });

  it("tries it on letters of the product where the preset has none", () => {
    showEditor({ languages: ["nl"] });
    const letters = within(screen.getByRole("combobox", { name: "Letter" })).getAllByRole("option");
    expect(letters.map(({ textContent }) => textContent)).toEqual(["1. Kapotte waterkoker", "2. Te late bezorging"]);
  });
});

it("what comes from elsewhere is looked at, part by part, and not changed", async () => {
  const avoid: Preset["phrases"]["avoid"] = [
    { phrase: "the client", instead: ["you"], why: "", category: "jargon", severity: 2 },
  ];
  const { user } = showEditor({ phrases: { avoid, allow: [] } }, true);
  expect(screen.getByRole("textbox", { name: "Name" })).toBeDisabled();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  await open(user, /^Phrases/);
  expect(screen.queryByRole("button", { name: "Avoid it" })).toBeNull();
  await user.click(screen.getByRole("button", { name: /^the client/ }));
  expect(screen.getByRole("textbox", { name: "Better wordings" })).toBeDisabled();
  expect(screen.queryByRole("button", { name: "Take it out" })).toBeNull();
});

it("speaks Dutch", async () => {
  const { user } = showEditor({}, false, "nl");
  await open(user, /^Tegemoetkomingen/);
  expect(screen.getByRole("radio", { name: "Aandacht, geen geld of spullen" })).toBeVisible();
});
