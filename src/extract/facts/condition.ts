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
/** "As good as new" is said of what is not: new comes last. */
const WORDINGS = [
  [wordsOf('condition/refurbished'), 'RefurbishedCondition'],
  [wordsOf('condition/damaged'), 'DamagedCondition'],
  [wordsOf('condition/used'), 'UsedCondition'],
  [wordsOf('condition/new'), 'NewCondition'],
] as const;

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
