import type { Finding } from "../../lib/core/contract.ts";
import { letterKey } from "../../lib/state/open-findings.ts";
import type { TextEdit } from "../../lib/state/reply-port.ts";

/** Most harmful first, else as they stand in the letter. */
export function byHarm(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => b.severity - a.severity || a.start - b.start);
}

/** A name for each finding that stays the same while the text around it changes. */
export function keysOf(findings: readonly Finding[]): Map<Finding, string> {
  const seen = new Map<string, number>();
  const keys = new Map<Finding, string>();
  for (const finding of findings) {
    const key = letterKey(finding);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    keys.set(finding, `${key}\n${times}`);
  }
  return keys;
}

/** What stands open: what somebody opened last, then the most harmful of the rest that nobody closed; never more than `most`. */
export function openKeys(
  inOrder: readonly string[],
  { chosen, closed, most }: { chosen: readonly string[]; closed: readonly string[]; most: number },
): Set<string> {
  const wanted = [
    ...chosen.filter((key) => inOrder.includes(key)),
    ...inOrder.filter((key) => !closed.includes(key) && !chosen.includes(key)),
  ];
  return new Set(wanted.slice(0, most));
}

/** A part that only the agent can fill in: "[date]". */
const asksForWords = (replacement: string) => replacement.includes("[");

/** Findings that may be mended without looking at each, below the highest severity, with the replacement that is complete. */
export function safeFixes(findings: readonly Finding[]): TextEdit[] {
  return findings.flatMap(({ severity, start, end, excerpt, replacements: [text] }) =>
    severity <= 2 && text !== undefined && !asksForWords(text) ? [{ start, end, expected: excerpt, text }] : [],
  );
}
