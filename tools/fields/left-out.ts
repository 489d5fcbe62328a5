import { isAnswer } from '../../src/extract/rank/ranker.ts';
import { answerOf, fitField, foldOf, type Fitted } from './ranker-fit.ts';
import type { Pool, Sample } from './samples.ts';

const FOLDS = 6;

/** What a ranker that never saw the page's shop reads there. */
export interface LeftOut {
  sample: Sample;
  pool: Pool;
  fitted: Fitted;
  answer: { key: string; right: boolean; share: number } | undefined;
}

/**
 * Every noted page read by a ranker fitted on other shops. `share`: how much of the other shops it learns from;
 * `deal`: another word deals the shops to other folds.
 * `prices` keeps what was read as the price, which the list price depends on.
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

/** The same shops stay when the share grows. */
export const isKept = (merchant: string, share: number) => foldOf(`share ${merchant}`, PARTS) < share * PARTS;
