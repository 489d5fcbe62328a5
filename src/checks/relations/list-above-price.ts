import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { fieldSide } from '../evidence/field-side.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { hasField } from './need-cases.ts';
import { twoTexts } from './two-texts.ts';

/** Fails where the former or list price is below the price. */
const listAbovePrice: RelationCheck = ({ extraction }) => {
  const { listPrice, price } = extraction.listing;
  if (listPrice === undefined || price === undefined) return INAPPLICABLE;
  if (listPrice.amount >= price.amount) return PASS;
  const list = fieldSide(extraction, 'listPrice');
  const now = fieldSide(extraction, 'price');
  if (list === undefined || now === undefined) return INAPPLICABLE;
  return twoTexts(list, now);
};

export const relation: Relation = {
  name: 'list-above-price',
  needs: [hasField('listPrice')],
  same: { what: 'price', of: 'offer', because: 'field' },
  check: listAbovePrice,
};
