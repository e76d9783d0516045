import type { Surface } from "../surface.ts";
import { generic } from "./generic.ts";
import { gmail } from "./gmail.ts";
import { zendesk } from "./zendesk.ts";

/** Most particular first; the last one speaks for every page. */
export const surfaces: readonly Surface[] = [gmail, zendesk, generic];

/** The surface that knows the page best. */
export function surfaceFor(url: URL): Surface {
  return surfaces.find((surface) => surface.matches(url)) ?? generic;
}
