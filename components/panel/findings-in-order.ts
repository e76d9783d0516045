import type { Finding } from "../../lib/core/contract.ts";
import { letterKey } from "../../lib/state/open-findings.ts";

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

/**
 * Findings that may be mended without looking at each: below the highest severity, with a replacement that is complete.
 * From the end of the letter to its start, so that no change moves the places of those still to come.
 */
export function safeFixes(findings: readonly Finding[]): { finding: Finding; replacement: string }[] {
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .flatMap((finding) => {
      const replacement = finding.replacements[0];
      return finding.severity <= 2 && replacement !== undefined && !asksForWords(replacement)
        ? [{ finding, replacement }]
        : [];
    });
}
