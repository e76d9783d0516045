/** Where two versions of a text differ: one stretch of each, and what stands around it is the same. UTF-16, ends exclusive. */
export interface Change {
  start: number;
  endBefore: number;
  endAfter: number;
}

/** The shortest such stretch that begins as late as it can. */
export function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let endBefore = before.length;
  let endAfter = after.length;
  while (endBefore > start && endAfter > start && before.charCodeAt(endBefore - 1) === after.charCodeAt(endAfter - 1)) {
    endBefore--;
    endAfter--;
  }
  return { start, endBefore, endAfter };
}
