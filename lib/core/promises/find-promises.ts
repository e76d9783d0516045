import { holdAny } from "../checks/says.ts";
import type { Promise_ } from "../contract.ts";
import { fromSharedWords } from "../languages/languages.ts";
import type { Match } from "../matching/find-matches.ts";
import { overlaps, type Reading } from "../text/reading.ts";
import type { Sentence } from "../text/sentences.ts";
import { foldedWords } from "../text/tokens.ts";
import type { Word } from "../text/words.ts";
import { findDate } from "./find-date.ts";
import { tellsWhen } from "./tells-when.ts";
import type { WorkCalendar } from "./working-days.ts";

/**
 * What the draft says will happen, a promise a sentence: who does it, what, and by when. `now` resolves terms such as
 * "binnen 5 werkdagen" to a date, counted by the working days of the team; without it no date is given. Offsets are UTF-16 into the draft, `end` exclusive.
 */
export function findPromises(draft: Reading, now?: Date, working?: WorkCalendar): Promise_[] {
  const { matches, parts, sentences, text } = draft;
  const bySentence = new Map<number, Match>();
  for (const match of matches) {
    if (match.owner.of !== "cue" || match.owner.cue !== "promise" || parts[match.sentence] !== "body") continue;
    if (isRefused(draft, match) || isAsked(draft, match)) continue;
    const first = bySentence.get(match.sentence);
    if (!first || match.first < first.first) bySentence.set(match.sentence, match);
  }
  return [...bySentence]
    .sort(([a], [b]) => a - b)
    .flatMap(([number, match]) => {
      const sentence = sentences[number];
      if (!sentence || text.charAt(sentence.end - 1) === "?") return [];
      const who = whoPromises(draft, match);
      const when = whenPromised(draft, sentence, match, now, working);
      return [
        {
          start: sentence.start,
          end: sentence.end,
          who,
          what: text.slice(match.start, sentence.end).replace(/[.!…]+$/, ""),
          when,
          missing: [...(who === null ? ["who" as const] : []), ...(when ? [] : ["when" as const])],
        },
      ];
    });
}

/** "You asked when it will be repaired": the customer's question, told again. */
function isAsked({ tokens, sentences, lexicon }: Reading, match: Match): boolean {
  const first = sentences[match.sentence]?.first ?? match.first;
  return holdAny(foldedWords(tokens, first, match.first), lexicon.language.checkWords.asked);
}

/** "Wij zullen niet ...", "Wij vervangen het blad niet.": no promise. */
function isRefused(draft: Reading, match: Match): boolean {
  return (draft.matchesIn[match.sentence] ?? []).some(
    ({ owner, first, last }) =>
      owner.of === "cue" &&
      owner.cue === "negation" &&
      first >= match.first &&
      (first <= match.last + 1 || closesClause(draft, match, first, last)),
  );
}

/** The negation ends the clause of the match: "niet" behind the object, and not "u hoort of het lukt of niet". */
function closesClause({ tokens, sentences, lexicon }: Reading, match: Match, first: number, last: number): boolean {
  const { conditions } = lexicon.language.checkWords;
  const between = foldedWords(tokens, match.last, first);
  const next = last < (sentences[match.sentence]?.last ?? 0) ? (tokens.words[last] as Word).folded : ".";
  return clauseEnds.has(next) && !between.some((word) => clauseBorders.has(word)) && !holdAny(between, conditions);
}

const clauseEnds: ReadonlySet<string> = new Set([".", ",", ";", ":", "!", "…", "en", "maar", "and", "but"]);
/** What begins another clause: what is denied behind it is not the promise. */
const clauseBorders: ReadonlySet<string> = new Set(
  ". , ; : ( – - of dat wat waar waarom hoe wie en maar omdat doordat zodat or whether that what why how which and but because so".split(
    " ",
  ),
);

/** "ik", "we", or a role ("de monteur"); null when the sentence names nobody who acts. */
function whoPromises({ lexicon, text, tokens, sentences }: Reading, match: Match): string | null {
  const { promisers } = lexicon.language;
  const word = (at: number) => (tokens.words[at] as Word).folded;
  const named = (words: string) => (Object.hasOwn(promisers, words) ? (promisers[words] ?? null) : null);
  for (let at = match.first; at < match.last; at++) {
    const found = named(word(at));
    if (found) return found;
  }
  const role = match.captures.find((capture) => capture.group === 1);
  if (role && role.last - role.first > 1 && role.last <= match.last && roles().has(word(role.first)))
    return text.slice(tokens.start[role.first], tokens.end[role.last - 1]);
  const { first = 0, last = 0 } = sentences[match.sentence] ?? {};
  for (let at = first; at < last - 1; at++) {
    const found = named(`${word(at)} ${word(at + 1)}`);
    if (found) return found;
  }
  return null;
}

const roles = fromSharedWords((wordsOf) => new Set(wordsOf("roles")));

/** One word: "6pm", "17:30". */
const clockTime = /^(?:[01]?\d|2[0-3])(?:[:.][0-5]\d)?(?:am|pm|u|h)$|^(?:[01]?\d|2[0-3]):[0-5]\d$/;

/** The day that is named; else the words that name a time or a term. */
function whenPromised(
  draft: Reading,
  sentence: Sentence,
  promise: Match,
  now?: Date,
  working?: WorkCalendar,
): Promise_["when"] {
  const { tokens, text, lexicon } = draft;
  const matches = draft.matchesIn[promise.sentence] ?? [];
  const cue = matches.find(tellsWhen);
  const words = foldedWords(tokens, sentence.first, sentence.last);
  const dayFrom = (token: number) => {
    const from = token - sentence.first;
    const day = findDate(words.slice(from), lexicon.language.calendar, now ?? new Date(2000, 0, 3), working);
    return day && { ...day, first: day.first + from, last: day.last + from };
  };
  // "Should anything change on Friday, I will call you on Thursday."
  const day = dayFrom(promise.first) ?? dayFrom(sentence.first);
  if (!day && cue) return { text: text.slice(cue.start, cue.end) };
  if (!day) {
    const at = words.findIndex((word) => clockTime.test(word));
    const [from, to] = [tokens.start[sentence.first + at], tokens.end[sentence.first + at]];
    return at < 0 ? null : { text: text.slice(from, to) };
  }
  let [start, end] = [
    tokens.start[sentence.first + day.first] as number,
    tokens.end[sentence.first + day.last - 1] as number,
  ];
  for (const match of matches)
    if (match.owner.of === "cue" && match.owner.cue === "when" && overlaps(match, { start, end })) {
      start = Math.min(start, match.start);
      end = Math.max(end, match.end);
    }
  return now ? { text: text.slice(start, end), date: day.date } : { text: text.slice(start, end) };
}
