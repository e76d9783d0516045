import { describe, expect, it } from "vitest";
import { createRandom } from "./random.ts";
import { estimate, estimatePairedRatio, estimateRatio, growthExponent, median, p95, quantile } from "./statistics.ts";

/** Measurements as they come: most near the usual, some much longer. */
function measured(seed: number, count: number, usual: number): number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => usual * (1 + random() * 0.2 + (random() < 0.05 ? 2 : 0)));
}

describe("quantile", () => {
  it("finds the middle, whatever the order", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([10, 2, 4, 1])).toBe(3);
    expect(median([7])).toBe(7);
  });

  it("compares numbers, not their digits", () => expect(median([10, 9, 100])).toBe(10));

  it("lies between neighbours", () => {
    const hundred = Array.from({ length: 101 }, (_, index) => index);
    expect(p95(hundred)).toBe(95);
    expect(p95([0, 10])).toBeCloseTo(9.5);
    expect(quantile([1, 2], 0)).toBe(1);
    expect(quantile([1, 2], 1)).toBe(2);
  });

  it("claims nothing of nothing, and leaves its values as they were", () => {
    expect(median([])).toBeNaN();
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("growthExponent", () => {
  const words = [1000, 5000, 20_000];
  it.each([0, 1, 1.05, 2])("finds the power %d", (power) => {
    const times = words.map((count) => 0.003 * count ** power);
    expect(growthExponent(words, times)).toBeCloseTo(power, 10);
  });

  it("is told by times that are not there", () => expect(growthExponent(words, [1, Number.NaN, 3])).toBeNaN());
});

describe("estimate", () => {
  const processes = [1, 2, 3].map((seed) => measured(seed, 40, 10));

  it("gives the figure of all there is, inside its interval, the same every time", () => {
    const { value, low, high } = estimate(processes, median);
    expect(value).toBe(median(processes.flat()));
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(estimate(processes, median)).toEqual({ value, low, high });
  });

  it("has no width where nothing varies", () => {
    expect(estimate([[4, 4], [4]], median)).toEqual({ value: 4, low: 4, high: 4 });
  });

  it("is wide when processes differ, however much each of them measured", () => {
    const apart = [1, 2, 3].map((factor) => measured(factor, 500, 10 * factor));
    const { low, high } = estimate(apart, median);
    expect(low).toBeLessThan(12);
    expect(high).toBeGreaterThan(28);
  });
});

describe("ratios", () => {
  it("take the same for the same", () => {
    const one = [1, 2, 3].map((seed) => measured(seed, 60, 10));
    const other = [11, 12, 13].map((seed) => measured(seed, 60, 10));
    for (const { low, high } of [estimateRatio(one, other, median), estimateRatio(one, other, p95)]) {
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
    }
  });

  it("find how many times as long something takes", () => {
    const one = [1, 2, 3].map((seed) => measured(seed, 60, 30));
    const other = [4, 5, 6].map((seed) => measured(seed, 60, 10));
    const { value, low, high } = estimateRatio(one, other, median);
    expect(value).toBeCloseTo(3, 1);
    expect(high - low).toBeLessThan(0.5);
  });

  it("of neighbours do not mind a machine that slows down", () => {
    const drift = Array.from({ length: 30 }, (_, round) => 1 + round / 5);
    const { value, low, high } = estimatePairedRatio([drift.map((slow) => 6 * slow)], [drift.map((slow) => 2 * slow)]);
    expect([value, low, high].map((ratio) => Math.round(ratio * 1e9) / 1e9)).toEqual([3, 3, 3]);
  });

  it("of neighbours use the rounds that both took part in", () => {
    expect(estimatePairedRatio([[2, 2]], [[1, 1, 50]]).value).toBe(2);
    expect(estimatePairedRatio([[2, 2, 99]], [[1, 1]]).value).toBe(2);
  });
});
