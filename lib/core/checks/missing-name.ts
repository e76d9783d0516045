import { foldText } from "../text/fold.ts";
import type { Check } from "./check.ts";

const nobody =
  /^(?:geachte|beste|dear|hallo|hello|hi|dag|hoi) (?:heer\s?(?:\/|of|,)?\s?(?:en )?mevrouw|mevrouw\s?(?:\/|of|,)\s?(?:de )?heer|heer, mevrouw|meneer\s?(?:\/|of)\s?mevrouw|klant|relatie|lezer|gast|customer|valued customer|sir\s?(?:\/|or)\s?madam|sir, madam|passenger|passagier|reiziger|guest|user|gebruiker|afnemer|melder|bewoner)\b/;

/** A greeting to nobody, while the customer signed with a name. */
export const missingName: Check = {
  id: "missing-name",
  category: "content",
  severity: 1,
  find: ({ reading, complaint }) => {
    const greeting = reading.letter.parts.find((part) => part.part === "greeting");
    if (!greeting || !complaint?.name) return [];
    const words = foldText(reading.text.slice(greeting.start, greeting.end));
    return nobody.test(words) ? [{ start: greeting.start, end: greeting.end }] : [];
  },
};
