import { hasCue } from "../checks/cues-in.ts";
import { holdAny, letterSays, says, wordsIn } from "../checks/says.ts";
import type { Review } from "../contract.ts";
import { draftLexicon } from "../languages/languages.ts";
import { type Reading, readText } from "../text/reading.ts";
import { foldedWords } from "../text/tokens.ts";

/** What makes a no bearable, in the order of a letter. */
export const refusalParts = ["acknowledged", "looked", "reason", "way-on", "closed", "warm-end"] as const;
export type RefusalPart = (typeof refusalParts)[number];

/** How a letter says no. */
export interface Refusal {
  /** The first sentence that says it, UTF-16 offsets into the draft, `end` exclusive. */
  start: number;
  end: number;
  /** Its number in the reading. */
  sentence: number;
  /** What is there. "closed" is only wanted where the matter closes. */
  parts: Readonly<Record<RefusalPart, boolean>>;
}

/** The sentences of the letter's own text that say no. A question ("kan dat niet?") and a condition refuse nothing. */
function refusingSentences(reading: Reading): number[] {
  const { conditions } = reading.lexicon.language.checkWords;
  return reading.body.filter((number) => {
    const no = reading.matchesIn[number]?.find(({ owner }) => owner.of === "cue" && owner.cue === "says-no");
    if (!no) return false;
    const { first = 0, end = 0 } = reading.sentences[number] ?? {};
    if (reading.text.charAt(end - 1) === "?") return false;
    return !holdAny(foldedWords(reading.tokens, first, no.last), conditions);
  });
}

/**
 * Which of the six parts of a good no the letter has; null where it says no no. Pure, and cheap: a few look-ups in a
 * reading that is there already, none where nothing is refused.
 */
export function readRefusal(reading: Reading, triad: Pick<Review["triad"], "empathy">): Refusal | null {
  const [first = -1] = refusingSentences(reading);
  const sentence = reading.sentences[first];
  if (!sentence) return null;
  const { reason, lookedAgain, wayOn, final, warmEnd, hollowEnd } = reading.lexicon.language.checkWords;
  const has = (cue: "cause" | "spoke" | "done" | "closes") =>
    reading.body.some((number) => hasCue(reading, number, cue));
  const ending = reading.body.slice(-2).filter((number) => number !== first);
  return {
    start: sentence.start,
    end: sentence.end,
    sentence: first,
    parts: {
      acknowledged: triad.empathy.strength === "strong" || triad.empathy.strength === "weak",
      looked: letterSays(reading, lookedAgain) || has("spoke") || has("done"),
      // "Wij wijzen uw claim af: de garantie liep tot 3 maart."
      reason: has("cause") || letterSays(reading, reason) || wordsIn(reading, first).includes(":"),
      "way-on": letterSays(reading, wayOn),
      closed: has("closes") || letterSays(reading, final),
      "warm-end":
        ending.some((number) => says(reading, number, warmEnd)) &&
        !ending.some((number) => says(reading, number, hollowEnd)),
    },
  };
}

/** The same for a draft that was reviewed before. */
export function readRefusalIn(text: string, { language, triad }: Pick<Review, "language" | "triad">): Refusal | null {
  return language === null ? null : readRefusal(readText(text, draftLexicon(language)), triad);
}
