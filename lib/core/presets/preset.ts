import type { Language } from "../contract.ts";
import type { ChannelKind } from "../guidance/channels.ts";
import type { TeamText } from "../guidance/team-texts.ts";

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
  /** What agents may give. */
  goodwill: GoodwillLimits;
  /** Where a customer can go who does not accept a no ("de Geschillencommissie Telecom"), as named in a letter. */
  appeal: Readonly<Partial<Record<Language, string>>>;
  /** Within how many hours a message should be answered, by channel; where none is named, nothing is said of its age. */
  responseNorms: Readonly<Partial<Record<ChannelKind, number>>>;
  /** The team's own texts, offered before the built-in ones or in the place of one. */
  texts: Readonly<Partial<Record<Language, readonly TeamText[]>>>;
}

export interface GoodwillLimits {
  /** "care": gestures that cost no money. */
  offers: "all" | "care" | "none";
  /** The highest sum that an agent may give without asking, in the currency of the letter; null where none is set. */
  most: number | null;
  /** Who decides on more ("je teamleider"), for the agent to read. */
  beyond: string;
}

export const defaultPreset: Preset = {
  schemaVersion: 1,
  id: "default",
  name: "Drieklank",
  form: "follow",
  rulesOff: [],
  allowedPhrases: [],
  goodwill: { offers: "all", most: null, beyond: "" },
  appeal: {},
  // Hours for what is written as one talks, the next day for mail, two days for what comes by post or stays on a page.
  responseNorms: { chat: 1, messaging: 4, public: 4, phone: 4, mail: 24, letter: 48, review: 48 },
  texts: {},
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
