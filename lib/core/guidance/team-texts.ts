import type { GuidanceText } from "./guidance-text.ts";

/** A team's own text; with `replaces`, in the place of the built-in one that reads so. */
export interface TeamText extends GuidanceText {
  replaces?: string | undefined;
}

/** The built-in texts that a team has not put its own in the place of. */
export function notReplaced(builtIn: readonly GuidanceText[], own: readonly TeamText[]): GuidanceText[] {
  const replaced = new Set(own.map(({ replaces }) => replaces));
  return builtIn.filter(({ text }) => !replaced.has(text));
}
