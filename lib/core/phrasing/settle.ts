import type { Category, Finding, Note, NoteReading, Severity, Span, Strength } from "../contract.ts";
import { foldText } from "../text/fold.ts";
import { contains, lastUpTo } from "../text/reading.ts";

/**
 * What happens to findings after the rules: a row of small pure functions, each a list in, a list out, in this order.
 */

/**
 * Without rules that were switched off and phrases that are allowed (compared after folding), nor what another pattern
 * finds inside an allowed phrase. The form of address is a matter of the whole letter and stays.
 */
export function withoutAllowed(
  findings: readonly Finding[],
  rulesOff: readonly string[],
  phrases: readonly string[],
): Finding[] {
  if (rulesOff.length === 0 && phrases.length === 0) return [...findings];
  const off = new Set(rulesOff);
  const allowed = new Set(phrases.map((phrase) => foldText(phrase.trim())));
  const isAllowed = (finding: Finding) => allowed.has(foldText(finding.excerpt.trim()));
  const covered = coverOf(allowed.size === 0 ? [] : findings.filter(isAllowed));
  return findings.filter(
    (finding) =>
      !off.has(finding.rule) && !isAllowed(finding) && (finding.category === "mixed-form" || !covered(finding)),
  );
}

/** As heavy as a team finds each category; 0 takes its findings away. */
export function weighed(
  findings: readonly Finding[],
  severities: Readonly<Partial<Record<Category, 0 | Severity>>>,
): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severities[finding.category] ?? finding.severity;
    if (severity === 0) return [];
    return severity === finding.severity ? [finding] : [{ ...finding, severity }];
  });
}

/** Whether one of the findings contains a span. */
function coverOf(findings: readonly Finding[]): (span: Span) => boolean {
  let end = 0;
  const furthest = inReadingOrder(findings).map((finding) => {
    end = Math.max(end, finding.end);
    return { start: finding.start, end };
  });
  return (span) => (lastUpTo(furthest, span.start)?.end ?? -1) >= span.end;
}

/** Two findings compete for a place; but a phrase that can be taken away reaches one letter into the next word, for its capital. */
function compete(one: Finding, other: Finding): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared > 1 || (shared > 0 && (contains(one, other) || contains(other, one)));
}

/** One finding a place: the more harmful one stays, then the longer one, then the earlier one. */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const ranked = [...findings].sort(
    (a, b) =>
      b.severity - a.severity ||
      b.end - b.start - (a.end - a.start) ||
      a.start - b.start ||
      a.rule.localeCompare(b.rule),
  );
  // A word of the odd form of address says nothing of the phrase that it stands in: the two do not compete.
  const phrases: Finding[] = [];
  const forms: Finding[] = [];
  for (const finding of ranked) settleIn(finding.category === "mixed-form" ? forms : phrases, finding);
  return inReadingOrder([...phrases, ...forms]);
}

/** Adds a finding to those that were kept, which stand in reading order, unless its place is taken. */
function settleIn(kept: Finding[], finding: Finding): void {
  let at = 0;
  for (let high = kept.length; at < high; ) {
    const middle = (at + high) >> 1;
    if ((kept[middle] as Finding).start < finding.start) at = middle + 1;
    else high = middle;
  }
  const isTaken = (other: Finding) => compete(other, finding);
  for (let before = at - 1; before >= 0; before--) {
    const other = kept[before] as Finding;
    if (isTaken(other)) return;
    if (other.end <= finding.start) break;
  }
  for (let after = at; after < kept.length; after++) {
    const other = kept[after] as Finding;
    if (isTaken(other)) return;
    if (other.start >= finding.end) break;
  }
  kept.splice(at, 0, finding);
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

/** What is pointed out in any letter: it is no matter of taste. */
const alwaysSaid: readonly Category[] = ["content", "mixed-form", "shouting"];
const mostQuibbles = 2;

/** A phrase that a team avoids is avoided in a good letter too. */
const isQuibble = ({ category, rule }: Finding): boolean => !alwaysSaid.includes(category) && !rule.startsWith("team/");

/**
 * A letter that sounds (a strong solution, or all three notes with a strong one among them; none of them hollow) is left in
 * peace over one or two milder phrases. On replies that no rule had seen, such phrases were false alarms in almost every
 * letter; on those that the rules were made with, one right finding in a hundred is lost.
 */
export function withoutQuibbles(findings: readonly Finding[], triad: Record<Note, NoteReading>): Finding[] {
  const strengths = Object.values(triad).map(({ strength }) => strength);
  const isPresent = (strength: Strength) => strength === "strong" || strength === "weak";
  const isWhole = strengths.every(isPresent) && strengths.includes("strong");
  const sounds = (triad.solution.strength === "strong" || isWhole) && !strengths.includes("fake");
  const phrases = findings.filter(isQuibble);
  const isQuibbling = phrases.length <= mostQuibbles && phrases.every(({ severity }) => severity < 3);
  return sounds && isQuibbling ? findings.filter((finding) => !phrases.includes(finding)) : [...findings];
}

/** By where they begin; of two that begin together the shorter first. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}
