import { vulnerabilitiesIn } from "../complaint/read-complaint.ts";
import { type ComplaintReading, type Draft, type FactKind, type Note, notes, type Promise_ } from "../contract.ts";
import type { CueName } from "../languages/language.ts";
import type { Preset } from "../presets/preset.ts";
import type { Reading } from "../text/reading.ts";
import { cuesOfSentence, isQuestion } from "../text/sentence-cues.ts";
import type { Triad } from "../triad/read-triad.ts";
import type { CaseKnown } from "./case-known.ts";
import { type ChannelKind, channelKind } from "./channels.ts";
import type { Incident } from "./incident.ts";
import { mentionedIn } from "./mentions.ts";

/** Costs that a customer had because of the failure. */
export const costs = ["phone", "post", "travel"] as const;
export type Cost = (typeof costs)[number];

/**
 * What single words in a complaint tell: a day that mattered, a tip or thanks, that no answer is wanted, that it came as a
 * registered letter, that somebody is called names or threatened.
 */
export const topics = ["occasion", "remark", "no-answer", "registered", "insult", "threat"] as const;
export type Topic = (typeof topics)[number];

/**
 * What can be the case in a draft. "empty": nothing written yet. "refuses": it says no. "promises": it says who does what
 * ("several-promises": more than once). "solves": the solution sounds. "done": something has been put right already.
 * "pending": the answer is put off. "asks": it asks the customer for something. "spoke": there was a telephone call.
 * "hands-over": somebody else goes on with it. "closes": the matter is said to be closed. "checks-back": it asks whether what
 * was agreed is right. "gives": it offers a gesture. "goes-private": it asks the customer out of public.
 */
export const draftStates = [
  "empty",
  "refuses",
  "promises",
  "several-promises",
  "solves",
  "done",
  "pending",
  "asks",
  "spoke",
  "hands-over",
  "closes",
  "checks-back",
  "gives",
  "goes-private",
] as const;
export type DraftState = (typeof draftStates)[number];

/** All that decides which texts fit. */
export interface Situation {
  issues: readonly string[];
  repeat: boolean;
  answer: "first" | "later";
  /** 1 for the first answer in the thread. */
  answerNumber: number;
  /** Rung of the goodwill ladder: 0 no harm, 1 a nuisance, 2 days or effort lost, 3 failed again, 4 safety, health, dignity. */
  severity: 0 | 1 | 2 | 3 | 4;
  emotion: 0 | 1 | 2 | 3;
  asks: readonly string[];
  escalation: readonly string[];
  vulnerable: boolean;
  /** Kinds of vulnerability that the customer tells of. */
  vulnerabilities: readonly string[];
  /** Kinds of fact in the complaint. */
  facts: readonly FactKind[];
  /** The customer speaks of a day that mattered. */
  occasion: boolean;
  /** A tip or thanks without question, ask, harm or repeat, or a light word that wants no answer. */
  remark: boolean;
  channel: ChannelKind;
  /** Costs that the draft does not speak of yet. */
  costs: readonly Cost[];
  draft: readonly DraftState[];
  missing: readonly Note[];
  known: CaseKnown;
  /** The incident that the complaint is about. */
  incident: Incident | null;
  /** What the team lets agents give. */
  gives: Preset["goodwill"]["offers"];
}

export interface SituationInput {
  draft: Draft;
  reading: Reading;
  theirs: Reading | null;
  triad: Triad;
  complaint: ComplaintReading | null;
  promises: readonly Promise_[];
  known: CaseKnown;
  incident: Incident | null;
  preset: Preset;
}

/** What the complaint and the draft come to. A complaint that cannot be read is a nuisance of an unknown kind. */
export function readSituation(input: SituationInput): Situation {
  const { draft, complaint, triad, theirs } = input;
  return {
    issues: complaint?.issues ?? [],
    repeat: complaint?.repeat ?? false,
    answer: (draft.answerNumber ?? 1) > 1 ? "later" : "first",
    answerNumber: draft.answerNumber ?? 1,
    severity: severityOf(input),
    emotion: complaint?.emotion.strength ?? 0,
    asks: complaint?.asks ?? [],
    escalation: complaint?.escalation ?? [],
    vulnerable: complaint?.vulnerable ?? false,
    vulnerabilities: theirs ? vulnerabilitiesIn(theirs) : [],
    facts: [...new Set(complaint?.facts.map(({ kind }) => kind))],
    occasion: theirs !== null && mentionedIn(theirs).has("occasion"),
    remark: isRemark(input),
    channel: channelKind(draft.channel),
    costs: theirs ? costsIn(theirs).filter((cost) => !mentionedIn(input.reading).has(cost)) : [],
    draft: statesOf(input),
    missing: notes.filter((note) => triad[note].strength === "absent" || triad[note].strength === "fake"),
    known: input.known,
    incident: input.incident,
    gives: input.preset.goodwill.offers,
  };
}

const gravest: readonly string[] = ["safety", "discrimination"];

function severityOf({ complaint, draft, theirs }: SituationInput): Situation["severity"] {
  if (!complaint) return 1;
  const { issues, emotion } = complaint;
  if (issues.some((issue) => gravest.includes(issue))) return 4;
  const answer = draft.answerNumber ?? 1;
  const isLater = answer > 1;
  const repeat = complaint.repeat || answer > 2;
  if (repeat && (isLater || emotion.strength >= 2)) return 3;
  if (repeat || isLater || emotion.strength >= 2) return 2;
  const isHarmed = issues.length > 0 || emotion.strength > 0 || (theirs !== null && costsIn(theirs).length > 0);
  return isHarmed ? 1 : 0;
}

const costsIn = (reading: Reading): Cost[] => costs.filter((cost) => mentionedIn(reading).has(cost));

/** More words than this tell a story, and a story wants an answer. */
const longestRemark = 60;
/** What may have happened to somebody who says that no answer is needed. */
const lightest: readonly string[] = ["late", "wait", "outage", "quality"];

function isRemark({ complaint, theirs }: SituationInput): boolean {
  if (!complaint || !theirs) return false;
  const { issues, emotion, questions, asks, escalation, repeat, vulnerable, facts } = complaint;
  if (repeat || vulnerable || escalation.length > 0 || emotion.strength > 1 || emotion.kind === "sarcasm") return false;
  // "Zet de tijden op de site" asks for nothing where it is a tip.
  if (questions.some(({ text }) => text.includes("?")) || asks.some((ask) => ask !== "nothing")) return false;
  if (mentionedIn(theirs).has("no-answer")) return issues.every((issue) => lightest.includes(issue));
  return (
    issues.length === 0 &&
    facts.length === 0 &&
    theirs.tokens.count <= longestRemark &&
    mentionedIn(theirs).has("remark")
  );
}

function statesOf({ reading, promises, triad }: SituationInput): DraftState[] {
  const cues = cuesIn(reading);
  const asks = reading.body.some((number) => isQuestion(reading, number));
  const states: Record<DraftState, boolean> = {
    empty: reading.body.length === 0,
    refuses: cues.has("refusal"),
    promises: promises.length > 0,
    "several-promises": promises.length > 1,
    solves: triad.solution.strength === "strong",
    done: cues.has("done"),
    pending: cues.has("pending"),
    asks: asks || asking.some((cue) => cues.has(cue)),
    spoke: cues.has("spoke"),
    "hands-over": cues.has("hands-over"),
    closes: cues.has("closes"),
    "checks-back": cues.has("checks-back"),
    gives: cues.has("gives"),
    "goes-private": cues.has("goes-private"),
  };
  return draftStates.filter((state) => states[state]);
}

const asking: readonly CueName[] = ["asks-order", "asks-phone", "asks-photo", "asks-address"];

/** The cues in the letter's body; what is denied has not been done ("nog niet hersteld"). */
function cuesIn(reading: Reading): Set<CueName> {
  const cues = new Set<CueName>();
  for (const number of reading.body) {
    const here = cuesOfSentence(reading, number);
    for (const cue of here) if (cue !== "done" || !here.includes("negation")) cues.add(cue);
  }
  return cues;
}
