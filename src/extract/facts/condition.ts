import { CONDITIONS } from '../../model/listing/availability.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Ranked } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { literal, shortName } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { wholeOf, wordsOf } from '../words/page-words.ts';
import { inMeta, marked, visible } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';

type Condition = NonNullable<Listing['itemCondition']>;

const LABEL = wholeOf('condition/label');
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

export function readCondition(context: Context, labelled: Labelled[]): Ranked<Condition> | undefined {
  const { page, products } = context;
  const rows = labelled.flatMap((entry) => {
    const value =
      LABEL.test(entry.name) && entry.value.length < 200 ? conditionOf(entry.value.slice(0, 40)) : undefined;
    return value ? [visible(page, value, entry, [`labelled "${entry.name}"`])] : [];
  });
  const stated = products.flatMap((product) =>
    [...offersOf(product).slice(0, 3), product].flatMap((holder) => {
      const named = literal(holder, 'itemCondition');
      const value = named && conditionOf(named.text);
      return value ? [marked(page, value, named, product.source, ['stated by the markup'])] : [];
    }),
  );
  const meta = inMeta(context, ['product:condition', 'og:condition'], conditionOf);
  return rank(context.ranking, 'itemCondition', [...rows, ...stated, ...meta]);
}
