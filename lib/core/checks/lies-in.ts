import type { Letter, Part } from "../text/letter.ts";

/** Whether a place in the text lies in such a part of the letter. */
export function liesIn({ parts }: Letter, kind: Part, offset: number): boolean {
  return parts.some(({ part, start, end }) => part === kind && start <= offset && offset < end);
}
