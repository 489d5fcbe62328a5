// Fits boosted trees for the model of page kinds.
import { leafOf, type Tree } from '../src/extract/page-type/page-trees.ts';
import { uniform } from './lehmer.ts';

/** Settings of the boosting: number of rounds and learning rate. */
export interface BoostOptions {
  rounds: number;
  rate: number;
}

const BINS = 16;
const DEPTH = 3;
const LEAST_ROWS = 4;
const SHARE_OF_ROWS = 0.7;
const SHARE_OF_FEATURES = 0.3;
/** Regularisation: draws leaves to 0. */
const PULL = 2;
const INNER = 2 ** DEPTH - 1;

/**
 * Fits gradient-boosted small trees for the probabilities of several classes. The result depends only on the
 * rows. Each round has one tree per class, whose leaves are added to the class's score.
 */
export function fitBoost(
  x: readonly Float64Array[],
  labels: readonly number[],
  weights: readonly number[],
  classes: number,
  { rounds, rate }: BoostOptions,
): { start: number[]; rounds: Tree[][] } {
  const width = x[0]!.length;
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(x.map((row) => row[feature]!)));
  const bins = cuts.map((cut, feature) => Uint8Array.from(x, (row) => binOf(cut, row[feature]!)));
  const start = startOf(labels, weights, classes);
  const scores = start.map((value) => new Float64Array(x.length).fill(value));
  const random = uniform();
  const grown: Tree[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const rows = labels.flatMap((_, n) => (random() < SHARE_OF_ROWS ? [n] : []));
    const features = cuts.flatMap((cut, f) => (random() < SHARE_OF_FEATURES && cut.length > 0 ? [f] : []));
    const chances = probabilitiesOf(scores);
    const trees = scores.map((_, k) => {
      const gradient = labels.map((label, n) => weights[n]! * (chances[k]![n]! - Number(label === k)));
      const hessian = chances[k]!.map((p, n) => weights[n]! * Math.max(1e-3, p * (1 - p)));
      return new Grower({ cuts, bins, gradient, hessian, features, rate }).grow(rows);
    });
    trees.forEach((tree, k) => x.forEach((row, n) => (scores[k]![n]! += leafOf(tree, row))));
    grown.push(trees);
  }
  return { start, rounds: grown };
}

function startOf(labels: readonly number[], weights: readonly number[], classes: number): number[] {
  const sums = new Array<number>(classes).fill(0);
  labels.forEach((label, n) => (sums[label]! += weights[n]!));
  const all = sums.reduce((a, b) => a + b, 0);
  return sums.map((sum) => Math.log(sum / all));
}

function probabilitiesOf(scores: readonly Float64Array[]): Float64Array[] {
  const powers = scores.map((one) => one.map((score) => Math.exp(score)));
  const sums = powers[0]!.map((_, n) => powers.reduce((sum, one) => sum + one[n]!, 0));
  return powers.map((one) => one.map((power, n) => power / sums[n]!));
}

/** Returns cut points: between all values if there are few, else between equal parts of the rows. */
function cutsOf(values: readonly number[]): number[] {
  const different = [...new Set(values)].sort((a, b) => a - b);
  const few = different.length <= BINS;
  const sorted = few ? different : [...values].sort((a, b) => a - b);
  const steps = few ? sorted.length : BINS;
  const cuts = new Set<number>();
  for (let i = 1; i < steps; i += 1) {
    const at = Math.floor((i * sorted.length) / steps);
    // Rounded like the shipped table, so that the shipped model decides as the measured one.
    cuts.add(Math.round(((sorted[at - 1]! + sorted[at]!) / 2) * 1000) / 1000);
  }
  return [...cuts];
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin += 1;
  return bin;
}

interface Growing {
  cuts: readonly number[][];
  bins: readonly Uint8Array[];
  gradient: readonly number[];
  hessian: Float64Array;
  features: readonly number[];
  rate: number;
}

/** Grows one tree from the gradient of the loss. */
class Grower {
  private readonly from: Growing;
  private readonly tree: Tree = {
    features: new Array<number>(INNER).fill(0),
    cuts: new Array<number>(INNER).fill(2),
    leaves: new Array<number>(INNER + 1).fill(0),
  };

  constructor(from: Growing) {
    this.from = from;
  }

  grow(rows: readonly number[]): Tree {
    this.split(rows, 0);
    return this.tree;
  }

  private split(rows: readonly number[], node: number): void {
    const { gradient, hessian, bins, cuts, rate } = this.from;
    const down = rows.reduce((sum, n) => sum + gradient[n]!, 0);
    const curve = rows.reduce((sum, n) => sum + hessian[n]!, 0);
    if (node >= INNER) {
      this.tree.leaves[node - INNER] = Math.round(((-rate * down) / (curve + PULL)) * 1000) / 1000;
      return;
    }
    const best = this.bestSplit(rows, down, curve);
    // Features are at most 1, so a cut at 2 sends all rows to the left.
    const left = best === undefined ? rows : rows.filter((n) => bins[best.feature]![n]! <= best.bin);
    if (best !== undefined) {
      this.tree.features[node] = best.feature;
      this.tree.cuts[node] = cuts[best.feature]![best.bin]!;
      this.split(
        rows.filter((n) => bins[best.feature]![n]! > best.bin),
        2 * node + 2,
      );
    }
    this.split(left, 2 * node + 1);
  }

  private bestSplit(
    rows: readonly number[],
    down: number,
    curve: number,
  ): { feature: number; bin: number } | undefined {
    const { features, cuts, bins, gradient, hessian } = this.from;
    let found: { feature: number; bin: number } | undefined;
    let most = (down * down) / (curve + PULL) + 1e-6;
    if (rows.length < 2 * LEAST_ROWS) return undefined;
    for (const feature of features) {
      const count = cuts[feature]!.length + 1;
      const [downs, curves, counts] = [
        new Float64Array(count),
        new Float64Array(count),
        new Int32Array(count),
      ];
      const bin = bins[feature]!;
      for (const n of rows) {
        const at = bin[n]!;
        downs[at]! += gradient[n]!;
        curves[at]! += hessian[n]!;
        counts[at]! += 1;
      }
      let [left, leftCurve, leftRows] = [0, 0, 0];
      for (let at = 0; at < count - 1; at += 1) {
        left += downs[at]!;
        leftCurve += curves[at]!;
        leftRows += counts[at]!;
        if (leftRows < LEAST_ROWS || rows.length - leftRows < LEAST_ROWS) continue;
        const gain = left ** 2 / (leftCurve + PULL) + (down - left) ** 2 / (curve - leftCurve + PULL);
        if (gain > most) [most, found] = [gain, { feature, bin: at }];
      }
    }
    return found;
  }
}
