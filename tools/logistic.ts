// Fits logistic regression on sparse features.
import { uniform } from './lehmer.ts';

/** A text's features, and whether it is a positive instance. */
export interface Sample {
  features: readonly string[];
  positive: boolean;
}

export interface Linear {
  bias: number;
  weights: Map<string, number>;
}

const PASSES = 30;
const STEP = 0.3;
/** Minimum number of features for scaling, so that a single word does not decide. */
const MIN_FEATURES = 4;

/**
 * Fits logistic regression with L2 by stochastic gradient descent (AdaGrad). Equal input gives an equal
 * model. Features seen less often than `seldom` are dropped.
 */
export function fitLogistic(samples: readonly Sample[], strength = 2, seldom = 2): Linear {
  const seen = new Map<string, number>();
  for (const { features } of samples)
    for (const one of new Set(features)) seen.set(one, (seen.get(one) ?? 0) + 1);
  const index = new Map([...seen].filter(([, n]) => n >= seldom).map(([one], at) => [one, at]));
  const rows = samples.map(({ features, positive }) => ({
    at: features.flatMap((one) => index.get(one) ?? []),
    scale: 1 / Math.sqrt(Math.max(MIN_FEATURES, features.length)),
    positive,
  }));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  let bias = 0;
  let biasSquares = 1e-8;
  const decay = 1 / (strength * rows.length);
  const random = uniform();
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (let n = 0; n < rows.length; n += 1) {
      const { at, scale, positive } = rows[Math.floor(random() * rows.length)] as (typeof rows)[number];
      let z = bias;
      for (const i of at) z += (weights[i] as number) * scale;
      const slope = 1 / (1 + Math.exp(-z)) - Number(positive);
      for (const i of at) {
        const gradient = slope * scale + decay * (weights[i] as number);
        squares[i] = (squares[i] as number) + gradient * gradient;
        weights[i] = (weights[i] as number) - (STEP * gradient) / Math.sqrt(squares[i]);
      }
      biasSquares += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights: new Map([...index].map(([one, at]) => [one, weights[at] as number])) };
}

/** Returns the score of a text; above 0 it is more likely positive. */
export function scoreOf({ bias, weights }: Linear, features: readonly string[]): number {
  let sum = 0;
  for (const one of features) sum += weights.get(one) ?? 0;
  return bias + sum / Math.sqrt(Math.max(MIN_FEATURES, features.length));
}
