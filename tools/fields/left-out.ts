// Measures a ranker on shops that were left out of its fit.
import { isAnswer } from '../../src/extract/rank/ranker.ts';
import { answerOf, fitField, foldOf, type Fitted } from './ranker-fit.ts';
import type { Pool, Sample } from './samples.ts';

const FOLDS = 6;

/** The result for one page of a ranker that was fitted without the page's shop. */
export interface LeftOut {
  sample: Sample;
  pool: Pool;
  fitted: Fitted;
  answer: { key: string; right: boolean; share: number } | undefined;
}

/**
 * Returns a result for every noted page. `share` is the part of the other shops that is used for the fit;
 * `deal` changes the split into folds. `prices` keeps the prices found, because the list price depends on
 * them.
 */
export function leaveOut(
  samples: readonly Sample[],
  field: string,
  prices: Map<Sample, number>,
  { share = 1, deal = '' } = {},
): LeftOut[] {
  const found: LeftOut[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = ({ merchant, kind }: Sample) =>
      !isMade(kind) && foldOf(`${deal}${merchant}`, FOLDS) === fold;
    const fitted = fitField(
      samples.filter((one) => !isOut(one) && (isMade(one.kind) || isKept(one.merchant, share))),
      field,
    );
    for (const sample of samples) {
      const pool = sample.fields.get(field);
      if (!isOut(sample) || pool?.wanted === undefined) continue;
      const ranked = answerOf(fitted, pool, prices.get(sample));
      const answer = ranked && isAnswer(field, ranked) ? ranked : undefined;
      if (field === 'price' && answer) prices.set(sample, Number(answer.key));
      found.push({ sample, pool, fitted, answer });
    }
  }
  return found;
}

const isMade = (kind: Sample['kind']) => kind === 'invented' || kind === 'form';

const PARTS = 100;

/** Decides whether a shop is used for a share. Shops stay when the share grows. */
export const isKept = (merchant: string, share: number) => foldOf(`share ${merchant}`, PARTS) < share * PARTS;
