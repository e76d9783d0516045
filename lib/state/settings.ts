/** What a person has chosen. Stored; each change of shape raises `version` and brings a migration. */
export interface Settings {
  version: 2;
  /** Language of the interface; the review follows the draft. */
  interfaceLanguage: "auto" | "en" | "nl";
  /** Rule ids that were switched off. */
  rulesOff: readonly string[];
  /** Phrases that are never flagged, as they stood in the draft when that was chosen. */
  allowedPhrases: readonly string[];
  /** Review internal notes too. */
  internalNotes: boolean;
  /** Offer the line for a colleague in an internal note. */
  handOverNote: boolean;
  /** "pause": review when typing pauses; "ask": only when asked (badge or shortcut). */
  reviewWhen: "pause" | "ask";
  /** Show a reminder beside Send while a note is missing. */
  sendReminder: boolean;
  /** The popup keeps its text after it closes. */
  keepPopupText: boolean;
}

export const defaultSettings: Settings = {
  version: 2,
  interfaceLanguage: "auto",
  rulesOff: [],
  allowedPhrases: [],
  internalNotes: false,
  handOverNote: false,
  reviewWhen: "pause",
  sendReminder: false,
  keepPopupText: false,
};
