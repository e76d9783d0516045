import type { Finding } from "../../lib/core/contract.ts";

/**
 * Whether a replacement only takes the phrase away: "" or, at the beginning of a sentence, nothing but the capital that
 * the next word then needs.
 */
export function takesAway({ excerpt }: Finding, replacement: string): boolean {
  return replacement === "" || (replacement.length === 1 && excerpt.endsWith(replacement.toLowerCase()));
}

/** The words that a finding is about, without the letter of the next word that changes with them. */
export function wordsOf(finding: Finding): string {
  const takesLetter = finding.replacements.some((one) => one !== "" && takesAway(finding, one));
  return takesLetter ? finding.excerpt.slice(0, -1).trimEnd() : finding.excerpt;
}
