import * as z from "zod/mini";
import {
  holds,
  type OriginPattern,
  originPatternOf,
  readGrantedOrigins,
  requestOrigin,
  withdrawOrigin,
} from "./permissions.ts";
import { storedItem } from "./stored-item.ts";

const schema = z.strictObject({ version: z.literal(1), origins: z.array(z.string()) });

/** Origins that somebody has allowed for fetching a preset only: no script of ours runs there. */
export const createStoredPresetOrigins = () => storedItem({ key: "presetOrigins", version: 1, schema, migrations: {} });

const read = async (): Promise<string[]> => (await createStoredPresetOrigins().read()).value?.origins ?? [];

async function change(to: (origins: readonly string[]) => readonly string[]): Promise<void> {
  await navigator.locks.request("preset-origins", async () => {
    const before = await read();
    const origins = [...to(before)];
    if (JSON.stringify(origins) !== JSON.stringify(before))
      await createStoredPresetOrigins().write({ version: 1, origins });
  });
}

/** The sites that are switched on now: all that the browser has granted, but for those that only a preset comes from. */
export async function readSiteOrigins(): Promise<OriginPattern[]> {
  const [granted, presetsOnly] = await Promise.all([readGrantedOrigins(), read()]);
  return granted.filter((origin) => !presetsOnly.includes(origin));
}

/**
 * Asks the person for the site that a preset lies on. Call it within their click, before anything is awaited.
 *
 * @param sites the sites that are switched on: one of them is allowed already, and stays a site
 */
export async function requestPresetOrigin(url: string, sites: readonly OriginPattern[]): Promise<boolean> {
  const origin = originPatternOf(url);
  if (origin === null) return false;
  const isSite = sites.some((site) => holds(site, origin));
  // Noted at once: whoever hears of the permission looks here whether it is for a site.
  const noted = isSite ? null : change((origins) => [...new Set([...origins, origin])]);
  const isAllowed = await requestOrigin(origin);
  await noted;
  if (!isAllowed && !isSite) await forgetPresetOrigin(origin);
  return isAllowed;
}

/** The origin is a site from now on, or nothing any more. */
export const forgetPresetOrigin = (origin: OriginPattern): Promise<void> =>
  change((origins) => origins.filter((one) => one !== origin));

/** Gives back the site of an address, where it was allowed for presets only and no other address lies on it. */
export async function withdrawPresetOrigin(url: string, others: readonly string[]): Promise<void> {
  const origin = originPatternOf(url);
  if (origin === null || others.some((other) => originPatternOf(other) === origin)) return;
  if (!(await read()).includes(origin)) return;
  await withdrawOrigin(origin);
  await forgetPresetOrigin(origin);
}
