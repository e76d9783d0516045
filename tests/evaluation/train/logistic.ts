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

/** The first epochs only find the way; the weights given are the mean of those after each of the others. */
const epochsBeforeMean = 3;

/** Multinomial logistic regression by AdaGrad; the same examples give the same weights. */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions): Weights {
  const { classes, epochs, rate, decay } = options;
  const weights: Weights = new Map();
  const squares: Weights = new Map();
  const means: Weights = new Map();
  const rowOf = (table: Weights, name: string) => {
    let row = table.get(name);
    if (!row) {
      row = new Float64Array(classes);
      table.set(name, row);
    }
    return row;
  };
  const order = examples.map((_, i) => i);
  let seed = 7;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const index of order) {
      const { features, label, weight } = examples[index] as Example;
      const chances = predictLogistic(weights, features, classes);
      for (const [name, value] of features) {
        const row = rowOf(weights, name);
        const square = rowOf(squares, name);
        for (let c = 0; c < classes; c++) {
          const slope = weight * ((chances[c] as number) - (c === label ? 1 : 0)) * value + decay * (row[c] as number);
          square[c] = (square[c] as number) + slope * slope;
          row[c] = (row[c] as number) - (rate * slope) / (Math.sqrt(square[c] as number) + 1e-8);
        }
      }
    }
    if (epoch < epochsBeforeMean) continue;
    for (const [name, row] of weights) {
      const mean = rowOf(means, name);
      for (let c = 0; c < classes; c++)
        mean[c] = (mean[c] as number) + (row[c] as number) / (epochs - epochsBeforeMean);
    }
  }
  return means;
}

function predictLogistic(weights: Weights, features: Example["features"], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row) for (let c = 0; c < classes; c++) sums[c] = (sums[c] as number) + value * (row[c] as number);
  }
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
