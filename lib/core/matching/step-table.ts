/** The state that follows a state and a type, where it is known; a map of numbers, laid out so that one look finds both. */
export interface StepTable {
  /** -1 where it is not known. */
  get(state: number, type: number): number;
  set(state: number, type: number, next: number): void;
}

/** A state below 2^15 and a type below 2^16 make one number of 31 bits. */
const mostTypes = 0x10000;
const empty = -1;

export function createStepTable(): StepTable {
  let mask = 0x3ff;
  let count = 0;
  /** Pair, next state, pair, next state, ...; a pair that does not fit at its own place stands at a later one. */
  let cells = new Int32Array(2 * (mask + 1)).fill(empty);

  const placeOf = (pair: number): number => {
    let at = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
    while (cells[2 * at] !== pair && cells[2 * at] !== empty) at = (at + 1) & mask;
    return 2 * at;
  };

  const grow = () => {
    const old = cells;
    mask = 2 * mask + 1;
    cells = new Int32Array(2 * old.length).fill(empty);
    for (let at = 0; at < old.length; at += 2) if (old[at] !== empty) put(old[at] as number, old[at + 1] as number);
  };

  const put = (pair: number, next: number) => {
    const place = placeOf(pair);
    cells[place] = pair;
    cells[place + 1] = next;
  };

  return {
    get: (state, type) => cells[placeOf(state * mostTypes + type) + 1] as number,
    set: (state, type, next) => {
      if (2 * count++ > mask) grow();
      put(state * mostTypes + type, next);
    },
  };
}
