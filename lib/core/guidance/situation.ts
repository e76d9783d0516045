import { type ComplaintReading, type Draft, type Note, notes, type Promise_ } from "../contract.ts";
import type { CueName } from "../languages/language.ts";
import type { Reading } from "../text/reading.ts";
import type { Triad } from "../triad/read-triad.ts";
import { type ChannelKind, channelKind } from "./channels.ts";

/** Costs that a customer had because of the failure. */
export const costs = ["phone", "post", "travel"] as const;
export type Cost = (typeof costs)[number];

/**
 * What can be the case in a draft. "empty": nothing written yet. "refuses": it says no. "promises": it says who does what
 * ("several-promises": more than once). "solves": the solution sounds. "done": something has been put right already.
 * "pending": the answer is put off. "asks": it asks the customer for something. "spoke": there was a telephone call.
 * "hands-over": somebody else goes on with it. "closes": the matter is said to be closed. "checks-back": it asks whether what
 * was agreed is right.
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
  channel: ChannelKind;
  costs: readonly Cost[];
  draft: readonly DraftState[];
  missing: readonly Note[];
}

export interface SituationInput {
  draft: Draft;
  reading: Reading;
  theirs: Reading | null;
  triad: Triad;
  complaint: ComplaintReading | null;
  promises: readonly Promise_[];
}

/** What the complaint and the draft come to. A complaint that cannot be read is a nuisance of an unknown kind. */
export function readSituation(input: SituationInput): Situation {
  const { draft, complaint, triad } = input;
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
    channel: channelKind(draft.channel),
    costs: input.theirs ? costsIn(input.theirs) : [],
    draft: statesOf(input),
    missing: notes.filter((note) => triad[note].strength === "absent" || triad[note].strength === "fake"),
  };
}

const gravest: readonly string[] = ["safety", "discrimination"];

function severityOf({ complaint, draft }: SituationInput): Situation["severity"] {
  if (!complaint) return 1;
  const { issues, emotion, repeat } = complaint;
  if (issues.some((issue) => gravest.includes(issue))) return 4;
  const isLater = (draft.answerNumber ?? 1) > 1;
  if (repeat && (isLater || emotion.strength >= 2)) return 3;
  if (repeat || isLater || emotion.strength >= 2) return 2;
  return issues.length > 0 || emotion.strength > 0 ? 1 : 0;
}

function costsIn({ lexicon, tokens }: Reading): Cost[] {
  const { costWords } = lexicon.language.guidance;
  const words = new Set(tokens.words.map((word) => word?.folded ?? ""));
  return costs.filter((cost) => costWords[cost].some((word) => words.has(word)));
}

function statesOf({ reading, promises, triad }: SituationInput): DraftState[] {
  const cues = cuesIn(reading);
  const asks = reading.body.some((number) => {
    const { start = 0, end = 0 } = reading.sentences[number] ?? {};
    return reading.text.slice(start, end).trimEnd().endsWith("?");
  });
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
  };
  return draftStates.filter((state) => states[state]);
}

const asking: readonly CueName[] = ["asks-order", "asks-phone", "asks-photo", "asks-address"];

/** The cues in the letter's body; what is denied has not been done ("nog niet hersteld"). */
function cuesIn({ body, matchesIn }: Reading): Set<CueName> {
  const cues = new Set<CueName>();
  for (const number of body) {
    const here = (matchesIn[number] ?? []).flatMap(({ owner }) => (owner.of === "cue" ? [owner.cue] : []));
    for (const cue of here) if (cue !== "done" || !here.includes("negation")) cues.add(cue);
  }
  return cues;
}
