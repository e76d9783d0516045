import { z } from "zod";
import { forgetPreset, keepPreset, type PresetChoice, type PresetLibrary } from "./library.ts";
import { idFor } from "./own-preset.ts";
import type { Preset } from "./preset.ts";
import { parsePreset } from "./read-preset.ts";
import { readSignedPreset } from "./signed-preset.ts";

/** What whoever manages a browser can settle in it. */
export interface ManagedPolicy {
  /** Presets that the policy itself holds. */
  presets: readonly Preset[];
  /** Addresses of presets. */
  subscriptions: readonly string[];
  /** By the id of a preset: the key that must have signed it, the only content that is accepted. */
  keys: Readonly<Record<string, string>>;
  automaticUpdates: boolean;
  /** Where the presets hold; nobody can choose otherwise for these places. */
  choices: readonly PresetChoice[];
  /** false: AI stays off, whatever a preset or a person says. */
  aiAllowed: boolean;
  /** What in the policy could not be used, for whoever wrote it; the rest of it holds. */
  problems: readonly string[];
}

export const noPolicy: ManagedPolicy = {
  presets: [],
  subscriptions: [],
  keys: {},
  automaticUpdates: false,
  choices: [],
  aiAllowed: true,
  problems: [],
};

const some = z.string().min(1).max(300);
const choice = z.strictObject({
  preset: some,
  site: some.optional(),
  account: some.optional(),
  channel: z.enum(["mail", "letter", "chat", "messaging", "public", "review", "phone"]).optional(),
  language: z.enum(["nl", "en"]).optional(),
});

/** Each key on its own: one that cannot be used does not take the others with it. */
const shapes = {
  presets: z.array(z.unknown()).max(50),
  keys: z.record(z.string(), z.string().max(64)),
  automaticUpdates: z.boolean(),
  choices: z.array(choice).max(500),
  aiAllowed: z.boolean(),
} as const;

/** Reads a policy as the browser hands it over. Never throws; what cannot be used is said in `problems`. */
export function parsePolicy(value: unknown): ManagedPolicy {
  if (typeof value !== "object" || value === null) return noPolicy;
  const problems = Object.keys(value)
    .filter((key) => !Object.hasOwn(shapes, key))
    .map((key) => `${key}: not known`);
  const read = <T>(key: keyof typeof shapes, shape: z.ZodType<T>, otherwise: T): T => {
    if (!Object.hasOwn(value, key)) return otherwise;
    const found = (value as Record<string, unknown>)[key];
    const parsed = shape.safeParse(found);
    if (parsed.success) return parsed.data;
    problems.push(`${key}: ${z.prettifyError(parsed.error)}`);
    return otherwise;
  };
  const entries = read("presets", shapes.presets, []).map(readEntry);
  for (const [at, entry] of entries.entries())
    if (entry.kind === "problem") problems.push(`presets[${at}]: ${entry.message}`);
  return {
    presets: entries.flatMap((entry) => (entry.kind === "preset" ? [entry.preset] : [])),
    subscriptions: [...new Set(entries.flatMap((entry) => (entry.kind === "address" ? [entry.url] : [])))],
    keys: read("keys", shapes.keys, {}),
    automaticUpdates: read("automaticUpdates", shapes.automaticUpdates, false),
    choices: read("choices", shapes.choices, []).map((one) => ({ ...withoutHoles(one), by: "policy" })),
    // A policy that speaks of AI and cannot be read means no.
    aiAllowed: read("aiAllowed", shapes.aiAllowed, !("aiAllowed" in value)),
    problems,
  };
}

type Entry =
  | { kind: "preset"; preset: Preset }
  | { kind: "address"; url: string }
  | { kind: "problem"; message: string };

/** An address, or a preset: as an object where the browser lets one through, else as the text of its file. */
function readEntry(entry: unknown): Entry {
  if (typeof entry === "string" && /^https:\/\//.test(entry)) return { kind: "address", url: entry };
  const reading = typeof entry === "string" ? readSignedPreset(entry) : parsePreset(entry);
  return reading.ok ? { kind: "preset", preset: reading.preset } : { kind: "problem", message: reading.message };
}

const withoutHoles = (one: z.output<typeof choice>): PresetChoice =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as PresetChoice;

/**
 * The library as the policy wants it: its presets are there as it has them, those that it no longer names are gone, and what
 * somebody made under the same id goes on beside it under another one.
 *
 * @param subscribed ids of presets that came from the addresses of the policy
 */
export function applyPolicy(
  library: PresetLibrary,
  policy: ManagedPolicy,
  subscribed: readonly string[],
): PresetLibrary {
  const named = [...policy.presets.map(({ id }) => id), ...subscribed];
  const gone = library.kept.filter(({ preset, source }) => source.kind === "policy" && !named.includes(preset.id));
  let next = gone.reduce((left, { preset }) => forgetPreset(left, preset.id), library);
  for (const preset of policy.presets) next = keepByPolicy(next, preset);
  const choices = [...next.choices.filter(({ by }) => by !== "policy"), ...policy.choices];
  const isSame = JSON.stringify([next.kept, choices]) === JSON.stringify([library.kept, library.choices]);
  return isSame ? library : { ...next, choices };
}

/** Keeps a preset of a policy; what somebody made under its id is not lost. */
export function keepByPolicy(library: PresetLibrary, preset: Preset): PresetLibrary {
  const before = library.kept.find((one) => one.preset.id === preset.id);
  if (before?.source.kind !== "own") return keepPreset(library, preset, { kind: "policy" });
  const ids = library.kept.map((one) => one.preset.id);
  const aside = { ...before, preset: { ...before.preset, id: idFor(before.preset.name, ids) } };
  const others = library.kept.filter((one) => one !== before);
  return keepPreset({ ...library, kept: [...others, aside] }, preset, { kind: "policy" });
}
