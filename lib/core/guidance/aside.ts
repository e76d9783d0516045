import { lengthIn } from "../checks/too-long-for-channel.ts";
import type { Draft, Review } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Reading } from "../text/reading.ts";
import { type CarryingWords, carryingWords } from "../triad/carrying-words.ts";
import type { CaseKnown } from "./case-known.ts";
import { type LengthNorm, lengthNormOf } from "./channel-length.ts";
import { type ChannelKind, channelKind } from "./channels.ts";
import { handOverLine } from "./hand-over-line.ts";
import { type Incident, incidentOf } from "./incident.ts";
import { mentionedIn } from "./mentions.ts";
import { type NoGestureReason, noGestureReason } from "./no-gesture.ts";
import { type Refusal, readRefusal } from "./refusal-parts.ts";
import type { RenderedText } from "./render-text.ts";
import { readWaiting, type Waiting } from "./response-norm.ts";

/** What makes a message one to stand still at, beside what `ComplaintReading` says. */
export const messageSignals = ["registered", "insult", "threat"] as const;
export type MessageSignal = (typeof messageSignals)[number];

export interface WrittenLength extends LengthNorm {
  written: number;
}

/** What an agent should know of a reply beside its review. Plain data: it also travels to the side panel. */
export interface Aside {
  waiting: Waiting | null;
  signals: readonly MessageSignal[];
  /** The words by which each note was heard. */
  carriedBy: CarryingWords | null;
  /** Where the letter says no: which parts of a good no are there. */
  refusal: Refusal["parts"] | null;
  /** Whether closing for good may be thought of: after a no, to nobody who is vulnerable, for nothing grave. */
  closable: boolean;
  /** How much is written, where the channel sets a length. */
  length: WrittenLength | null;
  /** The line for a colleague who goes on with it. */
  handOver: RenderedText | null;
  /** The incident that the message is about, as the team calls it. */
  incident: string | null;
  /** Why nothing should be given here, where one could think of it. */
  noGesture: NoGestureReason | null;
  /** What may be given. */
  limits: Preset["goodwill"];
}

export interface AsideInput {
  draft: Draft;
  review: Review;
  /** The readings that the review was made of. */
  reading: Reading | null;
  theirs: Reading | null;
  customerName: string | undefined;
  receivedAt: string | undefined;
  now: Date;
  preset: Preset;
  known: CaseKnown;
  incidents?: readonly Incident[];
}

/** Pure, and cheap: what it needs has been read for the review. */
export function readAside(input: AsideInput): Aside {
  const { draft, review, reading, theirs, customerName, receivedAt, now, preset, known, incidents = [] } = input;
  const mentioned = theirs ? mentionedIn(theirs) : null;
  const refusal = reading && (readRefusal(reading, review.triad)?.parts ?? null);
  const norm = lengthNormOf(draft.channel);
  const language = review.language ?? theirs?.lexicon.language.code;
  return {
    waiting: readWaiting({ receivedAt, channel: draft.channel, now, preset }),
    signals: messageSignals.filter((signal) => mentioned?.has(signal)),
    carriedBy: reading && carryingWords(reading, review.triad),
    refusal,
    closable: refusal !== null && !refusal.closed && canEnd(input),
    length: reading && norm && { ...norm, written: lengthIn(reading, norm).written },
    handOver: language
      ? handOverLine({
          draft,
          language,
          name: customerName ?? review.complaint?.name ?? null,
          questions: review.complaint?.questions ?? [],
          promises: review.promises,
        })
      : null,
    incident: (theirs && incidentOf(theirs, review.complaint?.issues ?? [], incidents, now)?.name) ?? null,
    noGesture: noGestureReason({ draft, review, known, preset, refuses: refusal !== null }),
    limits: preset.goodwill,
  };
}

/** Where a complaint can be closed in writing. */
const closingChannels: readonly ChannelKind[] = ["mail", "letter", "messaging"];

/** Where no letter is the last word. */
const gravest: readonly string[] = ["safety", "discrimination"];

function canEnd({ draft, review: { complaint } }: AsideInput): boolean {
  const isGrave = complaint?.issues.some((issue) => gravest.includes(issue)) ?? false;
  return complaint?.vulnerable !== true && !isGrave && closingChannels.includes(channelKind(draft.channel));
}
