/** What most words do not do, and quickly seen: neither the sign at `start` nor the next is a small letter from a to z. */
export function beginsInCapitals(text: string, start: number): boolean {
  return !isSmall(text.charCodeAt(start)) && !isSmall(text.charCodeAt(start + 1));
}

/** A letter from a to z. */
export const isSmall = (code: number) => code >= 0x61 && code <= 0x7a;
