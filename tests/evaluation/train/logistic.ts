/** One example for training: which features it has, with their values, what it is, and how much it counts. */
export interface Example {
  features: readonly (readonly [name: string, value: number])[];
  label: number;
  weight: number;
}

interface LogisticOptions {
  classes: number;
  epochs: number;
  /** Step size of AdaGrad. */
  rate: number;
  /** Strength of the pull towards zero (L2), per example. */
  decay: number;
}

export type Weights = Map<string, Float64Array>;

/** An example with its features as rows of the weights. */
interface NumberedExample {
  rows: Int32Array;
  values: Float64Array;
  label: number;
  weight: number;
}

/** The first epochs only find the way; the weights given are the mean of those after each of the others. */
const epochsBeforeMean = 3;

/** Multinomial logistic regression by AdaGrad; the same examples give the same weights. */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Weights {
  const { classes, epochs, rate, decay } = options;
  const { names, numbered } = number(examples);
  const size = names.length * classes;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const means = new Float64Array(size);
  const order = numbered.map((_, i) => i);
  const slopes = new Float64Array(classes);
  let seed = 7;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const example = numbered[index] as NumberedExample;
      slopesOf(example, weights, slopes);
      const { rows, values } = example;
      for (let i = 0; i < rows.length; i++) {
        const row = (rows[i] as number) * classes;
        const value = values[i] as number;
        for (let c = 0; c < classes; c++) {
          const at = row + c;
          const weight = weights[at] as number;
          const slope = (slopes[c] as number) * value + decay * weight;
          const square = (squares[at] as number) + slope * slope;
          squares[at] = square;
          weights[at] = weight - (rate * slope) / (Math.sqrt(square) + 1e-8);
        }
      }
    }
    if (epoch < epochsBeforeMean) continue;
    for (let at = 0; at < size; at++)
      means[at] = (means[at] as number) + (weights[at] as number) / (epochs - epochsBeforeMean);
  }
  return new Map(names.map((name, row) => [name, means.slice(row * classes, (row + 1) * classes)]));
}

function number(examples: readonly Example[]): { names: string[]; numbered: NumberedExample[] } {
  const rowOf = new Map<string, number>();
  const numbered = examples.map(({ features, label, weight }): NumberedExample => {
    const rows = new Int32Array(features.length);
    const values = new Float64Array(features.length);
    for (const [i, [name, value]] of features.entries()) {
      let row = rowOf.get(name);
      if (row === undefined) {
        row = rowOf.size;
        rowOf.set(name, row);
      }
      rows[i] = row;
      values[i] = value;
    }
    return { rows, values, label, weight };
  });
  return { names: [...rowOf.keys()], numbered };
}

/** How far each class's chance is off, times the weight of the example. */
function slopesOf({ rows, values, label, weight }: NumberedExample, weights: Float64Array, slopes: Float64Array): void {
  const classes = slopes.length;
  slopes.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const row = (rows[i] as number) * classes;
    for (let c = 0; c < classes; c++)
      slopes[c] = (slopes[c] as number) + (values[i] as number) * (weights[row + c] as number);
  }
  const most = Math.max(...slopes);
  let total = 0;
  for (let c = 0; c < classes; c++) {
    const power = Math.exp((slopes[c] as number) - most);
    slopes[c] = power;
    total += power;
  }
  for (let c = 0; c < classes; c++) slopes[c] = weight * ((slopes[c] as number) / total - (c === label ? 1 : 0));
}
