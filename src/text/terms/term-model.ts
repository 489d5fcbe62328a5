import { termFeatures, type TermText } from './term-features.ts';

/** A fitted model as its file has it: weights as bytes by bucket and label, in base64. */
export interface StoredTermModel {
  /** The languages of the sentences it was fitted on. */
  languages: string[];
  labels: string[];
  /** A power of two. */
  buckets: number;
  bias: number[];
  /** What one step of a byte weighs, by label. */
  step: number[];
  /** The least logit that counts, by label. */
  bar: number[];
  weights: string;
}

/** Says of a sentence what it states: one linear model a label over the same n-grams. */
export class TermModel<L extends string> {
  readonly labels: readonly L[];
  private readonly stored: StoredTermModel;
  private readonly weights: Int8Array;
  private readonly sums: Float64Array;
  /** Whole numbers, as the weights are. */
  private readonly steps: Int32Array;

  constructor(stored: StoredTermModel, labels: readonly L[]) {
    this.stored = stored;
    this.labels = labels;
    this.weights = bytesOf(stored.weights, stored.buckets * labels.length);
    this.sums = new Float64Array(labels.length);
    this.steps = new Int32Array(labels.length);
  }

  /** By label in order: above 0 it is stated. The array is used again by the next call. */
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
    const { sums, steps, weights } = this;
    const count = steps.length;
    steps.fill(0);
    for (let i = 0; i < features.length; i++)
      for (let label = 0, at = features[i]! * count; label < count; label++, at++)
        steps[label]! += weights[at]!;
    for (let label = 0; label < count; label++) sums[label]! += steps[label]! * value;
  }
}

/** `atob` is in browsers and in Node, and asks for no import. */
function bytesOf(base64: string, length: number): Int8Array {
  const text = atob(base64);
  const bytes = new Int8Array(length);
  for (let i = 0; i < length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
