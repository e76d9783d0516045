import type { Question } from "../contract.ts";
import type { Reading } from "../text/reading.ts";
import { stemOf, stemsIn } from "../text/stems.ts";
import { TokenKind } from "../text/tokens.ts";

/** Shorter questions ("Toch?", "OK?") ask for nothing. */
const fewestWords = 3;

/** The questions in a customer's message: sentences that end in a question mark, quoted mail left out. */
export function findQuestions(complaint: Reading, draft: Reading): Question[] {
  const { text, sentences, parts, tokens } = complaint;
  return sentences.flatMap((sentence, number) => {
    if (parts[number] === "quote" || !text.slice(sentence.start, sentence.end).includes("?")) return [];
    let words = 0;
    for (let at = sentence.first; at < sentence.last; at++) if (tokens.kind[at] === TokenKind.word) words++;
    if (words < fewestWords) return [];
    const question = { text: text.slice(sentence.start, sentence.end), start: sentence.start, end: sentence.end };
    return [{ ...question, answered: isAnswered(complaint, number, draft) }];
  });
}

/** Taken up: the draft speaks of what was asked, or gives the kind of answer that the question word asks for. */
function isAnswered(complaint: Reading, number: number, draft: Reading): boolean {
  const sentence = complaint.sentences[number];
  if (!sentence) return false;
  const { commonWords, questionWords } = draft.lexicon.language;
  const common = new Set(commonWords.map(stemOf).filter((stem) => stem !== null));
  const asked = new Set(stemsIn(complaint.tokens, sentence.first, sentence.last, common));
  const folded = complaint.text.slice(sentence.start, sentence.end).toLowerCase();
  const wants = questionWords.find(({ words }) => words.some((word) => new RegExp(`\\b${word}\\b`).test(folded)));
  const kinds = wants ? new Set(wants.answers) : null;
  const answers = draft.matches.filter((match) => match.owner.of === "cue" && kinds?.has(match.owner.cue) === true);
  const speaks = draft.sentences.filter(
    (one, at) =>
      draft.parts[at] === "body" && stemsIn(draft.tokens, one.first, one.last, common).some((stem) => asked.has(stem)),
  );
  if (kinds === null || kinds.size === 0) return speaks.length > 0;
  return answers.length > 0;
}
