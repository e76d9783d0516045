import type { Language, Note } from "../contract.ts";
import type { GuidanceData } from "../guidance/guidance-data.ts";
import type { AutomatonTables } from "../matching/graph.ts";
import type { LexiconName } from "../matching/lexicon.ts";
import type { Slots } from "../matching/pattern.ts";
import type { PhraseRule } from "../phrasing/phrase-rule.ts";
import type { LetterWords } from "../text/letter.ts";
import type { TriadModel } from "../triad/sentence-model.ts";
import type { WordClasses } from "../triad/word-classes.ts";
import type { SharedWords } from "./shared-words.ts";

/**
 * How much a phrase of a note is worth. `anchored`: weak alone, strong beside a fact of this complaint.
 * `detailed`: weak alone, strong with a date, an amount or a name that the customer can count on.
 * `restated`: says what the customer did or went through; strong where the sentence names the harm, nothing elsewhere.
 */
export type Grade = "strong" | "anchored" | "detailed" | "restated" | "weak" | "fake";

/** The phrases of one note: grade → what the phrase does ("impact", "responsibility", ...) → patterns. */
export interface NotePhrases {
  phrases: Readonly<Partial<Record<Grade, Readonly<Record<string, readonly string[]>>>>>;
  /** Patterns that look like the note and are about something else; they silence what they overlap. */
  lookAlikes: readonly string[];
  /** Drafts and the grade that this note must get in them; a second text is the complaint. */
  examples: Readonly<
    Record<"strong" | "weak" | "fake" | "absent", readonly (readonly [draft: string, complaint?: string])[]>
  >;
}

/**
 * Small lists of patterns that the readers of notes and promises ask for by name.
 * - but: takes back what stood before it ("maar", "however")
 * - negation: turns an act into its absence ("niet", "unable to")
 * - impact: what failures do to people (waited, missed, called again, without, cost)
 * - detail: what a customer can count on (a date, a term, an amount, a time, "gratis")
 * - late-reply: an apology for the answer being late, and for nothing else
 * - promise: who will do something; slot <we> or "u krijgt"-like subjects
 * - cause: gives a reason ("doordat", "because")
 * - when, amount: a day or term; a sum
 * - general-you: "je" that means anybody (Dutch)
 * - yes-no: gives a yes or a no
 * - refusal: says that something will not be done or given
 * - pending: puts an answer off ("we look into it", "as soon as we know")
 * - duty: what the customer is told to do, whose dates and amounts answer nothing
 * - place: where something is
 * - way: how the customer can do it
 * - asks-order, asks-phone, asks-photo, asks-address: asks the customer for it
 * - done: says that something has been put right already
 * - spoke: speaks of a telephone call with this customer
 * - hands-over: somebody else goes on with it
 * - closes: says that the matter is closed
 * - checks-back: asks whether what was agreed is right
 * - gives: offers a gesture (a voucher, flowers, a month free)
 * - goes-private: asks the customer to write where nobody reads along
 * For the checks alone, what makes them look closer:
 * - gift, gift-sum: gives a gesture of money or goods; the same with its sum
 * - says-no: refuses, in so many words; "refusal" knows these as well
 * - favour: calls what is done a favour ("uit coulance")
 * - review-change: speaks of a review being changed, taken away or written
 * - exception: says that it may take longer now and then
 * - taken-up: says when a message will be looked at
 * - asks-data: asks the customer for something else than the four above
 * - private-matter: health, debts, grief
 */
export const cueNames = [
  "but",
  "negation",
  "impact",
  "detail",
  "late-reply",
  "promise",
  "cause",
  "when",
  "amount",
  "general-you",
  "yes-no",
  "refusal",
  "pending",
  "duty",
  "place",
  "way",
  "asks-order",
  "asks-phone",
  "asks-photo",
  "asks-address",
  "done",
  "spoke",
  "hands-over",
  "closes",
  "checks-back",
  "gives",
  "goes-private",
  "gift",
  "gift-sum",
  "says-no",
  "favour",
  "review-change",
  "exception",
  "taken-up",
  "asks-data",
  "private-matter",
] as const;
export type CueName = (typeof cueNames)[number];
export type Cues = Readonly<Record<CueName, readonly string[]>>;

/**
 * Plain words that checks ask for once a cue has made them look closer. Folded; "leen*" is any word that begins so. Lists
 * that keep a check silent may be wide.
 */
export interface CheckWords {
  /** In a customer's message: what stands before a day that is set, what asks for it, and what only tells of one. */
  deadline: Readonly<Record<"before" | "asking" | "telling", readonly string[]>>;
  /** In a customer's message: being without what nobody can be without for long. */
  needs: readonly string[];
  /** Repays, repairs, replaces or takes back. */
  remedy: readonly string[];
  /** Why the law gives it anyway: faulty, never came, charged twice, within the term. */
  owed: readonly string[];
  /** Why it does not, or why it is something besides: out of warranty, a part, on top. */
  notOwed: readonly string[];
  /** What was agreed or is owed: no gesture. */
  promised: readonly string[];
  /** Ties a gesture to something; the same where the gesture follows. */
  inReturn: readonly string[];
  ifYou: readonly string[];
  /** What is given as a gesture: where the customer speaks of it, it is what the complaint is about. */
  presents: readonly string[];
  /** Not speaking of it to others. */
  silence: readonly string[];
  /** Takes an offer back: "no", "not". */
  none: readonly string[];
  /** Before a no that is none ("as long as we do not repair it"). */
  conditions: readonly string[];
  /** A promise of money, which replaces nothing. */
  money: readonly string[];
  /** Tells again what the customer asked ("you asked"). */
  asked: readonly string[];
  /** What happens on a day and is spoken of by it ("your order of 3 November"). */
  events: readonly string[];
  /** How telephone numbers begin that cost more than a call. */
  costlyNumbers: readonly string[];
  /** Tells that the customer will hear the outcome. */
  answer: readonly string[];
  /** Something for in between, or a choice. */
  alternative: readonly string[];
  /** Says itself that it is later than was asked. */
  laterThanWished: readonly string[];
  /** The parts of a letter that says no; see `readRefusal`. */
  reason: readonly string[];
  lookedAgain: readonly string[];
  wayOn: readonly string[];
  final: readonly string[];
  warmEnd: readonly string[];
  hollowEnd: readonly string[];
  /** In the place of a sentence that says when a message will be looked at; "{u/je}" as in guidance texts. */
  answerBy: string;
}

/** What a customer's message is searched for: name → patterns. */
export interface ComplaintCues {
  issues: Readonly<Record<string, readonly string[]>>;
  /** Kind of feeling → patterns for mild, clear and heated. */
  emotions: Readonly<Record<string, readonly [readonly string[], readonly string[], readonly string[]]>>;
  escalation: Readonly<Record<string, readonly string[]>>;
  asks: Readonly<Record<string, readonly string[]>>;
  vulnerable: Readonly<Record<string, readonly string[]>>;
  /** People in general, of whom "with a wheelchair" says nothing about the customer ("someone"). */
  otherPeople: readonly string[];
  repeat: readonly string[];
  /** Words that raise the feeling they stand before ("heel boos"). */
  intensifiers: readonly string[];
}

export type TimeUnit = "hour" | "workday" | "day" | "week" | "fortnight" | "month";

/** Words for days and terms, folded, for finding the date that a promise names. */
export interface CalendarWords {
  /** Seven, from Sunday on; the words for each day with spaces between. */
  weekdays: readonly string[];
  /** What may be joined to a weekday ("vrijdagochtend"). */
  dayparts: readonly string[];
  /** Twelve, the same way. */
  months: readonly string[];
  /** Between a day and its month ("the 3rd of May"). */
  ofMonth: readonly string[];
  /** Words for a day, one or several, and how many days it lies ahead. */
  days: Readonly<Record<string, number>>;
  /** Puts a weekday, week or month one further ("volgende week"). */
  next: readonly string[];
  /** The week or month that it is ("deze week"). */
  this: readonly string[];
  /** The first day of the next week ("begin volgende week"). */
  start: readonly string[];
  /** The last day of a week or month ("eind deze maand"), what may stand between ("the end of the week"), and a day. */
  end: readonly string[];
  afterEnd: readonly string[];
  day: readonly string[];
  /** Makes a length of time a term ("binnen drie dagen"). */
  within: readonly string[];
  /** Between that and the number ("binnen ongeveer drie dagen"). */
  about: readonly string[];
  /** Between the two numbers of a term ("3 tot 5 werkdagen"). */
  between: readonly string[];
  units: Readonly<Record<string, TimeUnit>>;
  /** Before "days": only days on which people work. */
  workingDay: readonly string[];
  numerals: Readonly<Record<string, number>>;
  /** Whether "3/4" is the third of April; null when nobody can tell. */
  dayFirst: boolean | null;
}

/** What kind of answer a question asks for. `choice`: yes or no. `way`: how to do it. `act`: that something is done. */
export const answerKinds = ["when", "amount", "cause", "place", "person", "way", "choice", "act", "fact"] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** How customers ask. All phrases are folded, plain words: they stand at the beginning of a clause unless said otherwise. */
export interface QuestionWords {
  /** Question words, by what they ask for; of two that fit the longer counts. */
  openers: Readonly<Partial<Record<AnswerKind, readonly string[]>>>;
  /** Verbs that ask for yes or no when a subject follows ("kan ik", "is it"). */
  verbs: readonly string[];
  /** Verbs that ask for an act when `you` follows ("kunt u", "could you"). */
  modals: readonly string[];
  subjects: readonly string[];
  /** The subjects that mean the one who answers. */
  you: readonly string[];
  /** What may follow a question word in a question without question mark; after others it opens a subordinate clause. */
  afterOpener: readonly string[];
  /** Openings of a request ("graag", "ik eis", "please"). */
  requests: readonly string[];
  /** Orders ("haal het", "take it"): requests where a sentence begins, or after something else that is asked. */
  imperatives: readonly string[];
  /** What makes a mere remark of the imperative behind it: "a tip: put the menus by the door". */
  tips: readonly string[];
  /** Openings that look like a request and are none ("ik wil niet"). */
  noRequests: readonly string[];
  /** Words that ask to be told something: a question word after them is what is asked. Anywhere in the clause. */
  telling: readonly string[];
  /** Ends a request that opens as none ("45 euro terug graag"). */
  polite: readonly string[];
  /** After one of `telling`: yes or no is asked ("weten of"). */
  whether: readonly string[];
  /** Asks for a reason without a question word. Anywhere in the clause. */
  explaining: readonly string[];
  /** What may stand before the opening of a question. */
  leads: readonly string[];
  /** Between two clauses. */
  joins: readonly string[];
  /** After a comma, makes what stood before it a condition ("doet u dat niet, dan"). */
  afterCondition: readonly string[];
  /** Questions that want no answer. Anywhere in the clause. */
  rhetorical: readonly string[];
  /** Words for the same thing: a reply that uses another word of the group speaks of what was asked. */
  topics: readonly (readonly string[])[];
}

/** All that the engine knows of one language: data only. */
export interface LanguageData {
  code: Language;
  /** Frequent small words, for telling the language of a text. */
  frequentWords: readonly string[];
  letter: LetterWords;
  slots: Slots;
  rules: readonly PhraseRule[];
  /** The sentence that the agent reads for each reason that rules name. */
  reasons: Readonly<Record<string, string>>;
  /** The same for the checks of `core/checks`, by their ids. */
  checkReasons: Readonly<Record<string, string>>;
  notes: Readonly<Record<Note, NotePhrases>>;
  cues: Cues;
  checkWords: CheckWords;
  sharedWords: SharedWords;
  /** Words by what they mean, for the model. */
  wordClasses: WordClasses;
  /** Weighs the sentences of a letter; trained by `npm run train`. */
  model: TriadModel;
  complaint: ComplaintCues;
  /** What would make a note stronger, for the agent. */
  advice: Readonly<Record<Note, Readonly<Record<"weak" | "fake" | "absent", string>>>>;
  guidance: GuidanceData;
  /** Stems of words that every letter is full of, so that sharing them means nothing. */
  commonWords: readonly string[];
  /** Abbreviations that every customer knows, in capitals. */
  knownAbbreviations: readonly string[];
  questionWords: QuestionWords;
  calendar: CalendarWords;
  /** Words for the one who promises ("we'll"), and how the promise names them ("we"). */
  promisers: Readonly<Record<string, string>>;
  /** Its patterns as the build compiled them; without, they are compiled when they are first needed. */
  tables?: Readonly<Record<LexiconName, AutomatonTables>>;
}
