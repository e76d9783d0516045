import type { Begun } from "./begin.ts";
import { type CheckerName, checkerNames } from "./checkers.ts";
import type { LaneTimes } from "./lanes.ts";
import type { Measured } from "./measure.ts";
import { editedWords } from "./plan.ts";
import {
  type Estimate,
  estimate,
  estimatePairedRatio,
  estimateRatio,
  growthExponent,
  median,
  p95,
} from "./statistics.ts";
import type { Streamed } from "./stream.ts";

export interface ReplyRow {
  checker: string;
  /** Microseconds a reply; no 95th percentile where single replies are too quick for the clock. */
  median: number;
  p95: number | null;
  megabytesPerSecond: number;
  /** Time in proportion to the bare pass over the same kind of text. */
  timesBare: Estimate;
  /** How often it has something to say, per reply. */
  said: number | null;
}

export interface LongRow {
  checker: CheckerName;
  /** Milliseconds for a text of so many words. */
  times: { words: number; ms: number }[];
  exponent: Estimate | null;
}

export interface HostileRow {
  language: string;
  kind: string;
  timesOrdinary: Estimate;
}

export interface BeginRow extends Begun {
  title: string;
  runs: number;
  /** Of the time until the first review. */
  firstReviewRange: Estimate;
}

export interface Results {
  /** Each against itself: how far from 1 a ratio may be by chance. */
  noise: { checker: "bare pass" | "review"; ratio: Estimate }[];
  replies: { title: string; rows: ReplyRow[] }[];
  /** 95th percentile of other checkers in proportion to the review's, on English replies. */
  slowerThanReview: { checker: CheckerName; p95: Estimate }[];
  long: LongRow[];
  edit: { words: number; timesFull: Estimate };
  /** Worst first. */
  hostile: HostileRow[];
  begin: BeginRow[];
  stream: { title: string; small: Streamed; large: Streamed; repliesPerMinute: number }[];
}

/** Lanes of one suite, found by id, each with what all processes measured. */
class Lanes {
  readonly #processes: readonly (readonly LaneTimes[])[];

  constructor(processes: readonly (readonly LaneTimes[])[]) {
    this.#processes = processes;
  }

  get ids(): string[] {
    return (this.#processes[0] ?? []).map(({ id }) => id);
  }

  /** From those processes in which the lane ran. */
  of(id: string): LaneTimes[] {
    return this.#processes.flatMap((lanes) => lanes.filter((lane) => lane.id === id && lane.letters > 0));
  }

  perThousand = (id: string): number[][] => this.of(id).map(({ perThousand }) => perThousand);
  perLetter = (id: string): number[][] => this.of(id).map(({ perLetter }) => perLetter);

  ratio(one: string, other: string): Estimate {
    return estimatePairedRatio(this.perThousand(one), this.perThousand(other));
  }
}

/** What the processes measured, summed up. */
export function sumUp(processes: readonly Measured[]): Omit<Results, "begin" | "stream"> {
  const replies = new Lanes(processes.map((process) => process.replies));
  const long = new Lanes(processes.map((process) => process.long));
  const hostile = new Lanes(processes.map((process) => process.hostile));
  const row = (lane: string, checker: string, bare: string) => replyRow(replies, lane, checker, bare);
  const english = (prefix: string) =>
    checkerNames.map((name) => row(`${prefix}en ${name}`, name, `${prefix}en bare pass`));
  return {
    noise: (["bare pass", "review"] as const).map((checker) => ({
      checker,
      ratio: replies.ratio(`A ${checker}`, `B ${checker}`),
    })),
    replies: [
      {
        title: "Dutch and English, never seen before",
        rows: [
          row("A bare pass", "bare pass", "A bare pass"),
          row("A review", "review", "A bare pass"),
          row("review, with complaint", "review, with complaint", "bare pass, with complaint"),
        ],
      },
      {
        title: "The same 40 again and again: caches flatter",
        rows: [row("same bare pass", "bare pass", "same bare pass"), row("same review", "review", "same bare pass")],
      },
      { title: "English, never seen before", rows: english("") },
      { title: "The 20 English ones of the 40, again and again", rows: english("same ") },
    ],
    slowerThanReview: (["write-good", "retext", "harper.js"] as const).map((checker) => ({
      checker,
      p95: estimateRatio(replies.perLetter(`en ${checker}`), replies.perLetter("en review"), p95),
    })),
    long: checkerNames.map((checker) => longRow(long, checker)),
    edit: { words: editedWords, timesFull: long.ratio(`edited ${editedWords}`, `unedited ${editedWords}`) },
    hostile: hostile.ids
      .filter((id) => !id.endsWith(" ordinary"))
      .map((id) => ({
        language: id.slice(0, 2),
        kind: id.slice(3),
        timesOrdinary: hostile.ratio(id, `${id.slice(0, 2)} ordinary`),
      }))
      .sort((one, other) => other.timesOrdinary.value - one.timesOrdinary.value),
  };
}

function replyRow(lanes: Lanes, id: string, checker: string, bare: string): ReplyRow {
  const processes = lanes.of(id);
  const sum = (read: (lane: LaneTimes) => number) => processes.reduce((all, lane) => all + read(lane), 0);
  const times = lanes.perLetter(id).flat();
  const isBare = checker === "bare pass";
  return {
    checker,
    median: median(times),
    p95: isBare ? null : p95(times),
    megabytesPerSecond: sum(({ bytes }) => bytes) / sum(({ time }) => time),
    timesBare: lanes.ratio(id, bare),
    said: isBare ? null : sum(({ said }) => said) / sum(({ letters }) => letters),
  };
}

function longRow(lanes: Lanes, checker: CheckerName): LongRow {
  const ids = lanes.ids.filter((id) => id.startsWith(`${checker} `));
  const words = ids.map((id) => Number(id.slice(checker.length + 1)));
  // Lanes read about as many words in all, so time by letter is time by 1,000 units, times the length.
  const perRound = lanes.of(ids[0] as string).map(({ perThousand }, process) =>
    perThousand.map(
      (_, round) =>
        1 +
        growthExponent(
          words,
          ids.map((id) => lanes.perThousand(id)[process]?.[round] ?? Number.NaN),
        ),
    ),
  );
  const whole = perRound.map((rounds) => rounds.filter(Number.isFinite)).filter((rounds) => rounds.length > 0);
  return {
    checker,
    times: ids.map((id, index) => ({ words: words[index] as number, ms: median(lanes.perLetter(id).flat()) / 1000 })),
    exponent: words.length > 1 ? estimate(whole, median) : null,
  };
}

/** Several beginnings of one checker: the median of everything. */
export function sumUpBeginnings(title: string, begun: readonly Begun[]): BeginRow {
  const of = (key: keyof Begun) => median(begun.map((one) => one[key]));
  const range = begun.map(({ firstReview }) => firstReview);
  return {
    title,
    runs: begun.length,
    load: of("load"),
    firstReview: of("firstReview"),
    firstReviewByTheClock: of("firstReviewByTheClock"),
    heap: of("heap"),
    outside: of("outside"),
    resident: of("resident"),
    firstReviewRange: { value: median(range), low: Math.min(...range), high: Math.max(...range) },
  };
}
