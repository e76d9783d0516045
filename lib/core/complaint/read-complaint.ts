import type { ComplaintReading, NoteReading, Span } from "../contract.ts";
import type { ComplaintCues } from "../languages/language.ts";
import { oncePer } from "../once-per.ts";
import { findForm } from "../text/form-of-address.ts";
import { isQuoted, lastUpTo, overlaps, type Reading } from "../text/reading.ts";
import { foldedWords } from "../text/tokens.ts";
import { findCustomerName } from "./customer-name.ts";
import { readEmotion } from "./emotion.ts";
import { findFacts } from "./facts.ts";
import { findQuestions } from "./questions.ts";

/**
 * Reads the customer's message: what happened, how they feel, what they ask, and what the draft leaves open. `solution`:
 * how the draft's solution was read, where that is known already.
 */
export function readComplaint(complaint: Reading, draft: Reading, solution?: NoteReading): ComplaintReading {
  const questions = findQuestions(complaint, draft, solution);
  const { issues, emotion, ...rest } = messageOf(complaint);
  /** They stand in reading order, one behind the other. */
  const isAsked = (span: Span) => (lastUpTo(questions, span.end - 1)?.end ?? 0) > span.start;
  return {
    issues,
    emotion,
    questions,
    // Where something is asked, a word counts only there: "nog steeds geen geld terug" is no request by itself.
    asks: keysOf(complaint, "asks", (key, span) => key === "nothing" || isAsked(span)),
    ...rest,
  };
}

type Message = Omit<ComplaintReading, "questions" | "asks">;

/** What no draft changes: read once, since a draft is read again with every word that is written. */
const messageOf = oncePer((complaint: Reading): Message => {
  // "Your letter says 'we will take legal action'" threatens nobody.
  const escalation = keysOf(complaint, "escalation", (_, span) => !isQuoted(complaint, span));
  return {
    issues: keysOf(complaint, "issues"),
    emotion: readEmotion(complaint, escalation.length > 0),
    escalation,
    repeat: isRepeat(complaint),
    vulnerable: vulnerabilitiesIn(complaint).length > 0,
    name: findCustomerName(complaint),
    form: readForm(complaint),
    facts: findFacts(complaint.text),
  };
});

/** The customer was in touch before. "I have rung the paper already": somebody else was told, which says nothing of us. */
function isRepeat(complaint: Reading): boolean {
  const of = (field: keyof ComplaintCues) =>
    complaint.matches.filter(({ owner }) => owner.of === "complaint" && owner.field === field);
  const elsewhere = of("escalation");
  return of("repeat").some((match) => !elsewhere.some((other) => overlaps(match, other)));
}

function keysOf(
  complaint: Reading,
  field: Exclude<keyof ComplaintCues, "intensifiers" | "otherPeople">,
  counts: (key: string, span: { start: number; end: number }) => boolean = () => true,
): string[] {
  const keys = new Set<string>();
  for (const match of complaint.matches)
    if (match.owner.of === "complaint" && match.owner.field === field && counts(match.owner.key, match))
      keys.add(match.owner.key);
  return [...keys];
}

/** How far before a word its owner can stand: "iemand met een rollator". */
const ownerReach = 3;

/** What the customer tells of that asks for care ("bereavement"). "Iemand met een rollator": somebody else, no matter who. */
export function vulnerabilitiesIn(complaint: Reading): string[] {
  const { tokens, sentences, matches, lexicon } = complaint;
  const others = lexicon.language.complaint.otherPeople;
  return keysOf(complaint, "vulnerable", (_, { start }) => {
    const match = matches.find(
      (one) => one.start === start && one.owner.of === "complaint" && one.owner.field === "vulnerable",
    );
    if (!match) return true;
    const from = Math.max(sentences[match.sentence]?.first ?? 0, match.first - ownerReach);
    return !foldedWords(tokens, from, match.first).some((word) => others.includes(word));
  });
}

/** The form the customer uses for us; when both occur, none can be followed. */
function readForm(complaint: Reading): "u" | "je" | null {
  if (complaint.lexicon.language.code !== "nl") return null;
  const { form } = findForm(complaint);
  return form === "mixed" ? null : form;
}
