/** Where a step leads, by where it begins and by what is taken, where it is known; laid out so that one look finds all three. */
export interface StepTable {
  /** -1 where it is not known. */
  get(from: number, type: number): number;
  set(from: number, type: number, to: number): void;
}

const empty = -1;
const cell = 3;

export function createStepTable(): StepTable {
  let mask = 0x3ff;
  let count = 0;
  /** From, type, to, from, type, to, ...; a step that does not fit at its own place stands at a later one. */
  let cells = new Int32Array(cell * (mask + 1)).fill(empty);

  const placeOf = (from: number, type: number): number => {
    let at = ((Math.imul(from, 0x9e3779b1) ^ Math.imul(type, 0x85ebca6b)) >>> 8) & mask;
    while (cells[cell * at] !== empty && (cells[cell * at] !== from || cells[cell * at + 1] !== type))
      at = (at + 1) & mask;
    return cell * at;
  };

  const grow = () => {
    const old = cells;
    mask = 2 * mask + 1;
    cells = new Int32Array(2 * old.length).fill(empty);
    for (let at = 0; at < old.length; at += cell)
      if (old[at] !== empty) put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  };

  const put = (from: number, type: number, to: number) => {
    const place = placeOf(from, type);
    cells[place] = from;
    cells[place + 1] = type;
    cells[place + 2] = to;
  };

  return {
    get: (from, type) => cells[placeOf(from, type) + 2] as number,
    set: (from, type, to) => {
      if (2 * count++ > mask) grow();
      put(from, type, to);
    },
  };
}
