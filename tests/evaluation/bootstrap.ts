/** A small fast random generator (mulberry32), so that intervals come out the same in every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95 % bootstrap interval of a figure (Efron's percentile method): items drawn with replacement. */
export function interval<T>(
  items: readonly T[],
  figure: (sample: readonly T[]) => number,
  draws = 300,
): [number, number] {
  const next = random(20261102);
  const values = Array.from({ length: draws }, () =>
    figure(items.map(() => items[Math.floor(next() * items.length)] as T)),
  ).sort((a, b) => a - b);
  const at = (share: number) => values[Math.min(values.length - 1, Math.floor(share * values.length))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}
