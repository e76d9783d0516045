import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type Check, type CheckerName, createReviewCheck, type Engine, findChecker } from "./checkers.ts";
import { cpuTime } from "./clock.ts";
import { readLetters } from "./read-letters.ts";

// Runs in a new process each time: `node --expose-gc begin.ts CHECKER LETTERS.jsonl [BUNDLE]` prints
// `Begun`; with a bundle the review comes from it.

/** How a checker begins. Times in ms; sizes in MB, after garbage collection. */
export interface Begun {
  /** Until its modules are there and it is ready; computing of all threads, and by the clock. */
  load: number;
  /** Until its first review is there as well. */
  firstReview: number;
  firstReviewByTheClock: number;
  /** What it has added when it has read all letters: to the heap, and outside of it (WebAssembly, arrays). */
  heap: number;
  outside: number;
  /** All that the process holds. */
  resident: number;
}

const megabyte = 1_000_000;

async function begin(name: CheckerName, file: string, bundle?: string): Promise<Begun> {
  const letters = readLetters(file);
  const first = (await letters.next()).value;
  globalThis.gc?.();
  // What the collector still does on other threads is over by then.
  await setTimeout(50);
  const before = process.memoryUsage();
  const [cpu, clock] = [cpuTime(), performance.now()];
  const check = await load(name, bundle);
  const loaded = cpuTime() - cpu;
  await check(first);
  const firstReview = cpuTime() - cpu;
  const firstReviewByTheClock = performance.now() - clock;
  for await (const letter of letters) await check(letter);
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return {
    load: loaded / 1000,
    firstReview: firstReview / 1000,
    firstReviewByTheClock,
    heap: (heapUsed - before.heapUsed) / megabyte,
    outside: (external - before.external) / megabyte,
    resident: rss / megabyte,
  };
}

async function load(name: CheckerName, bundle: string | undefined): Promise<Check> {
  if (bundle === undefined) return findChecker(name).load();
  return createReviewCheck((await import(pathToFileURL(bundle).href)) as Engine);
}

if (import.meta.main) {
  const [name, file, bundle] = process.argv.slice(2) as [CheckerName, string, string?];
  process.stdout.write(JSON.stringify(await begin(name, file, bundle)));
}
