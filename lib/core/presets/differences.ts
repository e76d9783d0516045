import type { Preset } from "./preset.ts";

/** One thing that two presets say differently. `where`: the keys that lead to it ("goodwill.most"). */
export interface Difference {
  where: string;
  /** As JSON values; undefined where that preset has nothing there. */
  before: unknown;
  after: unknown;
}

type Keyed = Readonly<Record<string, unknown>>;

/** What names the members of a list, where it is not their place: so that one put in before the others is one difference. */
const names = ["phrase", "name", "text", "version"] as const;

/** Everything in which two presets differ, in the order of the keys; neither's version, changelog or schema address counts. */
export function differencesOf(before: Preset, after: Preset): Difference[] {
  const { $schema: _, changelog: _a, version: _b, ...old } = before;
  const { $schema: _c, changelog: _d, version: _e, ...now } = after;
  return compare("", old, now);
}

function compare(where: string, before: unknown, after: unknown): Difference[] {
  if (isKeyed(before) && isKeyed(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(where === "" ? key : `${where}.${key}`, before[key], after[key]));
  }
  if (Array.isArray(before) && Array.isArray(after)) return compareLists(where, before, after);
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ where, before, after }];
}

function compareLists(where: string, before: readonly unknown[], after: readonly unknown[]): Difference[] {
  const old = byName(before);
  const now = byName(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
    compare(`${where}[${name}]`, old.get(name), now.get(name)),
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
