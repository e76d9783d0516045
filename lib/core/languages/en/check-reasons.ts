/** The sentence that the agent reads for each check, by its id. */
export const checkReasons: Readonly<Record<string, string>> = {
  "mixed-form": "Two forms of address in one letter: choose one.",
  "placeholder-left": "A blank was left unfilled here.",
  "wrong-name": "The greeting has another name than the customer's.",
  "missing-name": "The customer signed with a name; the greeting can use it.",
  "second-greeting": "The letter begins a second time here.",
  "other-language": "The customer wrote in another language.",
  "asked-again": "The customer's message already gives this.",
  "other-number": "The customer's message has something just a little different here: is this right?",
  "public-data": "Everybody can read this: the customer's details belong in a private message.",
  "over-apology": "Here is another apology; once, and well, works better.",
  capitals: "Capitals read as shouting.",
  exclamations: "More exclamation marks do not make it kinder; a full stop is calmer.",
  "unknown-abbreviation": "An abbreviation that the customer did not use: write it out, or use a plain word.",
  "team-phrase": "Your team has settled on other words here.",
};
