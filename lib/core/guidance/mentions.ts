import { oncePer } from "../once-per.ts";
import type { Reading } from "../text/reading.ts";
import type { GuidanceData } from "./guidance-data.ts";
import type { Cost, Topic } from "./situation.ts";

type Subject = Cost | Topic;

interface Phrase {
  words: readonly string[];
  subject: Subject;
}

/** What the words of a text itself speak of, quoted mail left out. */
export const mentionedIn = oncePer(({ lexicon, body, sentences, tokens }: Reading): ReadonlySet<Subject> => {
  const phrases = phrasesOf(lexicon.language.guidance);
  const words = body.flatMap((number) => {
    const { first = 0, last = 0 } = sentences[number] ?? {};
    return tokens.words.slice(first, last);
  });
  const mentioned = new Set<Subject>();
  for (let at = 0; at < words.length; at++)
    for (const phrase of phrases.get(words[at]?.folded ?? "") ?? [])
      if (phrase.words.every((word, ahead) => words[at + ahead]?.folded === word)) mentioned.add(phrase.subject);
  return mentioned;
});

/** By their first words. */
const phrasesOf = oncePer(({ costWords, topicWords }: GuidanceData): ReadonlyMap<string, readonly Phrase[]> => {
  const byFirstWord = new Map<string, Phrase[]>();
  const bySubject = Object.entries({ ...costWords, ...topicWords }) as [Subject, readonly string[]][];
  for (const [subject, list] of bySubject)
    for (const words of list.map((phrase) => phrase.split(" "))) {
      const first = words[0] ?? "";
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, subject }]);
    }
  return byFirstWord;
});
