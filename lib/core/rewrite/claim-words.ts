/** What somebody may be said to do for the customer. Words for the same kind of act are one class: "bel", "telefoontje". */
export const actClasses = [
  "call",
  "write",
  "contact",
  "pay",
  "approve",
  "cancel",
  "send",
  "deliver",
  "replace",
  "repair",
  "visit",
  "collect",
  "check",
  "invite",
  "discuss",
  "ensure",
  "priority",
  "extend",
] as const;
export type ActClass = (typeof actClasses)[number];

/** Things that are given to make up for something. `free` is any way of saying that it costs nothing. */
export const giftClasses = ["free", "discount", "voucher", "present", "credit", "upgrade", "compensation"] as const;
export type GiftClass = (typeof giftClasses)[number];

/**
 * What the verifier of rewritten drafts knows of a language. Patterns are sources of regular expressions, tried on one folded
 * clause or sentence; linear expressions only, without "^" and "$".
 */
export interface ClaimWords {
  /** Numbers in words, by their value; 0 and 1 are left out where they are also articles. */
  numerals: Readonly<Record<string, number>>;
  /** Words for the article or the number one, which count before a unit of time only. */
  one: readonly string[];
  /** Units of time: the unit they are counted in, and how many of it they are. */
  units: Readonly<Record<string, readonly [unit: "minute" | "hour" | "day" | "workday" | "month", count: number]>>;
  /** Before "days": days on which people work. */
  workingDay: readonly string[];
  /** Before a length of time: it is a term. */
  within: readonly string[];
  percent: readonly string[];
  /** Parts of a sum: percent. */
  fractions: Readonly<Record<string, number>>;
  currencies: Readonly<Record<string, string>>;
  /** After an hour. */
  clock: readonly string[];
  midday: readonly string[];
  /** Days, parts of a day, seasons and other times that are no date: word → what it means; words of one meaning are alike. */
  times: Readonly<Record<string, string>>;
  /** Words with a capital that are no names. */
  notNames: readonly string[];
  firstNames: readonly string[];
  /** Titles of one person, by what they tell. */
  titles: Readonly<Record<string, "he" | "she">>;
  /** After a word with a capital that opens a sentence: that word is somebody who acts. */
  personVerbs: readonly string[];

  /** Opens a clause inside a sentence. */
  joins: readonly string[];
  /** Opens a clause when one of the next words is a subject ("en", "and"). */
  softJoins: readonly string[];
  /** Joins two things; what it denies may be the second alone. */
  and: string;
  subjects: readonly string[];
  /** Opens a condition; those of `mayOpen` only when a subject follows. */
  conditions: readonly string[];
  mayOpen: readonly string[];
  /** Conditions by place: the first word of a sentence ("mocht", "should"). */
  openers: readonly string[];
  /** Opens what follows from a condition ("dan", "then"). */
  consequence: readonly string[];
  /** Makes a condition a limit ("mits", "only if"). */
  limits: string;
  /** Makes what follows depend on something without a clause of its own ("with a referral"). */
  depends: string;
  /** Conditions that limit nothing ("if you disagree"). */
  idle: string;

  negators: readonly string[];
  /** Says no without a negator ("geweigerd", "outside"). */
  denies: string;
  /** What makes a statement uncertain; the second keeps one uncertain that was ("kan", "can"). */
  hedges: string;
  softHedges: string;
  /** Opens an indirect question ("of", "whether"). */
  indirect: readonly string[];
  /** What is sent as a message: sending it is writing. */
  message: string;
  /** Says that something is not sure, of the sentence beside it. */
  doubts: string;
  certainty: string;
  /** Who answers, as the one who acts. */
  own: string;
  /** Others who act. */
  others: string;
  /** The customer as the one who acts ("u kunt", "please"). */
  customer: string;
  /** The customer as the one who gets something. */
  receives: string;
  customerSubject: string;
  /** Whether "you" after the act can only be its object. */
  objectAfterAct: boolean;
  past: string;

  /** What counts as the act in a proposal; the second finds more, for the draft that has to support it. */
  acts: Readonly<Record<ActClass, readonly [strict: string, loose?: string]>>;
  gifts: Readonly<Record<GiftClass, readonly [strict: string, loose?: string]>>;
  /** Gives something. */
  gives: string;
  liability: string;
  fault: string;
  /** In the draft: owns that something went wrong, so that a proposal may call it a fault. */
  faulty: string;
  /** Speaks of what somebody feels or thinks: nothing is admitted there. */
  feels: string;
  refuses: string;
  /** Words that tell the customer to do something, by what is to be done. */
  orders: Readonly<Record<string, string>>;
  /** Asks the customer to be in touch with us. */
  reachesUs: string;
  /** "Gratis" and the thing that is free, as the first group; what follows without being a thing. */
  freeThing: string;
  noThing: string;
  /** Words for the same thing, with spaces between. */
  synonyms: readonly string[];
  /** Words too short for a stem that say much. */
  shortWords: readonly string[];
  /** Stems that say nothing of what a sentence is about. */
  ignored: readonly string[];
}
