/** One sentence for each reason that a rule names: about the text and its reader, never about its writer. */
export const reasons: Readonly<Record<string, string>> = {
  "hedged-apology": "Een voorwaarde in de verontschuldiging: de klant leest dat er misschien niets gebeurd is.",
};
