// The model that predicts the kind of a page.
import type { PageKind } from '../../model/listing/page-kind.ts';
import type { Features } from './page-analysis.ts';
import { treeScores, type Trees } from './page-trees.ts';
import trees from './page-trees.json' with { type: 'json' };
import table from './page-weights.json' with { type: 'json' };

/**
 * A page counts as a product page from this probability. It is low, because leaving a product page unrated
 * costs less than rating a list.
 */
export const RATED_FROM = 0.45;

export type Probabilities = Readonly<Record<PageKind, number>>;

/** Groups of kinds that the trees separate, in the order of their scores. */
export const GROUPS = ['product', 'list', 'other'] as const;

export const groupOf = (kind: PageKind): number => (kind === 'product' ? 0 : kind === 'list' ? 1 : 2);

/**
 * A multinomial logistic model of all kinds, and boosted trees of their groups. Their errors differ, so both
 * are used.
 */
export interface PageModel {
  kinds: readonly PageKind[];
  bias: readonly number[];
  weights: ReadonlyMap<string, readonly number[]>;
  trees: Trees;
}

/** The shipped model, fitted by tools/fit-page-type.ts. */
const SHIPPED: PageModel = {
  kinds: table.kinds as PageKind[],
  bias: table.bias,
  weights: new Map(Object.entries(table.features)),
  trees,
};

/** Returns the probability of each kind. */
export function probabilitiesOf(features: Features, model: PageModel = SHIPPED): Probabilities {
  const linear = linearProbabilities(features, model);
  const groups = shares(treeScores(model.trees, features));
  const sums = GROUPS.map(() => 0);
  for (const [k, kind] of model.kinds.entries()) sums[groupOf(kind)]! += linear[k]!;
  // The group's probability is the mean of both models; within a group the linear model decides.
  return Object.fromEntries(
    model.kinds.map((kind, k) => {
      const group = groupOf(kind);
      return [kind, (linear[k]! * (1 + groups[group]! / Math.max(sums[group]!, 1e-9))) / 2];
    }),
  ) as Probabilities;
}

function linearProbabilities(features: Features, { bias, weights }: PageModel): number[] {
  const scores: number[] = [...bias];
  for (const [name, value] of Object.entries(features)) {
    if (value === 0) continue;
    const own = weights.get(name);
    if (own === undefined) continue;
    for (let k = 0; k < scores.length; k += 1) scores[k]! += value * own[k]!;
  }
  return shares(scores);
}

function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
