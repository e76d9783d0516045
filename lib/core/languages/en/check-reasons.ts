/** The sentence that the agent reads for each check, by its id. */
export const checkReasons: Readonly<Record<string, string>> = {
  "mixed-form": "Two forms of address in one letter: choose one.",
  "placeholder-left": "A blank was left unfilled here.",
  "wrong-name": "The greeting has another name than the customer's.",
  capitals: "Capitals read as shouting.",
  exclamations: "More exclamation marks do not make it kinder; a full stop is calmer.",
  "unknown-abbreviation": "An abbreviation that the customer did not use: write it out, or use a plain word.",
};
