import { inForm } from "../guidance/render-text.ts";
import { tellsWhen } from "../promises/tells-when.ts";
import { overlaps, type Reading } from "../text/reading.ts";
import type { Check } from "./check.ts";
import { cuesIn, oncePerSentence } from "./cues-in.ts";
import { says } from "./says.ts";

/** A sentence up to here says only this, and another can stand in its place. */
const longest = 18;

/** "Binnen vijf werkdagen in behandeling": when the message is looked at, and nowhere when the customer has the answer. */
export const takenUpIsNotAnswered: Check = {
  id: "taken-up-is-not-answered",
  category: "content",
  severity: 2,
  find: ({ reading, form }) => {
    const takenUp = oncePerSentence(cuesIn(reading, "taken-up"));
    if (takenUp.length === 0 || reading.body.some((number) => tellsOfAnswer(reading, number))) return [];
    const { answerBy } = reading.lexicon.language.checkWords;
    return takenUp.flatMap(({ sentence: number }) => {
      const sentence = reading.sentences[number];
      if (!sentence) return [];
      const isAlone = sentence.last - sentence.first <= longest;
      const replacements = isAlone ? [inForm(answerBy, form.form === "je" ? "je" : "u")] : [];
      return [{ start: sentence.start, end: sentence.end, replacements }];
    });
  },
};

/** A day or term in which the customer hears something, other than the one in which the message is taken up. */
function tellsOfAnswer(reading: Reading, number: number): boolean {
  const matches = reading.matchesIn[number] ?? [];
  const takenUp = matches.filter(({ owner }) => owner.of === "cue" && owner.cue === "taken-up");
  const tells = matches.some((match) => tellsWhen(match) && !takenUp.some((other) => overlaps(match, other)));
  return tells && says(reading, number, reading.lexicon.language.checkWords.answer);
}
