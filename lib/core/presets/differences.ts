import type { Preset } from "./preset.ts";

/** One thing that two presets say differently. `where`: the keys that lead to it ("goodwill.most"). */
export interface Difference {
  where: string;
  /** The same, step by step: a key, or the name of one in a list. */
  steps: readonly Step[];
  /** As JSON values; undefined where that preset has nothing there. */
  before: unknown;
  after: unknown;
}

export type Step = { key: string } | { member: string };

type Keyed = Readonly<Record<string, unknown>>;

/** What names the members of a list, where it is not their place: so that one put in before the others is one difference. */
const names = ["phrase", "name", "text", "version"] as const;

/** Everything in which two presets differ, in the order of the keys; neither's version, changelog or schema address counts. */
export function differencesOf(before: Preset, after: Preset): Difference[] {
  const { $schema: _, changelog: _a, version: _b, ...old } = before;
  const { $schema: _c, changelog: _d, version: _e, ...now } = after;
  return compare([], old, now);
}

function compare(steps: readonly Step[], before: unknown, after: unknown): Difference[] {
  if (isKeyed(before) && isKeyed(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare([...steps, { key }], before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(steps, before, after);
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ where: whereOf(steps), steps, before, after }];
}

const whereOf = (steps: readonly Step[]): string =>
  steps
    .map((step) => ("key" in step ? `.${step.key}` : `[${step.member}]`))
    .join("")
    .replace(/^\./, "");

function compareLists(steps: readonly Step[], before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const old = byName(before);
  const now = byName(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((member) =>
    compare([...steps, { member }], old.get(member), now.get(member)),
  );
}

/** Members by their name; one that comes a second time gets a number. */
function byName(list: readonly unknown[]): Map<string, unknown> {
  const named = new Map<string, unknown>();
  for (const member of list) {
    const name = nameOf(member);
    let unused = name;
    for (let count = 2; named.has(unused); count++) unused = `${name} ${count}`;
    named.set(unused, member);
  }
  return named;
}

function nameOf(member: unknown): string {
  if (!isKeyed(member)) return typeof member === "string" ? member : JSON.stringify(member);
  const found = names.find((key) => typeof member[key] === "string");
  return found ? (member[found] as string) : JSON.stringify(member);
}

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === "object" && value !== null && !Array.isArray(value);
