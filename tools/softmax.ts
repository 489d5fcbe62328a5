// Fits multinomial logistic regression for the model of page kinds.

/** A row of features with its class and weight. */
export interface Row {
  features: Readonly<Record<string, number>>;
  label: string;
  weight: number;
}

export interface Softmax {
  labels: string[];
  /** Weights by class and feature; the bias has the name ''. */
  weights: Record<string, Record<string, number>>;
}

const STEPS = 200;
const RATE = 0.1;
/** Added to the standard deviation, so that nearly constant features are not scaled up. */
const LEAST_SPREAD = 0.05;
const MOMENTUM = 0.9;

/**
 * Fits multinomial logistic regression with L2 on standardised features. Equal rows give an equal model. The
 * returned weights are for features that are not standardised.
 */
export function fitSoftmax(rows: readonly Row[], decay: number): Softmax {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const names = ['', ...new Set(rows.flatMap(({ features }) => Object.keys(features)))];
  const width = names.length;
  const x = rows.map(({ features }) =>
    Float64Array.from(names, (name) => (name === '' ? 1 : (features[name] ?? 0))),
  );
  const { means, spreads } = spreadOf(x);
  // Most features are 0. Subtracting their mean is done once for all rows, to keep the rows sparse.
  const seen = x.map((row) => Uint16Array.from(row.keys()).filter((i) => row[i] !== 0));
  for (const row of x) for (let i = 0; i < width; i += 1) row[i]! /= spreads[i]!;
  const shift = means.map((mean, i) => mean / spreads[i]!);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const w = labels.map(() => new Float64Array(width));
  const speed = labels.map(() => new Float64Array(width));
  const target = rows.map(({ label }) => labels.indexOf(label));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = labels.map(() => new Float64Array(width));
    const offsets = w.map((one) => dot(one, shift));
    const sums = new Float64Array(labels.length);
    for (let n = 0; n < rows.length; n += 1) {
      const [row, at] = [x[n]!, seen[n]!];
      const chances = softmax(w.map((one, k) => sparseDot(one, row, at) - offsets[k]!));
      const share = (rows[n] as Row).weight / total;
      for (let k = 0; k < labels.length; k += 1) {
        const miss = ((chances[k] as number) - (k === target[n] ? 1 : 0)) * share;
        sums[k]! += miss;
        const one = slope[k]!;
        for (let j = 0; j < at.length; j += 1) one[at[j]!]! += miss * row[at[j]!]!;
      }
    }
    for (let k = 0; k < labels.length; k += 1) {
      const [one, fast, at] = [w[k]!, speed[k]!, slope[k]!];
      for (let i = 0; i < width; i += 1) {
        const pull = i === 0 ? 0 : decay * one[i]!;
        fast[i] = MOMENTUM * fast[i]! - RATE * (at[i]! - sums[k]! * shift[i]! + pull);
        one[i]! += fast[i]!;
      }
    }
  }
  const weights = Object.fromEntries(
    labels.map((label, k) => {
      const own = Object.fromEntries(names.map((name, i) => [name, w[k]![i]! / spreads[i]!]));
      own['']! -= names.reduce((sum, name, i) => sum + (i === 0 ? 0 : own[name]! * means[i]!), 0);
      return [label, own];
    }),
  );
  return { labels, weights };
}

/** Returns mean and spread of each feature except the constant first one. */
function spreadOf(rows: readonly Float64Array[]): { means: Float64Array; spreads: Float64Array } {
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const spreads = new Float64Array(width).fill(1);
  for (let i = 1; i < width; i += 1) {
    const mean = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length;
    means[i] = mean;
    spreads[i] = Math.sqrt(variance) + LEAST_SPREAD;
  }
  return { means, spreads };
}

export function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

function sparseDot(a: Float64Array, b: Float64Array, at: Uint16Array): number {
  let sum = 0;
  for (let j = 0; j < at.length; j += 1) sum += a[at[j]!]! * b[at[j]!]!;
  return sum;
}
