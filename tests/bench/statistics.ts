import { createRandom } from "./random.ts";

/** A figure with its 95 % interval. */
export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** The value below which a share of all values lies, between neighbours where it falls between two. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return Number.NaN;
  const sorted = Float64Array.from(values).sort();
  const place = share * (sorted.length - 1);
  const [lower, upper] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return lower + (upper - lower) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const p95 = (values: readonly number[]): number => quantile(values, 0.95);

/** The power with which `ys` grows in `xs`: 1 is in proportion, 2 is quadratic. Least squares through the logarithms. */
export function growthExponent(xs: readonly number[], ys: readonly number[]): number {
  const logs = xs.map((x, index) => [Math.log(x), Math.log(ys[index] as number)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const along = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return along / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/**
 * A figure of what several processes measured, with a 95 % bootstrap interval. Processes are drawn first and then what
 * each measured: within one process the measurements resemble each other (the same memory layout, the same compiled
 * code), so that drawing from one heap would promise too much.
 */
export function estimate<T>(
  processes: readonly (readonly T[])[],
  figure: (sample: readonly T[]) => number,
  draws = 400,
): Estimate {
  return estimateOf([processes], ([sample]) => figure(sample as readonly T[]), draws);
}

/** The same for the ratio of a figure of one lane to that of another, from the processes in which the first one ran: the first ones. */
export function estimateRatio<T>(
  one: readonly (readonly T[])[],
  other: readonly (readonly T[])[],
  figure: (sample: readonly T[]) => number,
  draws = 400,
): Estimate {
  return estimateOf(
    [one, other.slice(0, one.length)],
    ([a, b]) => figure(a as readonly T[]) / figure(b as readonly T[]),
    draws,
  );
}

/** Ratios of blocks that ran one after the other, and their median: what slowed down one block slowed down the other. */
export function estimatePairedRatio(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): Estimate {
  const ratios = one.map((rounds, process) =>
    rounds.slice(0, other[process]?.length).map((value, round) => value / (other[process]?.[round] as number)),
  );
  return estimate(ratios, median);
}

function estimateOf<T>(
  lanes: readonly (readonly (readonly T[])[])[],
  figure: (samples: readonly (readonly T[])[]) => number,
  draws: number,
): Estimate {
  const random = createRandom(20261124);
  const among = (count: number) => Math.floor(random() * count);
  const count = lanes[0]?.length ?? 0;
  const values = Array.from({ length: draws }, () => {
    const chosen = Array.from({ length: count }, () => among(count));
    return figure(
      lanes.map((processes) =>
        chosen.flatMap((process) => {
          const measured = processes[process] as readonly T[];
          return measured.map(() => measured[among(measured.length)] as T);
        }),
      ),
    );
  });
  return {
    value: figure(lanes.map((processes) => processes.flat())),
    low: quantile(values, 0.025),
    high: quantile(values, 0.975),
  };
}
