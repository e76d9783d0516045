import type { Category, Finding } from "../contract.ts";
import { foldText } from "../text/fold.ts";

/**
 * What happens to findings after the rules: a row of small pure functions, each a list in, a list out, in this order.
 */

/** Without rules that were switched off and phrases that are allowed (compared after folding). */
export function withoutAllowed(
  findings: readonly Finding[],
  rulesOff: readonly string[],
  phrases: readonly string[],
): Finding[] {
  const off = new Set(rulesOff);
  const allowed = new Set(phrases.map((phrase) => foldText(phrase.trim())));
  return findings.filter((finding) => !off.has(finding.rule) && !allowed.has(foldText(finding.excerpt.trim())));
}

/**
 * Two findings compete for a place. A word of the odd form of address says nothing of the phrase that it stands in; and
 * a phrase that can be taken away reaches one letter into the next word, for its capital.
 */
const compete = (one: Finding, other: Finding) =>
  (one.category === "mixed-form") === (other.category === "mixed-form") &&
  Math.min(one.end, other.end) - Math.max(one.start, other.start) > 1;

/** One finding a place: the more harmful one stays, then the longer one, then the earlier one. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) =>
      b.severity - a.severity ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      a.rule.localeCompare(b.rule),
  );
  const kept: Finding[] = [];
  for (const finding of ranked) if (!kept.some((other) => compete(other, finding))) kept.push(finding);
  return inReadingOrder(kept);
}

/** Office words count by density: below a rule's own number in its category they are left alone, else flagged once. */
export function byDensity(findings: readonly Finding[], densityOf: (rule: string) => number): Finding[] {
  const counts = new Map<Category, number>();
  for (const { category } of findings) counts.set(category, (counts.get(category) ?? 0) + 1);
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const density = densityOf(finding.rule);
    if (density <= 1) return true;
    if (seen.has(finding.rule) || (counts.get(finding.category) ?? 0) < density) return false;
    seen.add(finding.rule);
    return true;
  });
}

export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
