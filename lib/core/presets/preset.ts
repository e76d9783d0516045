/** A team's voice. What a person chose for themselves is laid over it with `withPersonalSettings`. */
export interface Preset {
  schemaVersion: 1;
  id: string;
  name: string;
  /** Dutch form of address; "follow" takes the customer's own. */
  form: "follow" | "u" | "je";
  /** Ids of rules that are never applied. */
  rulesOff: readonly string[];
  /** Phrases that are never flagged. */
  allowedPhrases: readonly string[];
}

export const defaultPreset: Preset = {
  schemaVersion: 1,
  id: "default",
  name: "Drieklank",
  form: "follow",
  rulesOff: [],
  allowedPhrases: [],
};

/** The preset as one person uses it: with the rules they switched off and the phrases they allowed. */
export function withPersonalSettings(
  preset: Preset,
  personal: { rulesOff: readonly string[]; allowedPhrases: readonly string[] },
): Preset {
  return {
    ...preset,
    rulesOff: [...preset.rulesOff, ...personal.rulesOff],
    allowedPhrases: [...preset.allowedPhrases, ...personal.allowedPhrases],
  };
}
