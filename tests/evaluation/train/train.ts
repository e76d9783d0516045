import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Language, type Note, notes, type Strength } from "../../../lib/core/contract.ts";
import { letterGrade, type TriadModel, unlessSurelyPresent } from "../../../lib/core/triad/sentence-model.ts";
import { isPresent } from "../score.ts";
import { readLetterBank, readOwnSentences, readSentenceBank, readTrainingLetters } from "./examples.ts";
import { byNote, learnLetters, type ReadLetter, readLetters } from "./learn-letters.ts";
import { learnSentences } from "./learn-sentences.ts";

/**
 * npm run train: learns the triad models of both languages from the training split and the banks of labelled sentences,
 * never from the test split, and writes them beside the language's patterns. The same data gives the same models.
 * With `--judge` it only tells how well letters are read by models that have seen nothing by the same hand; with a language
 * named it does so for that one.
 */

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const corpus = here("../../corpus");

const named = (["nl", "en"] as const).filter((language) => process.argv.includes(language));

for (const language of named.length > 0 ? named : (["nl", "en"] as const)) {
  const { model, report } = learn(language);
  if (process.argv.includes("--judge")) process.stdout.write(`${report().join("\n")}\n`);
  else writeFileSync(here(`../../../lib/core/languages/${language}/triad/model.json`), `${JSON.stringify(model())}\n`);
}

function learn(language: Language): { model: () => TriadModel; report: () => string[] } {
  const letters = [...readTrainingLetters(corpus, language), ...readLetterBank(corpus, language)];
  const own = readOwnSentences(language);
  const bank = [...readSentenceBank(corpus, language), ...own];
  const sentences = [...letters.flatMap((letter) => letter.sentences), ...bank];
  const hands = [...new Set(letters.map(({ hand }) => hand))];

  // What the letter model sees must come from sentences as strange to the sentence model as an agent's will be.
  const read = hands.flatMap((hand) =>
    readLetters(
      letters.filter((letter) => letter.hand === hand),
      own,
      learnSentences(sentences.filter((sentence) => sentence.hand !== hand)),
    ),
  );

  const report = (): string[] => {
    const judged = hands.flatMap((hand) => {
      const others = { letters: learnLetters(read.filter(({ letter }) => letter.hand !== hand)) };
      return read.filter(({ letter, isOne }) => isOne && letter.hand === hand).map((one) => judge(one, others));
    });
    return [
      `${language}: ${letters.length} letters, ${bank.length} sentences beside them; on letters by hands not learnt from:`,
      ...reportOf(
        "graded as a whole",
        judged.filter(({ isWhole }) => isWhole),
      ),
      ...reportOf("all", judged),
    ];
  };
  return {
    report,
    model: () => ({ sentences: learnSentences(sentences), letters: learnLetters(read) }),
  };
}

interface Judged {
  isWhole: boolean;
  is: Record<Note, Strength>;
  said: Record<Note, Strength>;
}

function judge({ letter, chances, features }: ReadLetter, model: Pick<TriadModel, "letters">): Judged {
  return {
    isWhole: letter.isWhole,
    is: letter.grades,
    said: byNote((note) =>
      unlessSurelyPresent(
        letterGrade(model, note, features[note]),
        chances.map((of) => of[note]),
      ),
    ),
  };
}

function reportOf(name: string, judged: readonly Judged[]): string[] {
  return [`  ${name} (${judged.length})`, ...notes.map((note) => `    ${note}: ${score(note, judged)}`)];
}

function score(note: Note, judged: readonly Judged[]): string {
  const pairs = judged.map(({ is, said }) => [is[note], said[note]] as const);
  const right = pairs.filter(([is, said]) => is === said).length;
  const both = pairs.filter(([is, said]) => isPresent(is) && isPresent(said)).length;
  const either = pairs.filter(([is, said]) => isPresent(is) !== isPresent(said)).length;
  return `four grades ${(right / pairs.length).toFixed(3)}, present F1 ${((2 * both) / (2 * both + either)).toFixed(3)}`;
}
