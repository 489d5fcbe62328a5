// Fits the model of page kinds with fixed settings.
import { groupOf, GROUPS, type PageModel } from '../../src/extract/page-type/page-model.ts';
import type { PageKind } from '../../src/model/listing/page-kind.ts';
import { fitBoost } from '../boost.ts';
import { fitSoftmax } from '../softmax.ts';
import type { Sample } from './samples.ts';

/** Chosen before any measurement. */
const DECAY = 0.02;
const TREES = { rounds: 100, rate: 0.08 };

/** Fits the linear model and the trees. No setting is chosen by results on the folds. */
export function fitModel(samples: readonly Sample[]): PageModel {
  const names = [...new Set(samples.flatMap(({ features }) => Object.keys(features)))].sort();
  const rows = samples.map(({ features }) => Float64Array.from(names, (name) => features[name] ?? 0));
  const groups = samples.map(({ label }) => groupOf(label));
  const weights = samples.map(({ weight }) => weight);
  const { labels, weights: fitted } = fitSoftmax(samples, DECAY);
  return {
    kinds: labels as PageKind[],
    bias: labels.map((label) => rounded(fitted[label]?.[''])),
    weights: new Map(names.map((name) => [name, labels.map((label) => rounded(fitted[label]?.[name]))])),
    trees: { names, ...fitBoost(rows, groups, weights, GROUPS.length, TREES) },
  };
}

const rounded = (value: number | undefined) => Number((value ?? 0).toFixed(2));
