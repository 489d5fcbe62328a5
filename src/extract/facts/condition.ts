// Reads the condition of a product: new, used, refurbished or damaged.
import { CONDITIONS } from '../../model/listing/availability.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Ranked } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { shortName } from '../structured/item.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';
import { namedValues } from './named-values.ts';

type Condition = NonNullable<Listing['itemCondition']>;

const NAMES = {
  label: wholeOf('condition/label'),
  props: ['itemCondition'],
  offers: 3,
  meta: ['product:condition', 'og:condition'],
};
/** Wordings in the order of tests. New is last, because "as good as new" describes a used product. */
const WORDINGS = [
  [wordsOf('condition/refurbished'), 'RefurbishedCondition'],
  [wordsOf('condition/damaged'), 'DamagedCondition'],
  [wordsOf('condition/used'), 'UsedCondition'],
  [wordsOf('condition/new'), 'NewCondition'],
] as const;

/** Reads a condition: "https://schema.org/UsedCondition" and "second hand" → UsedCondition. */
export function conditionOf(text: string): Condition | undefined {
  const name = shortName(text);
  const known = CONDITIONS.find((one) => one.toLowerCase() === name.toLowerCase());
  return known ?? WORDINGS.find(([words]) => words.test(text))?.[1];
}

export const readCondition = (context: Context, labelled: Labelled[]): Ranked<Condition> | undefined =>
  rank(
    context.ranking,
    'itemCondition',
    namedValues(context, labelled, NAMES, (text) => conditionOf(text.slice(0, 40))),
  );
