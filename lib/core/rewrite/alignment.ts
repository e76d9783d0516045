/** A sentence or clause of the other text that speaks of the same thing. */
export interface Aligned {
  index: number;
  /** Share of the stems asked for that stand there too, each by how rare it is. */
  coverage: number;
  shared: number;
}

/** A stem that stands in more places than this tells nothing; so a search takes no more than linear time. */
const mostPlaces = 24;
const mostAligned = 4;

/** Makes a text searchable by the stems of its units (sentences or clauses). */
export function alignWith(units: readonly { stems: ReadonlySet<string> }[]): (stems: ReadonlySet<string>) => Aligned[] {
  const places = new Map<string, number[]>();
  for (const [index, { stems }] of units.entries())
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  return (stems) => {
    const found = new Map<number, { weight: number; shared: number }>();
    let total = 0;
    for (const stem of stems) {
      const here = places.get(stem) ?? [];
      const weight = 1 / Math.sqrt(Math.max(1, here.length));
      total += weight;
      if (here.length > mostPlaces) continue;
      for (const index of here) {
        const sofar = found.get(index) ?? { weight: 0, shared: 0 };
        found.set(index, { weight: sofar.weight + weight, shared: sofar.shared + 1 });
      }
    }
    return [...found]
      .map(([index, { weight, shared }]) => ({ index, coverage: weight / total, shared }))
      .sort((a, b) => b.shared - a.shared || b.coverage - a.coverage || a.index - b.index)
      .slice(0, mostAligned);
  };
}

/** How many stems two units share. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count++;
  return count;
}
