// Scores cases with fitted weights.

import model from './same-weights.json' with { type: 'json' };

const WEIGHTS = new Map<string, number>(Object.entries(model.weights));
/** Least number of features for scaling; `tools/logistic.ts` fits with the same number. */
const FEWEST = 4;

/** Returns the log odds that both sides of a case agree. `tools/fit-sameness.ts` writes the weights. */
export function likelihoodOf(features: readonly string[]): number {
  let sum = 0;
  for (const one of features) sum += WEIGHTS.get(one) ?? 0;
  return model.bias + sum / Math.sqrt(Math.max(FEWEST, features.length));
}
