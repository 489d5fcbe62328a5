// Scores sentences about terms of sale with fitted linear models: "Free returns within 30 days" →
// returns.

import { termFeatures, type TermText } from './term-features.ts';

/** A fitted model as stored: weights as bytes by bucket and label, in base64. */
export interface StoredTermModel {
  /** Languages of the sentences it was fitted on. */
  languages: string[];
  labels: string[];
  /** Number of buckets, a power of two. */
  buckets: number;
  bias: number[];
  /** Weight of one unit of a byte, by label. */
  step: number[];
  /** Threshold of the logit, by label. */
  bar: number[];
  weights: string;
}

/** Number of weights in one 32-bit number, a byte each; `MOVED` is added so that none is negative. */
const PACKED = 4;
const MOVED = 128;
/** So many bytes add up to 16 bits at most, so each half of a sum holds two of the four weights. */
const MOST_ADDED = 256;
const HALF = 16;
const EVEN = 0x00ff00ff;
const LOW = 0xffff;

/** Scores sentences: one linear model per label over the same n-grams. */
export class TermModel<L extends string> {
  readonly labels: readonly L[];
  private readonly stored: StoredTermModel;
  /**
   * By bucket the weights of all labels, four per number, because a page has some hundred thousand
   * n-grams.
   */
  private readonly weights: Int32Array;
  /** Numbers per bucket. */
  private readonly width: number;
  private readonly sums: Float64Array;
  /** Integer sums, as the weights are integers; with room for the unused labels of the last number. */
  private readonly steps: Int32Array;

  constructor(stored: StoredTermModel, labels: readonly L[]) {
    this.stored = stored;
    this.labels = labels;
    this.width = Math.ceil(labels.length / PACKED);
    this.weights = packedWeights(stored.weights, stored.buckets, labels.length, this.width);
    this.sums = new Float64Array(labels.length);
    this.steps = new Int32Array(this.width * PACKED);
  }

  /** Returns a score per label; above 0 it is stated. The next call reuses the array. */
  score(text: TermText): Float64Array {
    const { sums, stored, labels } = this;
    const { words, heading, forms } = termFeatures(text, stored.buckets - 1);
    sums.fill(0);
    this.add(words, 1 / Math.sqrt(words.length || 1));
    this.add(heading, 1 / Math.sqrt(heading.length || 1));
    this.add(forms, 1);
    for (let label = 0; label < labels.length; label++)
      sums[label] = sums[label]! * stored.step[label]! + stored.bias[label]! - stored.bar[label]!;
    return sums;
  }

  private add(features: Int32Array, value: number): void {
    const { sums, steps } = this;
    steps.fill(0);
    for (let from = 0; from < features.length; from += MOST_ADDED)
      this.addSome(features, from, Math.min(features.length, from + MOST_ADDED));
    for (let label = 0; label < sums.length; label++) sums[label]! += steps[label]! * value;
  }

  /** Adds up to `MOST_ADDED` features. */
  private addSome(features: Int32Array, from: number, to: number): void {
    const { steps, weights, width } = this;
    const moved = (to - from) * MOVED;
    for (let word = 0; word < width; word++) {
      let even = 0;
      let odd = 0;
      for (let i = from; i < to; i++) {
        const four = weights[features[i]! * width + word]!;
        even = (even + (four & EVEN)) | 0;
        odd = (odd + ((four >>> 8) & EVEN)) | 0;
      }
      const at = word * PACKED;
      steps[at]! += (even & LOW) - moved;
      steps[at + 1]! += (odd & LOW) - moved;
      steps[at + 2]! += (even >>> HALF) - moved;
      steps[at + 3]! += (odd >>> HALF) - moved;
    }
  }
}

/** Unpacks base64 weights. `atob` exists in browsers and in Node without an import. */
function packedWeights(base64: string, buckets: number, labels: number, width: number): Int32Array {
  const text = atob(base64);
  const packed = new Int32Array(buckets * width);
  for (let bucket = 0; bucket < buckets; bucket++)
    for (let label = 0; label < labels; label++) {
      const weight = (text.charCodeAt(bucket * labels + label) << 24) >> 24;
      packed[bucket * width + (label >> 2)]! |= (weight + MOVED) << (8 * (label & 3));
    }
  return packed;
}
