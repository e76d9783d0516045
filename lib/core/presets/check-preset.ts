import { checks } from "../checks/checks.ts";
import type { Language } from "../contract.ts";
import { languages } from "../languages/languages.ts";
import { foldText } from "../text/fold.ts";
import type { AvoidedPhrase, Preset } from "./preset.ts";

/** What stands in a preset and can do nothing, or works against itself. `where`: the key, as in an error of the schema. */
export interface Problem {
  kind:
    | "twice"
    | "avoided-and-allowed"
    | "replaced-by-avoided"
    | "never"
    | "unknown-rule"
    | "unknown-issue"
    | "unknown-text";
  where: string;
  words: string;
}

/** Looks a preset over for what the schema cannot tell; its own tests are run apart. */
export function checkPreset(preset: Preset): Problem[] {
  return [
    ...doubles(preset),
    ...contradictions(preset),
    ...deadPhrases(preset),
    ...unknownRules(preset),
    ...unknownIssues(preset),
    ...unknownTexts(preset),
  ];
}

const same = (phrase: string): string => foldText(phrase.trim()).replace(/\s+/g, " ");

function doubles({ phrases, rulesOff }: Preset): Problem[] {
  const twice = (where: string, keys: readonly string[], words: readonly string[]) =>
    keys.flatMap((key, at): Problem[] =>
      keys.indexOf(key) === at ? [] : [{ kind: "twice", where: `${where}[${at}]`, words: words[at] ?? key }],
    );
  const avoided = phrases.avoid.map(({ phrase }) => phrase);
  return [
    ...twice(
      "phrases.avoid",
      phrases.avoid.map(({ phrase, language = "" }) => `${language} ${same(phrase)}`),
      avoided,
    ),
    ...twice("phrases.allow", phrases.allow.map(same), phrases.allow),
    ...twice("rulesOff", rulesOff, rulesOff),
  ];
}

function contradictions({ phrases: { avoid, allow } }: Preset): Problem[] {
  const allowed = new Set(allow.map(same));
  const isAvoidedIn = (text: string, by: AvoidedPhrase) =>
    avoid.some(
      ({ phrase, language }) =>
        (!language || !by.language || language === by.language) && ` ${same(text)} `.includes(` ${same(phrase)} `),
    );
  return avoid.flatMap((one, at): Problem[] => [
    ...(allowed.has(same(one.phrase))
      ? [{ kind: "avoided-and-allowed" as const, where: `phrases.avoid[${at}]`, words: one.phrase }]
      : []),
    ...one.instead
      .filter((instead) => isAvoidedIn(instead, one))
      .map((words) => ({ kind: "replaced-by-avoided" as const, where: `phrases.avoid[${at}].instead`, words })),
  ]);
}

/** A phrase over a full stop or a line break is in two sentences, and one in a language that the team does not write is in none. */
function deadPhrases({ phrases, languages: written }: Preset): Problem[] {
  return phrases.avoid.flatMap(({ phrase, language }, at): Problem[] => {
    const isDead = (language && !written.includes(language)) || /[.?!]["”')]*\s/u.test(phrase.replace(/\.{3}|…/g, ""));
    return isDead ? [{ kind: "never", where: `phrases.avoid[${at}]`, words: phrase }] : [];
  });
}

function unknownRules({ rulesOff }: Preset): Problem[] {
  const known = new Set([
    ...checks.map(({ id }) => id),
    ...[...languages.values()].flatMap(({ rules }) => rules.map(({ id }) => id)),
  ]);
  return rulesOff.flatMap((rule, at): Problem[] =>
    known.has(rule) || rule.startsWith("team/")
      ? []
      : [{ kind: "unknown-rule", where: `rulesOff[${at}]`, words: rule }],
  );
}

function unknownIssues({ notes, texts }: Preset): Problem[] {
  const known = new Set([...languages.values()].flatMap(({ complaint }) => Object.keys(complaint.issues)));
  const unknown = (where: string, issues: readonly string[] = []) =>
    issues.filter((issue) => !known.has(issue)).map((words): Problem => ({ kind: "unknown-issue", where, words }));
  return [
    ...unknown("notes.byIssue", Object.keys(notes.byIssue)),
    ...(["nl", "en"] as const).flatMap((code) =>
      (texts[code] ?? []).flatMap(({ when }, at) => unknown(`texts.${code}[${at}].when.issues`, when.issues)),
    ),
  ];
}

/** A text in the place of one that is not there (any more) is offered beside it. */
function unknownTexts({ texts }: Preset): Problem[] {
  return (["nl", "en"] satisfies Language[]).flatMap((code) => {
    const builtIn = new Set(languages.get(code)?.guidance.texts.map(({ text }) => text));
    return (texts[code] ?? []).flatMap(({ replaces }, at): Problem[] =>
      replaces === undefined || builtIn.has(replaces)
        ? []
        : [{ kind: "unknown-text", where: `texts.${code}[${at}].replaces`, words: replaces }],
    );
  });
}
