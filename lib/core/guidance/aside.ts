import type { Draft, Review } from "../contract.ts";
import type { Preset } from "../presets/preset.ts";
import type { Reading } from "../text/reading.ts";
import { handOverLine } from "./hand-over-line.ts";
import { mentionedIn } from "./mentions.ts";
import type { RenderedText } from "./render-text.ts";
import { readWaiting, type Waiting } from "./response-norm.ts";

/** What makes a message one to stand still at, beside what `ComplaintReading` says. */
export const messageSignals = ["registered", "insult", "threat"] as const;
export type MessageSignal = (typeof messageSignals)[number];

/** What an agent should know of a reply beside its review. Plain data: it also travels to the side panel. */
export interface Aside {
  waiting: Waiting | null;
  signals: readonly MessageSignal[];
  /** The line for a colleague who goes on with it. */
  handOver: RenderedText | null;
  /** What may be given. */
  limits: Preset["goodwill"];
}

export interface AsideInput {
  draft: Draft;
  review: Review;
  /** The reading of the message that the review was made of. */
  theirs: Reading | null;
  customerName: string | undefined;
  receivedAt: string | undefined;
  now: Date;
  preset: Preset;
}

/** Pure, and cheap: what it needs has been read for the review. */
export function readAside({ draft, review, theirs, customerName, receivedAt, now, preset }: AsideInput): Aside {
  const mentioned = theirs ? mentionedIn(theirs) : null;
  const language = review.language ?? theirs?.lexicon.language.code;
  return {
    waiting: readWaiting({ receivedAt, channel: draft.channel, now, preset }),
    signals: messageSignals.filter((signal) => mentioned?.has(signal)),
    handOver: language
      ? handOverLine({
          draft,
          language,
          name: customerName ?? review.complaint?.name ?? null,
          questions: review.complaint?.questions ?? [],
          promises: review.promises,
        })
      : null,
    limits: preset.goodwill,
  };
}
