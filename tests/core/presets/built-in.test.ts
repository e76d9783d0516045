import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { insertionFor } from "../../../lib/core/guidance/place.ts";
import { renderText } from "../../../lib/core/guidance/render-text.ts";
import { builtInPresets } from "../../../lib/core/presets/built-in.ts";
import { checkPreset } from "../../../lib/core/presets/check-preset.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { readPreset } from "../../../lib/core/presets/read-preset.ts";
import { runPresetTests } from "../../../lib/core/presets/run-tests.ts";
import { review } from "../../../lib/core/review.ts";

const folder = new URL("../../../lib/core/presets/built-in/", import.meta.url);
/** A Tuesday; the letters of the presets must hold on any other day too. */
const days = [new Date(2026, 10, 3), new Date(2027, 4, 29)];
const languages = ["nl", "en"] as const;

const letters = {
  nl: {
    u: "Geachte heer Bos,\n\nIk heb uw bericht gelezen.\n\nMet vriendelijke groet,\nSam",
    je: "Hoi Bas,\n\nIk heb je bericht gelezen.\n\nGroeten,\nSam",
  },
  en: { u: "Dear Ms Moore,\n\nI have read your message.\n\nKind regards,\nSam" },
};

it("are all the files of the folder", () => {
  const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  expect(builtInPresets.map(({ id }) => id).sort()).toEqual(files.sort());
});

describe.each([...builtInPresets])("$id", (preset) => {
  it("is read as the file of a team is", () => {
    const file = readFileSync(new URL(`${preset.id}.json`, folder), "utf8");
    expect(readPreset(file)).toEqual({ ok: true, preset });
  });

  it("has nothing in it that can do nothing", () => expect(checkPreset(preset)).toEqual([]));

  it.each(days)("proves itself on %s", (now) => {
    const failed = runPresetTests(preset, now).filter(({ failures }) => failures.length > 0);
    expect(failed.map(({ name, failures }) => ({ name, failures }))).toEqual([]);
  });

  it("is whole", () => {
    const { phrases, texts, tests, changelog, version, calendar } = preset;
    expect(phrases.avoid.length).toBeGreaterThanOrEqual(20);
    expect(phrases.avoid.filter(({ why }) => why === "")).toEqual([]);
    for (const code of preset.languages) {
      expect(phrases.avoid.filter(({ language }) => language === code).length).toBeGreaterThanOrEqual(20);
      expect(texts[code]?.length).toBeGreaterThanOrEqual(5);
      expect(preset.appeal[code]).toBeTruthy();
    }
    expect(tests.length).toBeGreaterThanOrEqual(8);
    expect(tests.some(({ finds }) => finds.length === 0)).toBe(true);
    expect(tests.some(({ leaves }) => leaves.length === 0)).toBe(true);
    expect(changelog[0]?.version).toBe(version);
    for (const year of ["2026", "2027"]) expect(calendar.holidays.some((day) => day.startsWith(year))).toBe(true);
  });

  it.each(preset.phrases.avoid)("“$phrase” says something that the product does not say by itself", (avoided) => {
    const { phrase, instead, language = "nl" } = avoided;
    const text =
      language === "nl"
        ? `Beste Tim,\n\nWij hebben dit gezien: ${phrase}.\n\nGroet,\nSam`
        : `Dear Tim,\n\nWe have seen this: ${phrase}.\n\nKind regards,\nSam`;
    const start = text.indexOf(phrase);
    const found = (used: Preset) =>
      review({ text }, { preset: used, now: days[0] as Date, language }).findings.filter(
        (one) => one.start < start + phrase.length && start < one.end,
      );
    const spoken = phrase.replace(/ ?\.\.\. ?/, " ");
    if (spoken === phrase) expect(found(preset).map(({ rule }) => rule)).not.toEqual([]);
    for (const { replacements } of found(defaultPreset)) {
      expect(instead).not.toEqual([]);
      expect(replacements.some((one) => instead.includes(one))).toBe(false);
    }
  });

  const texts = languages.flatMap((language) =>
    (preset.texts[language] ?? []).flatMap((text) =>
      (Object.entries(letters[language]) as ["u" | "je", string][])
        .filter(([form]) => preset.form === "follow" || preset.form === form)
        .map(([form, letter]) => ({ ...text, language, form, letter })),
    ),
  );

  it.each(texts)("$kind: “$text” can stand in a letter", ({ label, text: source, place, language, form, letter }) => {
    const text = renderText(source, { form, complaint: null, appeal: preset.appeal[language] ?? "" })?.text ?? "";
    expect(text).toMatch(/^[\p{Lu}€[].*[.?\]]$/su);
    expect(text).not.toMatch(/ {2}|[{}<>!]|\[\s*\]|\s[.,;:?]|\[[^\]]*\[/);
    expect(label).toMatch(/^\p{Lu}\S*(?: \S+){1,3}$/u);
    const options = { preset, now: days[0] as Date, language };
    const filled = text.replaceAll(/\[[^\]]+\]/g, language === "nl" ? "morgen" : "tomorrow");
    const { start, text: by } = insertionFor(review({ text: letter }, options), letter, place, filled);
    const { findings } = review({ text: letter.slice(0, start) + by + letter.slice(start) }, options);
    const inText = findings.filter((one) => one.start < start + by.length && start < one.end);
    expect(inText.map(({ rule, excerpt }) => `${rule}: ${excerpt}`)).toEqual([]);
  });
});
