import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { stated } from './need-cases.ts';

/** The former or list price is not below the price. */
const listAbovePrice: RelationCheck = ({ extraction }) => {
  const { listPrice, price } = extraction.listing;
  if (listPrice === undefined || price === undefined) return INAPPLICABLE;
  if (listPrice.amount >= price.amount) return PASS;
  const [list, now] = [extraction.evidence.listPrice?.[0], extraction.evidence.price?.[0]];
  const evidence = list === undefined ? [] : now === undefined ? [list] : [list, now];
  const data = { left: list?.quote ?? String(listPrice.amount), right: now?.quote ?? String(price.amount) };
  return { outcome: 'fail', hits: [evidence.length === 0 ? { data } : { evidence, data }] };
};

export const relation: Relation = {
  name: 'list-above-price',
  needs: [stated('listPrice')],
  check: listAbovePrice,
};
