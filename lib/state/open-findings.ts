import type { Finding, Review } from "../core/contract.ts";

/** What "ignore in this letter" means: this phrase under this rule, wherever it stands in the letter. */
export function letterKey({ rule, excerpt }: Finding): string {
  return `${rule}\n${excerpt}`;
}

/** The findings that are still to be marked and listed. */
export function openFindings(review: Review | null, ignored: ReadonlySet<string>): Finding[] {
  return (review?.findings ?? []).filter((finding) => !ignored.has(letterKey(finding)));
}

/** Where a finding stands among `findings`, when it has been found there again; else null. */
export function positionOf(finding: Finding | null, findings: readonly Finding[]): number | null {
  const index = findings.findIndex(
    ({ rule, excerpt, start }) => rule === finding?.rule && excerpt === finding.excerpt && start === finding.start,
  );
  return index === -1 ? null : index;
}
