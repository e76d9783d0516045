import { checkers, notOurs } from "./checkers.ts";
import type { Goal } from "./goals.ts";
import type { Results } from "./results.ts";
import type { Estimate } from "./statistics.ts";
import { figure, formatTable, wrap } from "./table.ts";

export interface Circumstances {
  date: string;
  node: string;
  machine: string;
  /** Load of the machine (mean of one minute) before and after. */
  load: [number, number];
  /** What times are. */
  clock: string;
  processes: number;
  isQuick: boolean;
}

/** The whole benchmark for a reader. */
export function formatReport(results: Results, goals: readonly Goal[], circumstances: Circumstances): string {
  return [
    `The review beside other checkers${circumstances.isQuick ? " (quick: wide intervals)" : ""}`,
    formatCircumstances(circumstances),
    explanation,
    section(
      "What each looks for",
      `${checkers.map(({ name, looksFor }) => wrap(`${name}: ${looksFor}.`)).join("\n")}\n${wrap(notOurs)}`,
    ),
    section("Noise: the same against itself, on other texts. Ideal: 1", formatNoise(results)),
    ...results.replies.map(({ title, rows }) => section(`Replies of 110 words. ${title}`, formatReplies(rows))),
    section("95th percentile, English, never seen before: how many times as long as the review", formatSlower(results)),
    section("Long texts never seen before, in milliseconds", formatLong(results)),
    section(
      "Hostile texts: the five worst for the review, per character, beside ordinary letters of that length",
      formatHostile(results),
    ),
    section("Beginning in a new process, and memory after it has read the letters", formatBegin(results)),
    section("npm run review -- --jsonl, all threads counted as one core", formatStream(results)),
    section("Goals", formatGoals(goals)),
  ].join("\n\n");
}

const explanation = wrap(
  "Times are computing time of the process where the machine can tell it, so that other work on the machine does not count. All checkers run in the same processes, in turns, in blocks of about the same length, to and fro; a ratio is the median of the ratios of neighbouring blocks. In [brackets]: 95 % of bootstrap draws, of processes first and blocks within them. Letters never seen before are made of beginnings and ends of sentences of the training corpus, no pair twice. The bare pass reads its letters again until its block is full, which makes it quick and the ratios high. The garbage collector works on the main thread, so that its work counts where it belongs.",
);

const section = (title: string, body: string): string => `${title}\n\n${body}`;

const withInterval = ({ value, low, high }: Estimate): string =>
  low === high ? figure(value) : `${figure(value)} [${figure(low)}, ${figure(high)}]`;

function formatCircumstances({ date, node, machine, load, clock, processes }: Circumstances): string {
  const loads = load.map((value) => value.toFixed(1)).join(" before, ");
  return wrap(`${date}, Node ${node}, ${machine}, load ${loads} after; ${processes} processes; ${clock}.`);
}

function formatNoise({ noise }: Results): string {
  return formatTable(
    ["", "ratio"],
    noise.map(({ checker, ratio }) => [checker, withInterval(ratio)]),
  );
}

function formatReplies(rows: Results["replies"][number]["rows"]): string {
  return formatTable(
    ["", "median µs", "p95 µs", "MB/s", "x bare pass", "remarks a reply"],
    rows.map(({ checker, median, p95, megabytesPerSecond, timesBare, said }) => [
      checker,
      figure(median),
      p95 === null ? "-" : figure(p95),
      figure(megabytesPerSecond),
      checker === "bare pass" ? "1" : withInterval(timesBare),
      said === null ? "-" : said.toFixed(1),
    ]),
  );
}

function formatSlower({ slowerThanReview }: Results): string {
  return formatTable(
    ["", "x review"],
    slowerThanReview.map(({ checker, p95 }) => [checker, withInterval(p95)]),
  );
}

function formatLong({ long, edit }: Results): string {
  const sizes = [...new Set(long.flatMap(({ times }) => times.map(({ words }) => words)))].sort((a, b) => a - b);
  const table = formatTable(
    ["", ...sizes.map((words) => `${words.toLocaleString("en-US")} words`), "growth exponent"],
    long.map(({ checker, times, exponent }) => [
      checker,
      ...sizes.map((size) => figure(times.find(({ words }) => words === size)?.ms ?? Number.NaN)),
      exponent === null ? "-" : withInterval(exponent),
    ]),
  );
  const words = edit.words.toLocaleString("en-US");
  return `${table}\n\nReviewed again after one of ${words} words changed: ${withInterval(edit.timesFull)} x a full review.`;
}

function formatHostile({ hostile }: Results): string {
  return formatTable(
    ["", "language", "x ordinary"],
    hostile.slice(0, 5).map(({ language, kind, timesOrdinary }) => [kind, language, withInterval(timesOrdinary)]),
  );
}

function formatBegin({ begin }: Results): string {
  return formatTable(
    ["", "load ms", "to first review ms", "by the clock ms", "+ heap MB", "+ outside heap MB", "process MB", "runs"],
    begin.map((row) => [
      row.title,
      figure(row.load),
      withInterval(row.firstReviewRange),
      figure(row.firstReviewByTheClock),
      figure(row.heap),
      figure(row.outside),
      figure(row.resident),
      String(row.runs),
    ]),
  );
}

function formatStream({ stream }: Results): string {
  return formatTable(
    ["", "replies", "replies a minute", "once running", "most MB", "most MB for half of them"],
    stream.map(({ title, small, large, repliesPerMinute }) => [
      title,
      large.letters.toLocaleString("en-US"),
      figure(repliesPerMinute),
      figure(((large.letters - small.letters) / (large.seconds - small.seconds)) * 60),
      figure(large.megabytes),
      figure(small.megabytes),
    ]),
  );
}

function formatGoals(goals: readonly Goal[]): string {
  return formatTable(
    ["", "measured", "wanted", "outcome"],
    goals.map(({ name, measured, limit, wanted, unit, outcome }) => [
      name,
      withInterval(measured),
      `${wanted} ${limit.toLocaleString("en-US")} ${unit}`.trimEnd(),
      outcome,
    ]),
  );
}
