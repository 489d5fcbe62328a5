// Tells which features decided for a candidate, and how probable each candidate of a field is.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { WeighedField } from '../../model/listing/weighed-field.ts';
import type { Candidate } from './candidate.ts';
import type { Vocabulary } from './models.ts';

/** Keys, scores and numbers of features of all candidates, in their order, and those of "none". */
export interface Weighing {
  keys: readonly string[];
  scores: readonly number[];
  features: readonly (readonly number[])[];
  none: { score: number; features: readonly number[] };
}

const MAX_REASONS = 5;
const LEAST_WEIGHT = 0.1;
/** A page of many goods has hundreds of amounts. */
const MOST_VALUES = 12;

/** Returns the candidates by their probability. Candidates of one value share that of the best one. */
export function weighedField(
  pool: readonly Candidate<unknown>[],
  { keys, scores, features, none }: Weighing,
  vocabulary: Vocabulary,
  weights: Float32Array,
): WeighedField {
  const top = Math.max(none.score, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const best = new Map<string, number>();
  for (const [i, key] of keys.entries()) best.set(key, Math.max(best.get(key) ?? 0, odds[i] as number));
  const total = [...best.values()].reduce((sum, one) => sum + one, Math.exp(none.score - top));
  const shareOf = (one: number) => Math.round((one / total) * 1000) / 1000;
  const order = scores.map((_, i) => i).sort((a, b) => (odds[b] as number) - (odds[a] as number));
  return {
    none: {
      share: shareOf(Math.exp(none.score - top)),
      reasons: reasonsOf(vocabulary, weights, none.features),
    },
    values: order.slice(0, MOST_VALUES).map((i) => {
      const { evidence, value } = pool[i] as Candidate<unknown>;
      const told = explained(evidence, vocabulary, weights, features[i] as readonly number[]);
      return { share: shareOf(odds[i] as number), evidence: { value, ...told } };
    }),
    more: Math.max(0, order.length - MOST_VALUES),
  };
}

/** Adds the features with the largest weights to the reasons, as "why:labelled +1.2". */
export function explained(
  evidence: Evidence,
  vocabulary: Vocabulary,
  weights: Float32Array,
  features: readonly number[],
): Evidence {
  return {
    ...evidence,
    reasons: [...(evidence.reasons ?? []), ...reasonsOf(vocabulary, weights, features)],
  };
}

function reasonsOf(vocabulary: Vocabulary, weights: Float32Array, features: readonly number[]): string[] {
  return features
    .map((id) => ({ id, weight: weights[id] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MAX_REASONS)
    .map(({ id, weight }) => `${vocabulary.nameOf(id)} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
}
