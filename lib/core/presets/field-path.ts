import type { Preset } from "./preset.ts";

/** The keys that lead to a value in a preset: ["phrases", "avoid", 2, "why"]. */
export type FieldPath = readonly (string | number)[];

/** One text for a path, for maps. */
export const pathKey = (path: FieldPath): string => JSON.stringify(path);

type Keyed = Readonly<Record<string | number, unknown>>;

/** What stands at a path; undefined where nothing does. */
export function valueAt(preset: Preset, path: FieldPath): unknown {
  let value: unknown = preset;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Keyed)[key];
  }
  return value;
}

/** The preset with another value at a path; undefined takes the key out. What it comes to may be no preset any more. */
export const withValue = (preset: Preset, path: FieldPath, value: unknown): unknown => set(preset, path, value);

function set(at: unknown, [key, ...rest]: FieldPath, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = typeof at === "object" && at !== null && Object.hasOwn(at, key) ? (at as Keyed)[key] : undefined;
  const next = set(inner, rest, value);
  if (Array.isArray(at)) return at.with(Number(key), next);
  const { [key]: _, ...others } = (at ?? {}) as Keyed;
  return next === undefined ? others : { ...(at as Keyed | undefined), [key]: next };
}

/** Whether a path leads through `before`, or ends there. */
export const isWithin = (path: FieldPath, before: FieldPath): boolean => before.every((key, at) => path[at] === key);
