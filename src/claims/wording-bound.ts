import type { FeatureNumbers } from '../text/features/text-features.ts';
import type { WeightsByNumber } from '../text/features/weights-by-number.ts';

/** No feature; numbers of features are not below 0 where they begin or end a text. */
export const NO_FEATURE = -1;

/**
 * Can the pieces of a text together reach the bar of a model? At most, each feature of several pieces that speaks
 * against a concept is taken off all of them but one, and what lies between the pieces all speaks for it. Of most
 * texts it needs no more.
 */
export class WordingBound {
  private readonly bars: readonly number[];
  private readonly numbers: FeatureNumbers;
  private readonly weights: WeightsByNumber;
  /** By model: the most that the pieces can weigh, and the most that one of them has against it. */
  private readonly most: Float64Array;
  private readonly against: Float64Array;
  private fewest = 0;
  private last: number | undefined;
  private end = 0;

  /** `bars` by model. */
  constructor(bars: readonly number[], numbers: FeatureNumbers, weights: WeightsByNumber) {
    this.bars = bars;
    this.numbers = numbers;
    this.weights = weights;
    this.most = new Float64Array(bars.length);
    this.against = new Float64Array(bars.length);
  }

  start(): void {
    this.most.fill(0);
    this.against.fill(0);
    this.fewest = 0;
    this.last = undefined;
    this.end = 0;
  }

  /** The next piece, which lies at `at..end` of the text and has so many features. */
  add(at: number, end: number, features: number, first: number, last: number): void {
    if (features > this.fewest) this.fewest = features;
    if (first === NO_FEATURE) return;
    this.join(first, at > this.end);
    this.last = last;
    this.end = end;
  }

  /**
   * Its weights, two for each model from `from` on: the sum of its features', and how much that would grow without
   * those that speak against the concept.
   */
  weigh(weights: Float32Array | readonly number[], from: number): void {
    const { most, against } = this;
    for (let n = 0; n < most.length; n += 1) {
      const less = weights[from + n * 2 + 1] as number;
      most[n] = (most[n] as number) + (weights[from + n * 2] as number) + less;
      if (less > (against[n] as number)) against[n] = less;
    }
  }

  /** Asked once, after the last piece. */
  isReached(): boolean {
    const { bars, most, against } = this;
    this.join(undefined, false);
    const spread = Math.sqrt(this.fewest);
    for (let n = 0; n < bars.length; n += 1) {
      const bar = bars[n] as number;
      if (bar < 0 || (most[n] as number) - (against[n] as number) > bar * spread - ROUNDING) return true;
    }
    return false;
  }

  private join(first: number | undefined, isApart: boolean): void {
    const between = this.numbers.between(this.last, first, isApart);
    for (let n = 0; n < between.length; n += 1) this.weights.addFor(this.most, between[n] as number);
  }
}

/** Sums come out a little different in another order, and weights are kept to seven figures. */
const ROUNDING = 1e-3;
