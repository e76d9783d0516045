import type { Letter } from "./texts.ts";

/** Reads one letter; tells how much it has to say about it. */
export type Check = (letter: Letter) => number | Promise<number>;

export interface Checker {
  name: CheckerName;
  /** What it looks for. */
  looksFor: string;
  /** Makes it ready for use, from nothing: modules are imported here and nowhere else. */
  load(): Promise<Check>;
}

export const checkerNames = ["bare pass", "review", "write-good", "retext", "harper.js"] as const;
export type CheckerName = (typeof checkerNames)[number];

/** The benchmark's reviews all happen at this moment. */
const now = new Date("2026-11-24T09:00:00Z");

/** The engine: its sources, or a bundle of them. */
export type Engine = typeof import("./engine.ts");

/** The engine from its sources, as the terminal programs run it. */
export const loadSources = (): Promise<Engine> => import("./engine.ts");

/** The whole review of an answer; with the customer's message where asked. */
export function createReviewCheck({ review, defaultPreset: preset }: Engine, withComplaint = false): Check {
  return ({ text, complaint }) =>
    review(withComplaint ? { text, complaint } : { text }, { preset, now, onFailure: fail }).findings.length;
}

/** The review of one draft while it is written: it reads again what changed since the time before. */
export function createTypingCheck({ createReviewer, defaultPreset: preset }: Engine): Check {
  const review = createReviewer();
  return ({ text }) => review({ text }, { preset, now, onFailure: fail }).findings.length;
}

function fail(rule: string, error: unknown): never {
  throw new Error(`Rule ${rule} failed while it was measured.`, { cause: error });
}

/** What nobody can undercut: every character is looked at once. */
export function passOver(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

export const checkers: readonly Checker[] = [
  {
    name: "bare pass",
    looksFor: "nothing: it reads each character once, with charCodeAt",
    load: async () => (letter) => passOver(letter.text),
  },
  {
    name: "review",
    looksFor: "empathy, apology and solution, phrases that a customer hears badly, promises; Dutch and English",
    load: async () => createReviewCheck(await loadSources()),
  },
  {
    name: "write-good",
    looksFor: "weasel words, passive, wordy phrases, clichés, adverbs, repeated words; English",
    async load() {
      const { default: writeGood } = await import("write-good");
      return ({ text }) => writeGood(text).length;
    },
  },
  {
    name: "retext",
    looksFor: "passive, simpler words, hedges and weasels, repeated words, on a full syntax tree; English",
    async load() {
      const [{ retext }, ...plugins] = await Promise.all([
        import("retext"),
        import("retext-english"),
        import("retext-passive"),
        import("retext-simplify"),
        import("retext-intensify"),
        import("retext-repeated-words"),
      ]);
      const [english, passive, simplify, intensify, repeatedWords] = plugins;
      const processor = retext()
        .use(english.default)
        .use(passive.default)
        .use(simplify.default)
        .use(intensify.default)
        .use(repeatedWords.default)
        .freeze();
      return ({ text }) => processor.processSync(text).messages.length;
    },
  },
  {
    name: "harper.js",
    looksFor:
      "spelling, grammar, agreement, punctuation, usage, with all its rules but one that ends the program; English",
    async load() {
      const [{ LocalLinter, Dialect }, { binary }] = await Promise.all([
        import("harper.js"),
        import("harper.js/binary"),
      ]);
      const linter = new LocalLinter({ binary, dialect: Dialect.British });
      await linter.setup();
      const rules = Object.keys(await linter.getDefaultLintConfig());
      await linter.setLintConfig(Object.fromEntries(rules.map((rule) => [rule, !brokenInHarper.has(rule)])));
      return async ({ text }) => {
        const lints = await linter.lint(text, { language: "plaintext" });
        for (const lint of lints) lint.free();
        return lints.length;
      };
    },
  },
];

/** In 2.10 this one, off unless asked for, ends the whole program: its thesaurus does not unpack ("WindowSizeTooBig"). */
const brokenInHarper = new Set(["BoringWords"]);

/** What somebody may miss in our review who is used to the others. */
export const notOurs =
  "Not in our review, and why the others may take longer: spelling (harper.js), grammar, agreement and punctuation (harper.js), a syntax tree (retext, harper.js), repeated words and general wordiness (all three).";

export function findChecker(name: CheckerName): Checker {
  return checkers.find((checker) => checker.name === name) as Checker;
}
