import model from './same-weights.json' with { type: 'json' };

const WEIGHTS = new Map<string, number>(Object.entries(model.weights));
/** So many features at least stand behind an answer; `tools/logistic.ts` fits with the same number. */
const FEWEST = 4;

/** How likely it is that both sides of a case say the same, as log odds; `tools/fit-sameness.ts` writes the weights. */
export function likelihoodOf(features: readonly string[]): number {
  let sum = 0;
  for (const one of features) sum += WEIGHTS.get(one) ?? 0;
  return model.bias + sum / Math.sqrt(Math.max(FEWEST, features.length));
}
