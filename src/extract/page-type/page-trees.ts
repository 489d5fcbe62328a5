// Evaluates the boosted trees of the page model.
import type { Features } from './page-analysis.ts';

/** A tree of three levels. Node n goes to 2n + 1 if its feature is at most the cut, else to 2n + 2. */
export interface Tree {
  features: number[];
  cuts: number[];
  leaves: number[];
}

/** Boosted trees; each round has one tree per group. */
export interface Trees {
  names: string[];
  start: number[];
  rounds: Tree[][];
}

/** Returns the score of each group. */
export function treeScores({ names, start, rounds }: Trees, features: Features): number[] {
  const row = Float64Array.from(names, (name) => features[name] ?? 0);
  const scores = [...start];
  for (const trees of rounds) for (const [k, tree] of trees.entries()) scores[k]! += leafOf(tree, row);
  return scores;
}

export function leafOf({ features, cuts, leaves }: Tree, row: Float64Array): number {
  let node = 0;
  while (node < features.length) node = 2 * node + (row[features[node]!]! <= cuts[node]! ? 1 : 2);
  return leaves[node - features.length]!;
}
