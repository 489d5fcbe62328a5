import { CONDITIONS } from '../../model/listing/availability.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { literal, shortName } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import type { Ranked } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import type { Labelled } from './labelled.ts';

type Condition = NonNullable<Listing['itemCondition']>;

const LABEL =
  /^(?:item )?condition$|^(?:zustand|état|estado|condición|condizioni|condição|成色|新旧程度|商品の状態|状態|tình trạng|состояние)$/iu;
const WORDS: [RegExp, Condition][] = [
  [
    /refurb|renewed|reconditioned|generalüberholt|reconditionn|reacondicionado|recondicionado|ricondizionato|翻新|再生品|整備済/iu,
    'RefurbishedCondition',
  ],
  [/damaged|for parts|beschädigt|defekt|ジャンク/iu, 'DamagedCondition'],
  [
    /\bused\b|pre-?owned|open box|gebraucht|occasion|d'occasion|usado|segunda mano|seminovo|usato|二手|中古|9成新|95新|99新|傷や汚れ|未使用に近い/iu,
    'UsedCondition',
  ],
  [/\b(?:brand )?new\b|neu\b|neuf|nuevo|novo|nuovo|全新|新品|未使用/iu, 'NewCondition'],
];

export function conditionOf(text: string): Condition | undefined {
  const name = shortName(text);
  const known = CONDITIONS.find((one) => one.toLowerCase() === name.toLowerCase());
  return known ?? WORDS.find(([pattern]) => pattern.test(text))?.[1];
}

export function readCondition(context: Context, labelled: Labelled[]): Ranked<Condition> | undefined {
  const pool: Candidate<Condition>[] = [];
  for (const entry of labelled) {
    const value =
      LABEL.test(entry.name) && entry.value.length < 200 ? conditionOf(entry.value.slice(0, 40)) : undefined;
    if (value) pool.push(visible(context.page, value, 5, entry, [`labelled "${entry.name}"`]));
  }
  for (const product of context.products) {
    for (const holder of [...offersOf(product).slice(0, 3), product]) {
      const stated = literal(holder, 'itemCondition');
      const value = stated && conditionOf(stated.text);
      if (value) pool.push(marked(context.page, value, 3, stated, product.source, ['stated by the markup']));
    }
  }
  const meta = context.head.meta.get('product:condition') ?? context.head.meta.get('og:condition');
  const value = meta && conditionOf(meta.text);
  if (value) pool.push(marked(context.page, value, 2, meta, 'meta', ['product:condition']));
  return rank(context.ranking, 'itemCondition', pool);
}
