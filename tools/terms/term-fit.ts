// Fits the models of policy wordings.
import { termFeatures, type TermText } from '../../src/text/terms/term-features.ts';
import type { StoredTermModel } from '../../src/text/terms/term-model.ts';

/** A sentence or link with its labels. */
export interface TermSample extends TermText {
  labels: readonly string[];
  /** Weight of the sample. */
  weight: number;
  /** Labels that were not looked for; their absence counts little. */
  unsure?: readonly string[];
  /** Language or shop. Samples of one group are left out together. */
  group: string;
  /** The written line it was made of. */
  line?: string;
}

export interface FitSettings {
  labels: readonly string[];
  buckets: number;
  rounds: number;
  /** Regularisation: draws weights to 0. */
  decay: number;
  /** Thresholds below 0, for labels with few samples that are rarely wrong. */
  bars?: Readonly<Record<string, number>>;
}

interface Row {
  at: Int32Array;
  value: Float64Array;
  truth: Uint8Array;
  /** Weight by label. */
  weight: Float64Array;
}

const UNSURE = 0.15;

/**
 * Fits logistic models by stochastic gradient descent with AdaGrad. The order of samples is fixed by a seed.
 */
export function fitTerms(samples: readonly TermSample[], settings: FitSettings): StoredTermModel {
  const { labels, buckets, rounds, decay } = settings;
  const count = labels.length;
  const rows = samples.map((sample) => rowOf(sample, settings));
  const weights = new Float64Array(buckets * count);
  const seen = new Float64Array(buckets * count).fill(1e-3);
  const bias = new Float64Array(count);
  const seenBias = new Float64Array(count).fill(1e-3);
  const random = seeded(7);
  const order = rows.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const { at, value, truth, weight } = rows[index]!;
      for (let label = 0; label < count; label++) {
        let sum = bias[label]!;
        for (let k = 0; k < at.length; k++) sum += weights[at[k]! * count + label]! * value[k]!;
        const error = (1 / (1 + Math.exp(-sum)) - truth[label]!) * weight[label]!;
        if (Math.abs(error) < 1e-4) continue;
        seenBias[label]! += error * error;
        bias[label]! -= (0.3 * error) / Math.sqrt(seenBias[label]!);
        for (let k = 0; k < at.length; k++) {
          const place = at[k]! * count + label;
          const slope = error * value[k]! + decay * weights[place]!;
          seen[place]! += slope * slope;
          weights[place]! -= (0.3 * slope) / Math.sqrt(seen[place]!);
        }
      }
    }
  }
  return stored(weights, bias, settings);
}

function rowOf(sample: TermSample, { labels, buckets }: FitSettings): Row {
  const { words, heading, forms } = termFeatures(sample, buckets - 1);
  const values = new Map<number, number>();
  const add = (features: Int32Array, value: number) => {
    for (const one of features) values.set(one, (values.get(one) ?? 0) + value);
  };
  add(words, 1 / Math.sqrt(words.length || 1));
  add(heading, 1 / Math.sqrt(heading.length || 1));
  add(forms, 1);
  return {
    at: Int32Array.from(values.keys()),
    value: Float64Array.from(values.values()),
    truth: Uint8Array.from(labels, (label) => (sample.labels.includes(label) ? 1 : 0)),
    weight: Float64Array.from(
      labels,
      (label) =>
        sample.weight * (sample.unsure?.includes(label) && !sample.labels.includes(label) ? UNSURE : 1),
    ),
  };
}

function stored(
  weights: Float64Array,
  bias: Float64Array,
  { labels, buckets, bars = {} }: FitSettings,
): StoredTermModel {
  const count = labels.length;
  const step = labels.map((_, label) => {
    let most = 0;
    for (let at = label; at < weights.length; at += count) most = Math.max(most, Math.abs(weights[at]!));
    return most / 127 || 1;
  });
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / step[at % count]!));
  return {
    languages: [],
    labels: [...labels],
    buckets,
    bias: Array.from(bias, rounded),
    step: step.map(rounded),
    bar: labels.map((label) => bars[label] ?? 0),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

const rounded = (value: number) => Number(value.toPrecision(6));

/** Returns a linear congruential generator, so that the table is the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}
