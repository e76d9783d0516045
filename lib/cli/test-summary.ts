/** Tests of one step. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export interface StepResult {
  name: string;
  ok: boolean;
  seconds: number;
  counts?: Counts | undefined;
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Reads vitest's JSON report. */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = (report ?? {}) as Record<string, number>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** Reads Playwright's JSON report; a test that passed at its second try has passed (it is listed as flaky). */
export function countPlaywright(report: unknown): Counts {
  const { stats } = (report ?? {}) as { stats?: Record<string, number> };
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
    skipped: stats?.skipped ?? 0,
  };
}

/** "ok    12.3 s  unit (1234 passed)" */
export function formatStep({ name, ok, seconds, counts }: StepResult): string {
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  return `${ok ? "ok    " : "FAILED"} ${time}  ${name}${counts ? ` (${inWords(counts)})` : ""}`;
}

/**
 * "N passed, N failed": the tests of all steps added up. A step that failed without a failed test in it (a type error, a
 * file that could not be read) counts as one, so that a run that failed never says "0 failed".
 */
export function closingLine(results: readonly StepResult[]): string {
  const sum = { ...none };
  for (const { ok, counts = none } of results) {
    sum.passed += counts.passed;
    sum.failed += !ok && counts.failed === 0 ? 1 : counts.failed;
    sum.skipped += counts.skipped;
  }
  return inWords(sum);
}

function inWords({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
