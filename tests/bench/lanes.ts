import type { Check } from "./checkers.ts";
import { cpuTime } from "./clock.ts";
import type { Letter } from "./texts.ts";

/** One checker on one kind of text. Lanes run in turns, each for a block of about the same length. */
export interface Lane {
  id: string;
  check: Check;
  next: () => Letter;
  /** So many letters a block, whatever their length takes; otherwise as many as fill the block. */
  letters?: number;
  /** Reads its letters again until the block is full: for what is quicker than the clock can tell. */
  isTiny?: boolean;
  /** The customer's message is read as well, and counts. */
  withComplaint?: boolean;
  /** In how many rounds it takes part; otherwise in all. */
  rounds?: number;
}

/** What one lane took in one process. Times in microseconds of computing. */
export interface LaneTimes {
  id: string;
  /** For each round: time per 1,000 UTF-16 units. Rounds of different lanes belong together. */
  perThousand: number[];
  /** For each letter (a sample, when there are many); for a tiny lane the mean of each block. */
  perLetter: number[];
  letters: number;
  bytes: number;
  time: number;
  said: number;
}

/** Times in microseconds. */
export interface Pace {
  rounds: number;
  /** How long each checker runs before anything is measured: code is compiled, caches of words are filled. */
  warmUp: number;
  /** Length of a block. */
  block: number;
}

const keptTimes = 1500;

/** Runs all lanes in turns, to and fro, so that whatever slows the machine down for a while slows down all of them. */
export async function runLanes(lanes: readonly Lane[], { rounds, warmUp, block }: Pace): Promise<LaneTimes[]> {
  const speeds = await warmUpChecks(lanes, warmUp);
  const runs = lanes.map((lane) => ({ lane, speed: speeds.get(lane.check) ?? 0, times: emptyTimes(lane.id) }));
  // The first round finds the caches of the processor and the compiler full of the others; it is not counted.
  for (let round = -1; round < rounds; round++) {
    for (const run of round % 2 === 0 ? runs : runs.toReversed()) {
      if (round >= (run.lane.rounds ?? rounds)) continue;
      const letters = prepare(run.lane, run.speed, block);
      // Nobody pays for another's waste. A full collection would also throw compiled code away.
      globalThis.gc?.({ type: "minor" });
      const measured = await runBlock(run.lane, letters, block);
      run.speed = measured.time / measured.reads;
      if (round >= 0) add(run.times, measured, letters.map(readBy(run.lane)));
    }
  }
  for (const { times } of runs) times.perLetter = thin(times.perLetter, keptTimes);
  return runs.map(({ times }) => times);
}

/** Gives the time that each checker took for a letter at the end. */
async function warmUpChecks(lanes: readonly Lane[], length: number): Promise<Map<Check, number>> {
  const speeds = new Map<Check, number>();
  for (const lane of length > 0 ? lanes : []) {
    if (speeds.has(lane.check) || lane.isTiny) continue;
    for (let time = 0, speed = 0; time < length; ) {
      const block = await runBlock(lane, prepare(lane, speed, length / 10), length / 10);
      speed = block.time / block.reads;
      time += block.time;
      speeds.set(lane.check, speed);
    }
  }
  return speeds;
}

function prepare(lane: Lane, speed: number, block: number): Letter[] {
  const most = lane.isTiny ? 64 : 2000;
  const count = lane.letters ?? (speed === 0 ? 1 : Math.max(1, Math.min(most, Math.round(block / speed))));
  return Array.from({ length: count }, lane.next);
}

interface Block {
  perLetter: number[];
  time: number;
  reads: number;
  said: number;
}

async function runBlock({ check, isTiny }: Lane, letters: readonly Letter[], block: number): Promise<Block> {
  if (isTiny) return runTinyBlock(check, letters, block);
  const perLetter: number[] = [];
  let said = 0;
  for (const letter of letters) {
    const start = cpuTime();
    const answer = check(letter);
    said += typeof answer === "number" ? answer : await answer;
    perLetter.push(cpuTime() - start);
  }
  return { perLetter, time: perLetter.reduce((sum, time) => sum + time, 0), reads: letters.length, said };
}

function runTinyBlock(check: Check, letters: readonly Letter[], block: number): Block {
  let reads = 0;
  let said = 0;
  let time = 0;
  const start = cpuTime();
  do {
    // So many between two looks at the clock that looking costs nothing.
    for (let again = 0; again < 20; again++) for (const letter of letters) said += check(letter) as number;
    reads += 20 * letters.length;
    time = cpuTime() - start;
  } while (time < block);
  return { perLetter: [time / reads], time, reads, said };
}

const readBy =
  ({ withComplaint }: Lane) =>
  ({ text, complaint }: Letter): string =>
    withComplaint ? text + complaint : text;

function add(times: LaneTimes, { perLetter, time, reads, said }: Block, texts: readonly string[]): void {
  const again = reads / texts.length;
  const units = texts.reduce((sum, text) => sum + text.length, 0) * again;
  times.perThousand.push((time / units) * 1000);
  times.perLetter.push(...perLetter);
  times.letters += reads;
  times.bytes += texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) * again;
  times.time += time;
  times.said += said;
}

/** Evenly over the whole run. */
function thin(values: readonly number[], most: number): number[] {
  if (values.length <= most) return [...values];
  return Array.from({ length: most }, (_, index) => values[Math.floor((index * values.length) / most)] as number);
}

const emptyTimes = (id: string): LaneTimes => ({
  id,
  perThousand: [],
  perLetter: [],
  letters: 0,
  bytes: 0,
  time: 0,
  said: 0,
});
