// Fits the ranker of one field.
import { isAnswer, likeliest } from '../../src/extract/rank/ranker.ts';
import { listClues } from '../../src/extract/facts/list-clues.ts';
import type { Money } from '../../src/model/listing/listing.ts';
import { idsOf } from '../../src/extract/rank/models.ts';
import { vocabulary, type Pool, type Sample } from './samples.ts';
import { fitSoftmax, lossOf, type Groups } from './softmax.ts';

/** The features of a ranker, renumbered, with their weights. */
export interface Fitted {
  index: FeatureIndex;
  weights: Float64Array;
}

/** New numbers by the vocabulary's number (-1 for dropped features), and the reverse. */
interface FeatureIndex {
  of: Int32Array;
  ids: readonly number[];
}

/** Weight of a page by its kind. */
const WEIGHT = { page: 1, hidden: 0.5, soldOut: 0.15, other: 0.5, invented: 1, form: 1.5 };
/** Most wordings of sellers are from a few marketplaces; at full weight they would dominate. */
const WEIGHT_OF_SELLER = { ...WEIGHT, invented: 0.6, form: 0.3 };

/** The brand is fitted with strong regularisation, so wordings need a higher weight. */
const WEIGHT_OF_BRAND = { ...WEIGHT, form: 3 };
const WEIGHTS: Record<string, typeof WEIGHT> = { seller: WEIGHT_OF_SELLER, brand: WEIGHT_OF_BRAND };

const weightOf = ({ kind }: Sample, field: string) => (WEIGHTS[field] ?? WEIGHT)[kind];

/** Fields that are also learnt from lists and home pages; other fields rarely occur there. */
const ON_LISTS = new Set(['price', 'listPrice', 'availability', 'brand']);
const isLearnt = ({ kind }: Sample, field: string) => kind !== 'other' || ON_LISTS.has(field);

const STRENGTHS = [1.5, 4, 10];
const INNER_FOLDS = 2;
/** Fields whose strength is chosen by wrong answers instead of the loss. */
const BY_ERRORS = new Set(['brand']);
/** Minimum number of shops that have a feature. */
const LEAST_SHOPS = 3;

/** Fits a ranker. Without `strength`, the one with the best results on left-out shops is used. */
export function fitField(samples: readonly Sample[], field: string, strength?: number): Fitted {
  const index = indexOf(samples, field);
  const chosen = strength ?? chooseStrength(samples, field, index);
  return { index, weights: fitSoftmax(groupsOf(samples, field, index), index.ids.length, chosen) };
}

function chooseStrength(samples: readonly Sample[], field: string, index: FeatureIndex): number {
  const losses = STRENGTHS.map(() => 0);
  const errors = STRENGTHS.map(() => 0);
  for (let fold = 0; fold < INNER_FOLDS; fold++) {
    const isOut = ({ merchant }: Sample) => foldOf(`inner ${merchant}`, INNER_FOLDS) === fold;
    const inside = groupsOf(
      samples.filter((one) => !isOut(one)),
      field,
      index,
    );
    const outside = samples.filter((one) => isOut(one) && (one.kind === 'page' || one.kind === 'hidden'));
    const pages = groupsOf(
      outside.filter(({ kind }) => kind === 'page'),
      field,
      index,
    );
    for (const [i, strength] of STRENGTHS.entries()) {
      const weights = fitSoftmax(inside, index.ids.length, strength);
      losses[i] = losses[i]! + lossOf(pages, weights);
      errors[i] = errors[i]! + errorsOf({ index, weights }, outside, field);
    }
  }
  if (!BY_ERRORS.has(field)) return STRENGTHS[losses.indexOf(Math.min(...losses))]!;
  const least = Math.min(...errors);
  const tied = STRENGTHS.map((_, i) => i).filter((i) => errors[i] === least);
  return STRENGTHS[tied.reduce((a, b) => (losses[b]! < losses[a]! ? b : a))]!;
}

/** Counts errors. A wrong answer counts twice: as an extra value and as a missed one. */
function errorsOf(fitted: Fitted, samples: readonly Sample[], field: string): number {
  let errors = 0;
  for (const sample of samples) {
    const pool = sample.fields.get(field);
    if (pool?.wanted === undefined) continue;
    const best = answerOf(fitted, pool, sample.note.price ?? undefined);
    const answer = best && isAnswer(field, best) ? best : undefined;
    const weight = weightOf(sample, field);
    if (answer && !answer.right) errors += weight;
    if (pool.wanted !== null && !answer?.right) errors += weight;
  }
  return errors;
}

/** Returns the fold of a shop by a hash of its name, so that its pages stay together. */
export function foldOf(merchant: string, folds: number): number {
  let hash = 7;
  for (const char of merchant) hash = (hash * 31 + char.codePointAt(0)!) % 1_000_003;
  return hash % folds;
}

function indexOf(samples: readonly Sample[], field: string): FeatureIndex {
  const shops = new Map<number, Set<string>>();
  for (const sample of samples) {
    const { merchant, note } = sample;
    const pool = sample.fields.get(field);
    if (!pool || !isLearnt(sample, field)) continue;
    const seen = new Set(pool.none);
    for (const i of pool.keys.keys()) for (const one of featuresOf(pool, i, note.price)) seen.add(one);
    for (const one of seen) {
      let known = shops.get(one);
      if (!known) shops.set(one, (known = new Set()));
      known.add(merchant);
    }
  }
  const ids = [...shops].filter(([, known]) => known.size >= LEAST_SHOPS).map(([id]) => id);
  const of = new Int32Array(vocabulary.size).fill(-1);
  for (const [i, id] of ids.sort((a, b) => a - b).entries()) of[id] = i;
  return { of, ids };
}

function groupsOf(samples: readonly Sample[], field: string, index: FeatureIndex): Groups {
  const features: number[] = [];
  const rowStarts: number[] = [];
  const valueStarts: number[] = [];
  const groupStarts: number[] = [];
  const right: number[] = [];
  const weights: number[] = [];
  const addRow = (ids: readonly number[]) => {
    rowStarts.push(features.length);
    for (const id of ids) {
      const i = index.of[id] ?? -1;
      if (i >= 0) features.push(i);
    }
  };
  const addValue = (rows: readonly (readonly number[])[], isRight: boolean) => {
    valueStarts.push(rowStarts.length);
    right.push(Number(isRight));
    rows.forEach(addRow);
  };
  for (const sample of samples) {
    const pool = sample.fields.get(field);
    if (!pool || pool.wanted === undefined || !isLearnt(sample, field)) continue;
    const kept = keptOf(pool, sample.note.price);
    const isNone = pool.wanted === null;
    // The right value is not among the candidates, so the page teaches nothing.
    if (!isNone && !kept.some((i) => pool.learnt[i])) continue;
    groupStarts.push(valueStarts.length);
    weights.push(weightOf(sample, field));
    for (const members of byKey(pool, kept).values())
      addValue(
        members.map((i) => featuresOf(pool, i, sample.note.price)),
        pool.learnt[members[0]!]!,
      );
    addValue([pool.none], isNone);
  }
  groupStarts.push(valueStarts.length);
  valueStarts.push(rowStarts.length);
  rowStarts.push(features.length);
  return {
    features: Int32Array.from(features),
    rowStarts: Int32Array.from(rowStarts),
    valueStarts: Int32Array.from(valueStarts),
    groupStarts: Int32Array.from(groupStarts),
    right: Uint8Array.from(right),
    weights: Float64Array.from(weights),
  };
}

/** Returns the features of a candidate; for a list price they depend on the price. */
function featuresOf(pool: Pool, i: number, price: number | null | undefined): readonly number[] {
  if (pool.field !== 'listPrice' || !price) return pool.features[i]!;
  const [told] = listClues(
    [{ value: pool.values[i] as Money, evidence: pool.evidence[i]! }, ...pricesOf(pool, price)],
    price,
  );
  return [...pool.features[i]!, ...idsOf(vocabulary, told!)];
}

const pricesOf = ({ keys, values, evidence }: Pool, price: number) =>
  keys.flatMap((key, i) =>
    key === price.toFixed(2) ? [{ value: values[i] as Money, evidence: evidence[i]! }] : [],
  );

function byKey({ keys }: Pool, kept: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const i of kept) {
    const members = found.get(keys[i]!);
    if (members) members.push(i);
    else found.set(keys[i]!, [i]);
  }
  return found;
}

/** Returns the candidates; for a list price only amounts above the price. */
function keptOf({ field, keys }: Pool, price: number | null | undefined): number[] {
  const all = keys.map((_, i) => i);
  return field === 'listPrice' && price ? all.filter((i) => Number(keys[i]) > price * 1.001) : all;
}

/** Returns the ranker's best value, and whether it is right. */
export function answerOf(
  { index, weights }: Fitted,
  pool: Pool,
  price?: number,
): { key: string; right: boolean; share: number; none: number } | undefined {
  const scoreOf = (ids: readonly number[]) =>
    ids.reduce((sum, id) => sum + (weights[index.of[id] ?? -1] ?? 0), 0);
  const kept = keptOf(pool, price);
  const scores = kept.map((i) => scoreOf(featuresOf(pool, i, price)));
  const best = likeliest(
    kept.map((i) => pool.keys[i]!),
    scores,
    scoreOf(pool.none),
  );
  if (!best) return undefined;
  const top = kept
    .map((i, at) => ({ i, score: scores[at]! }))
    .filter(({ i }) => pool.keys[i] === best.key)
    .reduce((a, b) => (b.score > a.score ? b : a));
  return { ...best, right: pool.right[top.i]! };
}

/** Returns the best candidates with their main features as text. */
export function explain({ index, weights }: Fitted, pool: Pool): string {
  const weigh = (id: number) => weights[index.of[id] ?? -1] ?? 0;
  const told = [...pool.features, pool.none].map((features, i) => {
    const sum = features.reduce((all, id) => all + weigh(id), 0);
    const top = features
      .map((id) => ({ name: vocabulary.nameOf(id), weight: weigh(id) }))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, 14)
      .map(({ name, weight }) => `${name} ${weight.toFixed(1)}`);
    return {
      sum,
      line: `${pool.keys[i] ?? 'none'}${pool.right[i] ? ' (right)' : ''} ${sum.toFixed(2)}: ${top.join(', ')}`,
    };
  });
  const best = told.sort((a, b) => b.sum - a.sum);
  const shown = best.filter(({ line }, i) => i < 8 || line.startsWith('none') || / \(right\) /.test(line));
  return shown
    .slice(0, 16)
    .map(({ line }) => `    ${line}`)
    .join('\n');
}
