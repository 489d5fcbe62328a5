// Chooses the value of a field among its candidates by a logistic model.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Candidate, Ranked } from './candidate.ts';
import type { PageFeatures } from './features.ts';
import { agreement } from './agreement.ts';
import { idsOf, type Models } from './models.ts';
import { explained, weighedField, type Weighing } from './weighed-field.ts';
import type { WeighedField } from '../../model/listing/weighed-field.ts';

/** The candidates of a field, as passed to `observe` for fitting. */
export interface FieldCandidates {
  field: string;
  keys: string[];
  values: unknown[];
  evidence: Evidence[];
  /** Numbers of the features of each candidate. */
  features: number[][];
  none: number[];
}

/** Returns true if the source states the field. A script's key may mean something else. */
export const isNamed = ({ evidence }: Candidate<unknown>) => evidence.source !== 'script';

/** Lowest probability of the chosen value. It must also reach `LEAST_ODDS` of the probability of "none". */
const LEAST_SHARE = 0.2;
/** Higher for numbers, because a page has many that are nearly right. */
const LEAST_SHARE_OF_FIGURES = 0.3;
const FIGURES = new Set(['price', 'listPrice', 'ratingValue', 'reviewCount']);
const LEAST_ODDS = 0.8;
const MAX_KEPT = 16;
/** Maximum amount of evidence for one value and source; more would leave no room for other evidence. */
const MOST_ALIKE = 6;

/** Fields that use features of the page's kind. Others have too few pages without a value to learn from. */
const BY_PAGE = new Set(['availability']);

/** The rankers and the page that they work on. */
export interface Ranking {
  features: PageFeatures;
  models: Models;
  /** Clues about the kind of page. */
  pageClues: readonly string[];
  /** Called with the candidates of every field; used to fit the rankers. */
  observe: ((seen: FieldCandidates) => void) | undefined;
  /** Fields whose candidates are all kept, with their probabilities; used by `extract --explain`. */
  explained: Map<string, WeighedField | undefined>;
}

/**
 * Returns the most probable value, with its evidence and that of other stated values. Undefined if "none" is
 * more probable.
 */
export function rank<T>(
  ranking: Ranking,
  field: string,
  pool: readonly Candidate<T>[],
  keyOf: (value: T) => string = (value) => fold(String(value)),
  isStated: (candidate: Candidate<T>) => boolean = isNamed,
): Ranked<T> | undefined {
  if (pool.length === 0 && !ranking.observe) return undefined;
  const { vocabulary } = ranking.models;
  const keys = pool.map(({ value }) => keyOf(value));
  const agreed = agreement(
    keys,
    pool.map(({ evidence }) => evidence.source),
  );
  const features = pool.map(({ evidence, clues }, i) =>
    ranking.features.of(evidence).concat(idsOf(vocabulary, clues), idsOf(vocabulary, agreed[i]!)),
  );
  const none = [
    ...ranking.features.ofPage(),
    ...idsOf(vocabulary, [`none:pool:${Math.min(pool.length, 4)}`]),
    ...(BY_PAGE.has(field) ? idsOf(vocabulary, ranking.pageClues) : []),
  ];
  ranking.observe?.({
    field,
    keys,
    values: pool.map(({ value }) => value),
    evidence: pool.map(({ evidence }) => evidence),
    features,
    none,
  });
  const weights = ranking.models.weights.get(field);
  if (!weights) return undefined;
  const scores = features.map((one) => sumOf(weights, one));
  const empty = sumOf(weights, none);
  if (ranking.explained.has(field)) {
    const weighing: Weighing = { keys, scores, features, none: { score: empty, features: none } };
    ranking.explained.set(field, weighedField(pool, weighing, vocabulary, weights));
  }
  const best = likeliest(keys, scores, empty);
  if (!best || !isAnswer(field, best)) return undefined;
  const order = pool
    .map((_, i) => i)
    .filter((i) => keys[i] === best.key || isStated(pool[i]!))
    .sort((a, b) => Number(keys[b] === best.key) - Number(keys[a] === best.key) || scores[b]! - scores[a]!);
  const evidence = limitPerKind(order, (i) => `${keys[i]} ${pool[i]!.evidence.source}`)
    .slice(0, MAX_KEPT)
    .map((i) => explained(pool[i]!.evidence, vocabulary, weights, features[i]!));
  return { value: pool[order[0]!]!.value, evidence };
}

/** Keeps at most `MOST_ALIKE` of each kind, in order. */
function limitPerKind(order: readonly number[], kindOf: (one: number) => string): number[] {
  const counts = new Map<string, number>();
  return order.filter((one) => {
    const kind = kindOf(one);
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= MOST_ALIKE;
  });
}

export const isAnswer = (field: string, { share, none }: { share: number; none: number }) =>
  share >= (FIGURES.has(field) ? LEAST_SHARE_OF_FIGURES : LEAST_SHARE) && share >= none * LEAST_ODDS;

/**
 * Returns the most probable value, with its probability and that of "none". The best candidate of a value
 * counts.
 */
export function likeliest(
  keys: readonly string[],
  scores: readonly number[],
  none: number,
): { key: string; share: number; none: number } | undefined {
  const top = Math.max(none, ...scores);
  const best = new Map<string, number>();
  for (const [i, key] of keys.entries()) best.set(key, Math.max(best.get(key) ?? -Infinity, scores[i]!));
  let total = Math.exp(none - top);
  let first: { key: string; score: number } | undefined;
  for (const [key, score] of best) {
    total += Math.exp(score - top);
    if (!first || score > first.score) first = { key, score };
  }
  return (
    first && {
      key: first.key,
      share: Math.exp(first.score - top) / total,
      none: Math.exp(none - top) / total,
    }
  );
}

export function sumOf(weights: Float32Array, features: readonly number[]): number {
  let sum = 0;
  for (const one of features) sum += weights[one] ?? 0;
  return sum;
}

const PLAIN = /^[ -~]*$/;

/** Returns a key for comparison: lower case, without spaces and punctuation. */
export function fold(value: string): string {
  if (PLAIN.test(value)) return value.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}
