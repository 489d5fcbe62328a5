import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { amountOf } from './amount-of.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { hasField } from './need-cases.ts';

/**
 * Fails where the unit price does not follow from the price and the title's content: £2 for 500 g → £4
 * per kg.
 */
const unitPrice: RelationCheck = ({ extraction }, _attributes, tolerance = 0.05) => {
  const { unitPrice: stated, name = '', inLanguage } = extraction.listing;
  const price = extraction.evidence['price']?.[0];
  const amount = amountOf(price?.value);
  const evidence = extraction.evidence['unitPrice']?.[0];
  if (stated === undefined || price === undefined || amount === undefined || evidence === undefined) {
    return INAPPLICABLE;
  }
  const unit = stated.unit.trim();
  const [per] = findQuantities(/^\d/.test(unit) ? unit : `1 ${unit}`, { lang: inLanguage });
  if (per === undefined || (per.dimension !== 'mass' && per.dimension !== 'volume')) return INAPPLICABLE;
  const contents = findQuantities(name, { lang: inLanguage }).filter(
    (one) => one.dimension === per.dimension,
  );
  const [content] = contents;
  if (content === undefined || contents.length > 1 || content.upper !== undefined) return INAPPLICABLE;
  const real = (amount / (content.total ?? content.base)) * per.base;
  if (Math.abs(real - stated.amount) <= Math.max(0.01, tolerance * real)) return PASS;
  const data = {
    left: evidence.quote,
    right: `${price.quote} ÷ ${name.slice(content.start, content.end)} = ${real.toFixed(2)} / ${unit}`,
    difference: Number((stated.amount - real).toFixed(4)),
  };
  return { outcome: 'fail', hits: [{ evidence: [evidence, price], data, reason: 'same-thing' }] };
};

export const relation: Relation = {
  name: 'unit-price',
  needs: [hasField('unitPrice')],
  same: { what: 'unitPrice', of: 'offer', because: 'reckoned' },
  check: unitPrice,
};
