import type { Span } from "../contract.ts";
import type { AnswerKind, QuestionWords } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { isQuoted as isInQuotation, type Reading } from "../text/reading.ts";
import { foldedWords } from "../text/tokens.ts";
import { createIndex, type PhraseIndex, phraseAt } from "./phrase-index.ts";

/** Something a customer asks: a clause, and the kind of answer it wants. Token indexes, `last` exclusive. */
export interface Asked extends Span {
  wants: AnswerKind;
  first: number;
  last: number;
  /** The number of the sentence that it stands in. */
  sentence: number;
}

interface Phrases {
  openers: PhraseIndex<AnswerKind>;
  requests: PhraseIndex<boolean>;
  imperatives: PhraseIndex<true>;
  tips: PhraseIndex<true>;
  rhetorical: PhraseIndex<true>;
  leads: PhraseIndex<true>;
  telling: PhraseIndex<true>;
  whether: ReadonlySet<string>;
  polite: ReadonlySet<string>;
  explaining: PhraseIndex<true>;
  verbs: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  subjects: ReadonlySet<string>;
  you: ReadonlySet<string>;
  after: ReadonlySet<string>;
  joins: ReadonlySet<string>;
  afterCondition: ReadonlySet<string>;
}

const phrasesOf = oncePer((words: QuestionWords): Phrases => {
  const all = (list: readonly string[]) => createIndex(list.map((phrase) => [phrase, true] as const));
  return {
    openers: createIndex(
      Object.entries(words.openers).flatMap(([kind, list]) =>
        list.map((phrase) => [phrase, kind as AnswerKind] as const),
      ),
    ),
    requests: createIndex([
      ...words.noRequests.map((phrase) => [phrase, false] as const),
      ...words.requests.map((phrase) => [phrase, true] as const),
    ]),
    imperatives: all(words.imperatives),
    tips: all(words.tips),
    rhetorical: all(words.rhetorical),
    leads: all(words.leads),
    telling: all(words.telling),
    whether: new Set(words.whether),
    polite: new Set(words.polite),
    explaining: all(words.explaining),
    verbs: new Set([...words.verbs, ...words.modals]),
    modals: new Set(words.modals),
    subjects: new Set(words.subjects),
    you: new Set(words.you),
    after: new Set(words.afterOpener),
    joins: new Set(words.joins),
    afterCondition: new Set(words.afterCondition),
  };
});

/** How a clause opens. `sure`: it asks without a question mark too. */
interface Opening {
  wants: AnswerKind;
  sure: boolean;
  asks: "word" | "verb" | "request";
}

const fewestWords = 3;
/** How far back, in characters, a question can be an echo. */
const echoReach = 200;
const closings = ",;:–-(";

/**
 * What a customer asks: questions and requests, one a clause, with or without question mark. Rhetorical questions, and
 * what stands in quoted mail or between quotation marks, are left out.
 */
export function findAsked(complaint: Reading): Asked[] {
  const { text, tokens, sentences, parts, lexicon } = complaint;
  const phrases = phrasesOf(lexicon.language.questionWords);
  return sentences.flatMap((sentence, number) => {
    if (parts[number] === "quote" || parts[number] === "signature" || parts[number] === "sign-off") return [];
    const { first, last } = sentence;
    const words = foldedWords(tokens, first, last).map((word, at) => (isQuoted(first + at) ? "\u0000" : word));
    let end = words.length;
    while (end > 0 && '.?!"”)'.includes(words[end - 1] as string)) end--;
    const marks = text.slice(end > 0 ? tokens.end[first + end - 1] : sentence.start, sentence.end);
    const isQuestion = marks.includes("?") && words.slice(end).includes("?");
    const surprised = isQuestion && /[?!]{2}/.test(marks);
    const before = sentences[number - 1];
    const inTip = before !== undefined && holdsTip(foldedWords(tokens, before.first, before.last), phrases);
    return askedIn(words, end, isQuestion, surprised, inTip, phrases)
      .filter(({ from, to }) => !isRhetorical(words, from, to, isQuestion, phrases))
      .filter(({ opens, from, to }) => opens || !isEcho(tokens.start[first + from] as number, first + to - 1))
      .map(({ from, to, wants }, index, all) => {
        const closes = index === all.length - 1 && to === end ? words.length : to;
        return {
          wants,
          first: first + from,
          last: first + to,
          sentence: number,
          start: tokens.start[first + from] as number,
          end: tokens.end[first + closes - 1] as number,
        };
      });

    function isQuoted(at: number): boolean {
      if (complaint.quotations.length === 0) return false;
      const span = { start: tokens.start[at] as number, end: tokens.end[at] as number };
      return isInQuotation(complaint, span);
    }
  });

  /** "It's on page 31. Page 31?": says again, in surprise, what was just said. */
  function isEcho(start: number, lastToken: number): boolean {
    const said = text.slice(start, tokens.end[lastToken]).toLowerCase();
    return text
      .slice(Math.max(0, start - echoReach), start)
      .toLowerCase()
      .includes(said);
  }

  function isRhetorical(words: readonly string[], from: number, to: number, isQuestion: boolean, known: Phrases) {
    const found =
      phraseAt(known.rhetorical, words, from, to) ??
      phraseAt(known.rhetorical, words, skipLeads(words, from, to, known), to);
    if (!found) return false;
    return (isQuestion && found.end === to) || found.end - from > 1;
  }
}

/** "A tip: put the menus by the door.": advice, that nobody need answer. */
function holdsTip(words: readonly string[], phrases: Phrases): boolean {
  return words.some((_, at) => phraseAt(phrases.tips, words, at, words.length) !== null);
}

interface Clause {
  from: number;
  to: number;
  wants: AnswerKind;
  /** It opens as a question or request does; otherwise only the question mark tells. */
  opens: boolean;
}

function skipLeads(words: readonly string[], from: number, to: number, phrases: Phrases): number {
  let at = from;
  for (;;) {
    while (at < to && (closings.includes(words[at] as string) || words[at] === "." || words[at] === "!")) at++;
    const lead = phraseAt(phrases.leads, words, at, to);
    if (!lead) return at;
    at = lead.end;
  }
}

/** A clause in the making; `asks` is null where only the question mark tells that it asks. */
interface Found {
  from: number;
  to: number;
  wants: AnswerKind;
  asks: Opening["asks"] | null;
}

function askedIn(
  words: readonly string[],
  end: number,
  isQuestion: boolean,
  surprised: boolean,
  inTip: boolean,
  phrases: Phrases,
): Clause[] {
  const opened = openedClauses(words, end, isQuestion, surprised, inTip, phrases);
  const sure = [...politeRequest(words, opened[0]?.from ?? end, end, phrases), ...opened];
  const found = sure.length === 0 && isQuestion && !surprised ? unopenedQuestion(words, end, phrases) : sure;
  return found
    .map(({ from, to, wants, asks }) => ({
      from,
      opens: asks !== null,
      to: trimmed(words, from, to, phrases),
      wants: asks === "request" || wants === "act" ? told(words, from, to, wants, phrases) : wants,
    }))
    .filter(({ from, to }) => to > from);
}

/** The clauses that open as a question or a request does. */
function openedClauses(
  words: readonly string[],
  end: number,
  isQuestion: boolean,
  surprised: boolean,
  inTip: boolean,
  phrases: Phrases,
): Found[] {
  let advises = inTip;
  const found: Found[] = [];
  for (let at = 0; at < end; at++) {
    advises ||= phraseAt(phrases.tips, words, at, end) !== null;
    if (at > 0 && !isBorder(words, at, phrases)) continue;
    const within = found.length > 0;
    const begins = at === 0 || endsStatement(words[at - 1]);
    const orders = !advises && (within || begins);
    const plain = openingAt(words, at, end, orders, phrases);
    const from = plain ? at : skipLeads(words, at, end, phrases);
    const opening = plain ?? openingAt(words, from, end, orders, phrases);
    if (!opening) continue;
    // "..., please.": belongs to what stands before.
    const isPoliteOnly = from + 1 === end && phrases.polite.has(words[from] as string);
    if (at > 0 && opening.asks === "request" && isPoliteOnly) continue;
    if (!isQuestion && !opening.sure) continue;
    // "Nu moet ik zelf betalen??": no question, surprise.
    if (opening.asks === "verb" && surprised && from > 0) continue;
    // "..., who was rude": a clause of its own only where something was asked before it, or the sentence asks.
    const hangsOn = !begins && !within && !isQuestion;
    if (hangsOn && (opening.asks === "verb" || (opening.asks === "word" && end - from > 2))) continue;
    const before = found.at(-1);
    if (before) before.to = at;
    found.push({ from, to: end, wants: opening.wants, asks: opening.asks });
    at = Math.max(at, from);
  }
  return found;
}

/** "Twee keer 45 euro graag.": told by its last word only, which must stand before anything else that is asked. */
function politeRequest(words: readonly string[], before: number, end: number, phrases: Phrases): Found[] {
  const last = words.findIndex(
    (word, at) => at > 0 && phrases.polite.has(word) && (at + 1 === end || closings.includes(words[at + 1] as string)),
  );
  return last > 0 && last < before ? [{ from: 0, to: last + 1, wants: "act", asks: "request" }] : [];
}

/** A question that opens like none, if it says enough to be one. */
function unopenedQuestion(words: readonly string[], end: number, phrases: Phrases): Found[] {
  const spoken = words.slice(0, end).filter((word) => /[a-z0-9]/.test(word));
  const wants = wordIn(words, 0, end, phrases) ?? "choice";
  const says = spoken.length >= fewestWords || spoken.some((word) => word.length > 3) || wants !== "choice";
  return spoken.length > 0 && says ? [{ from: 0, to: end, wants, asks: null }] : [];
}

const endsStatement = (word: string | undefined) => word === ":" || word === "." || word === "!";

/** A comma, a bracket or a joining word stands before `at`, or a number that heads an item. */
function isBorder(words: readonly string[], at: number, phrases: Phrases): boolean {
  const before = words[at - 1] as string;
  return closings.includes(before) || before === "." || before === "!" || before === ")" || phrases.joins.has(before);
}

function openingAt(
  words: readonly string[],
  at: number,
  end: number,
  orders: boolean,
  phrases: Phrases,
): Opening | null {
  if (at >= end) return null;
  const word = phraseAt(phrases.openers, words, at, end);
  if (word) {
    const next = words[word.end] ?? "";
    const single = word.end === end;
    const closing = words[word.end - 1] as string;
    const holdsVerb =
      word.end - at > 1 ? phrases.after.has(closing) || phrases.verbs.has(closing) : closing.endsWith("'s");
    const sure = single || holdsVerb || phrases.after.has(next) || (word.end - at > 1 && !phrases.subjects.has(next));
    return { wants: word.value, sure, asks: "word" };
  }
  const request = phraseAt(phrases.requests, words, at, end);
  if (request) return request.value ? { wants: "act", sure: true, asks: "request" } : null;
  if (orders && phraseAt(phrases.imperatives, words, at, end)) return { wants: "act", sure: true, asks: "request" };
  const verb = words[at] as string;
  if (!phrases.verbs.has(verb) || !phrases.subjects.has(words[at + 1] ?? "")) return null;
  // "Doet u dat niet, dan ...": a condition.
  const condition = words.findIndex((other, place) => place > at && phrases.afterCondition.has(other));
  const isCondition = condition > 0 && condition < end - 1 && words[condition - 1] === ",";
  const act = phrases.modals.has(verb) && phrases.you.has(words[at + 1] as string);
  return { wants: act ? "act" : "choice", sure: !isCondition, asks: "verb" };
}

/** The first question word anywhere in a clause. */
function wordIn(words: readonly string[], from: number, to: number, phrases: Phrases): AnswerKind | null {
  for (let at = from; at < to; at++) {
    const word = phraseAt(phrases.openers, words, at, to);
    if (word) return word.value;
  }
  return null;
}

/** "Graag hoor ik wanneer ...", "explain why ...": what is to be told. */
function told(words: readonly string[], from: number, to: number, wants: AnswerKind, phrases: Phrases): AnswerKind {
  let asksToTell = false;
  for (let at = from; at < to; at++) {
    asksToTell ||= phraseAt(phrases.telling, words, at, to) !== null;
    const word = asksToTell ? phraseAt(phrases.openers, words, at, to) : null;
    if (word) return word.value;
    if (asksToTell && phrases.whether.has(words[at] as string)) return "choice";
  }
  for (let at = from; at < to; at++) if (phraseAt(phrases.explaining, words, at, to)) return "cause";
  return wants;
}

/** Without the comma or "en" that leads to the next clause. */
function trimmed(words: readonly string[], from: number, to: number, phrases: Phrases): number {
  let at = to;
  while (at > from && (closings.includes(words[at - 1] as string) || phrases.joins.has(words[at - 1] as string))) at--;
  return at;
}
