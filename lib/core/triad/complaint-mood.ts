import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import { TokenKind } from "../text/tokens.ts";
import { rememberedPerWord, type Word } from "../text/words.ts";
import { classesOf, type WordClasses } from "./word-classes.ts";

/** What the model of letters is told, by name. */
export type NamedValue = readonly [name: string, value: number];

/** Classes of words that tell of something gone wrong. */
export const harmClasses: ReadonlySet<string> = new Set([
  "broken",
  "stopped",
  "missing",
  "wrong",
  "late",
  "waiting",
  "unanswered",
  "cancelled",
  "refused",
  "overcharged",
  "misled",
  "rude",
  "out of reach",
  "dirty",
  "stale",
  "privacy",
  "again",
  "cold",
  "without",
  "stranded",
  "spoiled",
  "feels bad",
  "hard on you",
  "effort",
  "not",
]);

/** Classes of words that tell of praise. */
export const praiseClasses: ReadonlySet<string> = new Set(["feels good", "thanks"]);

/**
 * Whether the customer's message tells of harm, gives praise or asks something: an answer to praise or to a plain
 * question sounds warm or helpful without any note of a complaint.
 */
export const readMood = oncePer(({ tokens, lexicon }: Reading): readonly NamedValue[] => {
  const tone = toneReaderOf(lexicon.language.wordClasses);
  let words = 0;
  let harm = 0;
  let praise = 0;
  let asks = false;
  for (let at = 0; at < tokens.count; at++) {
    const word = tokens.words[at] as Word;
    if (tokens.kind[at] !== TokenKind.word) {
      asks ||= word.folded === "?";
      continue;
    }
    words++;
    const tones = tone(word);
    if (tones & tells.harm) harm++;
    if (tones & tells.praise) praise++;
  }
  const mood: NamedValue[] = [
    [`harm ${harm < 2 ? harm : harm < 4 ? "some" : harm < 8 ? "more" : "most"}`, 1],
    ["harm in words", (5 * harm) / (words + 3)],
    [`praise ${Math.min(praise, 3)}`, 1],
    [asks ? "asks" : "asks nothing", 1],
    ["complaint length", Math.log(1 + words) - 3],
  ];
  if (praise > 0 && harm < 2) mood.push(["only praise", 1]);
  return mood;
});

const tells = { harm: 1, praise: 2 };

/** Which of `tells` a word does, added up. */
const toneReaderOf = oncePer((classes: WordClasses): ((word: Word) => number) => {
  const ofWord = classesOf(classes);
  const any = (own: readonly string[], among: ReadonlySet<string>) => own.some((name) => among.has(name));
  return rememberedPerWord((folded) => {
    const own = ofWord(folded);
    return (any(own, harmClasses) ? tells.harm : 0) + (any(own, praiseClasses) ? tells.praise : 0);
  });
});
