import { describe, expect, it } from "vitest";
import { languages } from "../../../lib/core/languages/languages.ts";
import { checkPreset } from "../../../lib/core/presets/check-preset.ts";
import { defaultPreset, type Preset } from "../../../lib/core/presets/preset.ts";
import { parsePreset } from "../../../lib/core/presets/read-preset.ts";
import { runPresetTests } from "../../../lib/core/presets/run-tests.ts";
import second from "./samples/version-2.json" with { type: "json" };

function presetWith(part: object): Preset {
  const parsed = parsePreset({ ...defaultPreset, ...part });
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.preset;
}

const problems = (part: object) =>
  checkPreset(presetWith(part)).map(({ kind, where, words }) => `${kind} ${where}: ${words}`);
const avoiding = (...avoid: object[]) => ({ phrases: { avoid } });

describe("checkPreset", () => {
  it.each([defaultPreset, presetWith(second)])("has nothing to say of $id", (preset) => {
    expect(checkPreset(preset)).toEqual([]);
  });

  it.each<[part: object, said: string[]]>([
    [avoiding({ phrase: "gratis  koffie" }, { phrase: "Gratis koffie" }), ["twice phrases.avoid[1]: Gratis koffie"]],
    [avoiding({ phrase: "service", language: "nl" }, { phrase: "service", language: "en" }), []],
    [{ phrases: { allow: ["retour", "Retour"] } }, ["twice phrases.allow[1]: Retour"]],
    [{ rulesOff: ["capitals", "capitals"] }, ["twice rulesOff[1]: capitals"]],
    [{ rulesOff: ["capitals", "team/gratis", "nl/gone"] }, ["unknown-rule rulesOff[2]: nl/gone"]],
    [
      { phrases: { avoid: [{ phrase: "gratis" }], allow: ["Gratis"] } },
      ["avoided-and-allowed phrases.avoid[0]: gratis"],
    ],
    [
      avoiding({ phrase: "free of charge", instead: ["at no charge"] }, { phrase: "charge" }),
      ["replaced-by-avoided phrases.avoid[0].instead: at no charge"],
    ],
    [avoiding({ phrase: "free", instead: ["freely"] }), []],
    [avoiding({ phrase: "Dank u. Tot ziens" }), ["never phrases.avoid[0]: Dank u. Tot ziens"]],
    [avoiding({ phrase: "wij ... graag" }, { phrase: "a.u.b. betalen" }), ["never phrases.avoid[1]: a.u.b. betalen"]],
    [{ languages: ["nl"], ...avoiding({ phrase: "kindly", language: "en" }) }, ["never phrases.avoid[0]: kindly"]],
    [{ notes: { byIssue: { late: ["solution"], lost: [] } } }, ["unknown-issue notes.byIssue: lost"]],
    [{ texts: { nl: [textOf({ when: { issues: ["lost"] } })] } }, ["unknown-issue texts.nl[0].when.issues: lost"]],
    [{ texts: { nl: [textOf({ replaces: "Dag." })] } }, ["unknown-text texts.nl[0].replaces: Dag."]],
    [{ texts: { nl: [textOf({ replaces: languages.get("nl")?.guidance.texts[0]?.text })] } }, []],
  ])("of %j says %j", (part, said) => {
    expect(problems(part)).toEqual(said);
  });
});

function textOf(part: object): object {
  return { kind: "closure", label: "Tot ziens", text: "Tot ziens.", place: "end", ...part };
}

describe("runPresetTests", () => {
  const letter = "Hoi Bas,\n\nJe krijgt gratis verzending.\n\nGroeten,\nSam";
  const failuresOf = (test: object) =>
    runPresetTests(
      presetWith({
        ...avoiding({ phrase: "gratis verzending" }),
        tests: [{ name: "a", letter, language: "nl", ...test }],
      }),
      new Date(2026, 10, 3),
    ).flatMap(({ failures }) => failures);

  it.each<[test: object, failures: object[]]>([
    [{ finds: ["GRATIS verzending"], leaves: ["Groeten"], notes: { apology: "absent" } }, []],
    [{ finds: ["krijgt gratis"] }, []],
    [{ finds: ["Je krijgt"] }, [{ kind: "not-found", words: "Je krijgt" }]],
    [
      { leaves: ["verzending"] },
      [{ kind: "found", words: "verzending", excerpt: "gratis verzending", rule: "team/gratis-verzending" }],
    ],
    [{ finds: ["koffie"] }, [{ kind: "not-in-letter", words: "koffie" }]],
    [{ leaves: ["koffie"] }, [{ kind: "not-in-letter", words: "koffie" }]],
    [{ notes: { apology: "strong" } }, [{ kind: "note", note: "apology", wanted: "strong", read: "absent" }]],
  ])("of %j finds %j", (test, failures) => {
    expect(failuresOf(test)).toEqual(failures);
  });
});
