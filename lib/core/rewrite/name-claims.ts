import { namesDayOrMonth } from "../languages/calendar-numbers.ts";
import { oncePer } from "../once-per.ts";
import { foldText } from "../text/fold.ts";
import { foldedToken, TokenKind, type Tokens } from "../text/tokens.ts";
import { type Claim, claimAt, type FindDifference } from "./claim.ts";
import type { ClaimWords } from "./claim-words.ts";
import type { Statement } from "./statement.ts";

const setsOf = oncePer((words: ClaimWords) => ({
  notNames: new Set(words.notNames),
  firstNames: new Set(words.firstNames),
  verbs: new Set(words.personVerbs),
}));

/** After these a capital says nothing. */
const opensText = /^["'“„:•*\-–(!?.…]$/;

/** Names of people, companies and products: words with a capital that neither the draft nor the complaint has. */
export const nameDifference: FindDifference = ({ draft, complaint, proposal, words, calendar }) => {
  const isOther = (word: string) => !setsOf(words).notNames.has(word) && !namesDayOrMonth(word, calendar);
  const known = new Set([...wordsOf(draft), ...wordsOf(complaint)]);
  const found = capitalised(proposal, words).filter(({ folded }) => isOther(folded) && !isKnown(folded, known));
  const ours = capitalised(draft, words).filter(({ folded }) => isOther(folded));
  const kept = new Set(wordsOf(proposal));
  return {
    invented: [...joined(proposal, found), ...otherTitles({ draft, complaint, proposal, words })],
    dropped: joined(
      draft,
      ours.filter(({ folded }) => !isKnown(folded, kept)),
    ),
  };
};

interface Capitalised {
  folded: string;
  start: number;
  end: number;
}

const bareOf = (folded: string) => folded.replace(/'s$|'$/, "");
const isKnown = (folded: string, known: ReadonlySet<string>) =>
  known.has(folded) ||
  known.has(bareOf(folded)) ||
  known.has(`${folded}s`) ||
  folded.split("-").every((part) => known.has(part));

function wordsOf({ tokens }: Statement): string[] {
  return Array.from({ length: tokens.count }, (_, at) => foldedToken(tokens, at)).flatMap((word) => [
    word,
    bareOf(word),
  ]);
}

function capitalised(statement: Statement, words: ClaimWords): Capitalised[] {
  const { tokens, sentences } = statement;
  const { firstNames, verbs } = setsOf(words);
  const opening = new Set(sentences.map(({ start }) => start));
  const alone = new Set(
    sentences.filter(({ start, end }) => isOneWord(statement.text, start, end)).map(({ start }) => start),
  );
  const found: Capitalised[] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== TokenKind.word || !isCapital(tokens, at)) continue;
    const start = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    if (end - start < 2) continue;
    const folded = foldedToken(tokens, at);
    const opens =
      opening.has(start) || opensText.test(foldedToken(tokens, at - 1)) || tokens.kind[at - 1] === TokenKind.newline;
    const isName =
      !opens ||
      firstNames.has(bareOf(folded)) ||
      alone.has(start) ||
      /\p{Ll}\p{Lu}/u.test(tokens.text.slice(start, end)) ||
      (verbs.has(foldedToken(tokens, at + 1)) && !common.test(folded)) ||
      (tokens.kind[at + 1] === TokenKind.word &&
        isCapital(tokens, at + 1) &&
        !/^(?:i|u)(?:$|')/.test(foldedToken(tokens, at + 1)));
    if (isName) found.push({ folded, start, end });
  }
  return found;
}

/** Words that open sentences before a verb and are no names: pronouns, adverbs, most nouns. */
const common =
  /^(?:.{1,4}|there|where|which|these|those|nothing|everything|someone|somebody|nobody|everyone|delivery|something|daarna|daarom|hier(?:bij|na)|iemand|niemand|vervolgens|volgens|.*(?:ing|tion|ment|ence|heid|teit|ier|eur|or|er|aar|age|ice|ure|ity|ness|ly|ie))$/;

/** A line of one word without a mark after it: a signature. */
const isOneWord = (text: string, start: number, end: number) => {
  const line = text.slice(start, end);
  return start > text.length / 2 && end - start < 40 && /^\p{Lu}[\p{L}'’-]+$/u.test(line);
};

function isCapital(tokens: Tokens, at: number): boolean {
  return /^\p{Lu}/u.test(tokens.text.slice(tokens.start[at], (tokens.start[at] as number) + 2));
}

/** Names that stand side by side are one. */
function joined(statement: Statement, names: readonly Capitalised[]): Claim[] {
  const claims: Claim[] = [];
  for (const name of names) {
    const last = claims.at(-1);
    if (last && /^ (?:(?:van|de|der|den|of) )*$/.test(statement.text.slice(last.end, name.start)))
      claims[claims.length - 1] = claimAt(statement, "name", { start: last.start, end: name.end });
    else claims.push(claimAt(statement, "name", name));
  }
  return claims;
}

/** "heer" where the draft and the complaint only know "mevrouw". */
function otherTitles({
  draft,
  complaint,
  proposal,
  words,
}: Pick<Parameters<FindDifference>[0], "draft" | "complaint" | "proposal" | "words">): Claim[] {
  const titlesIn = ({ tokens, text }: Statement) => {
    const found: { start: number; end: number; tells: string }[] = [];
    for (let at = 0; at < tokens.count; at++) {
      const word = foldText(text.slice(tokens.start[at], tokens.end[at]));
      if (tokens.kind[at] === TokenKind.word && Object.hasOwn(words.titles, word))
        found.push({
          start: tokens.start[at] as number,
          end: tokens.end[at] as number,
          tells: words.titles[word] as string,
        });
    }
    return found;
  };
  const known = new Set([...titlesIn(draft), ...titlesIn(complaint)].map(({ tells }) => tells));
  if (known.size === 0) return [];
  return titlesIn(proposal)
    .filter(({ tells }) => !known.has(tells))
    .map((title) => claimAt(proposal, "name", title));
}
