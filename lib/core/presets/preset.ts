import type { Preset } from "./preset-schema.ts";

export type { AvoidedPhrase, Lockable, Preset, PresetTest } from "./preset-schema.ts";

/** Settles nothing: what `presetSchema` makes of a file that says no more than who it is. Plain data, so that no page has to load the schema. */
export const defaultPreset: Preset = {
  schemaVersion: 2,
  id: "default",
  name: "Drieklank",
  owner: "",
  version: "1.0.0",
  changelog: [],
  languages: ["nl", "en"],
  form: "follow",
  notes: { always: ["empathy", "apology", "solution"], byIssue: {} },
  severities: {},
  rulesOff: [],
  phrases: { avoid: [], allow: [] },
  goodwill: { offers: "all", most: null, beyond: "" },
  appeal: {},
  // Hours for what is written as one talks, the next day for mail, two days for what comes by post or stays on a page.
  responseNorms: { chat: 1, messaging: 4, public: 4, phone: 4, mail: 24, letter: 48, review: 48 },
  calendar: { workingDays: [1, 2, 3, 4, 5], holidays: [] },
  signature: { name: "free", team: "" },
  texts: {},
  ai: { allowed: true, endpoint: "", model: "" },
  locked: [],
  tests: [],
};

/** What one person has chosen for themselves; laid over the team's preset where that does not lock it. */
export interface PersonalChoices {
  rulesOff: readonly string[];
  allowedPhrases: readonly string[];
}

/** The preset as one person uses it: with the rules they switched off and the phrases they allowed. */
export function withPersonalChoices(preset: Preset, { rulesOff, allowedPhrases }: PersonalChoices): Preset {
  const isFree = (key: Preset["locked"][number]) => !preset.locked.includes(key);
  return {
    ...preset,
    rulesOff: isFree("rules") ? [...preset.rulesOff, ...rulesOff] : preset.rulesOff,
    phrases: isFree("phrases")
      ? { ...preset.phrases, allow: [...preset.phrases.allow, ...allowedPhrases] }
      : preset.phrases,
  };
}
