/** A row of features, the class it is of, and how much it counts. */
export interface Row {
  features: Readonly<Record<string, number>>;
  label: string;
  weight: number;
}

export interface Softmax {
  labels: string[];
  /** By class: the bias under '', then the features. */
  weights: Record<string, Record<string, number>>;
}

const STEPS = 400;
const RATE = 0.1;
/** A feature that hardly ever differs is not blown up. */
const LEAST_SPREAD = 0.05;
const MOMENTUM = 0.9;

/**
 * Multinomial logistic regression with L2 on standardized features, by full gradients: the same rows give the same
 * model. The weights that come back are those of the features as they are.
 */
export function fitSoftmax(rows: readonly Row[], decay: number): Softmax {
  const labels = [...new Set(rows.map(({ label }) => label))].sort();
  const names = ['', ...new Set(rows.flatMap(({ features }) => Object.keys(features)))];
  const width = names.length;
  const x = rows.map(({ features }) =>
    Float64Array.from(names, (name) => (name === '' ? 1 : (features[name] ?? 0))),
  );
  const { means, spreads } = standardize(x);
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const w = labels.map(() => new Float64Array(width));
  const speed = labels.map(() => new Float64Array(width));
  const target = rows.map(({ label }) => labels.indexOf(label));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = labels.map(() => new Float64Array(width));
    for (let n = 0; n < rows.length; n += 1) {
      const row = x[n] as Float64Array;
      const chances = softmax(w.map((one) => dot(one, row)));
      const share = (rows[n] as Row).weight / total;
      for (let k = 0; k < labels.length; k += 1) {
        const miss = ((chances[k] as number) - (k === target[n] ? 1 : 0)) * share;
        const at = slope[k] as Float64Array;
        if (Math.abs(miss) > 1e-9) for (let i = 0; i < width; i += 1) at[i]! += miss * (row[i] as number);
      }
    }
    for (let k = 0; k < labels.length; k += 1) {
      const [one, fast, at] = [w[k]!, speed[k]!, slope[k]!];
      for (let i = 0; i < width; i += 1) {
        const pull = i === 0 ? 0 : decay * one[i]!;
        fast[i] = MOMENTUM * fast[i]! - RATE * (at[i]! + pull);
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

/** Brings each feature but the first, the constant one, to mean 0 and spread 1. */
function standardize(rows: readonly Float64Array[]): { means: Float64Array; spreads: Float64Array } {
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const spreads = new Float64Array(width).fill(1);
  for (let i = 1; i < width; i += 1) {
    const mean = rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / rows.length;
    means[i] = mean;
    spreads[i] = Math.sqrt(variance) + LEAST_SPREAD;
    for (const row of rows) row[i] = (row[i]! - mean) / spreads[i]!;
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
