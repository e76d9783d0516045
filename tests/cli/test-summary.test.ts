import { expect, it } from "vitest";
import { closingLine, countPlaywright, countVitest, formatStep } from "../../lib/cli/test-summary.ts";

const step = (ok: boolean, counts?: { passed: number; failed: number; skipped: number }) => ({
  name: "unit",
  ok,
  seconds: 12.34,
  counts,
});

it("adds up the tests of all steps in one plain line", () => {
  const counted = [
    step(true),
    step(true, { passed: 200, failed: 0, skipped: 0 }),
    step(true, { passed: 30, failed: 0, skipped: 0 }),
  ];
  expect(closingLine(counted)).toBe("230 passed, 0 failed");
});

it("says how many were skipped only when some were", () => {
  expect(closingLine([step(true, { passed: 1, failed: 0, skipped: 2 })])).toBe("1 passed, 0 failed, 2 skipped");
});

it("never says that nothing failed when a step did", () => {
  expect(closingLine([step(false)])).toBe("0 passed, 1 failed");
  expect(closingLine([step(false, { passed: 9, failed: 0, skipped: 0 })])).toBe("9 passed, 1 failed");
  expect(closingLine([step(false, { passed: 9, failed: 3, skipped: 0 })])).toBe("9 passed, 3 failed");
});

it("reads both reports, and a missing one as nothing", () => {
  expect(countVitest({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  });
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 4 };
  expect(countPlaywright({ stats })).toEqual({ passed: 8, failed: 1, skipped: 4 });
  expect(countVitest(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  expect(countPlaywright(null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

it("gives each step a line with its time", () => {
  expect(formatStep(step(true, { passed: 3, failed: 0, skipped: 0 }))).toBe(
    "ok       12.3 s  unit (3 passed, 0 failed)",
  );
  expect(formatStep(step(false))).toBe("FAILED   12.3 s  unit");
});
