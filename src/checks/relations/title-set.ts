import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { statedMeasures } from '../../claims/facts/stated-measures.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { attributeTitle } from '../evidence/attribute-title.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { LABELS } from './need-cases.ts';

/** Fails where one of two memories in the title ("12 GB + 256 GB") differs from the specification. */
const titleSet: RelationCheck = ({ scanned, labelledValues }, attributes) => {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const text = scanned.listing.blocks[block]?.text;
  if (text === undefined || !/\d\s?[GT]B?/i.test(text)) return INAPPLICABLE;
  const named = findQuantities(text, { lang: scanned.blocks[block]?.lang }).filter(
    ({ dimension }) => dimension === 'data',
  );
  const stated = statedMeasures(labelledValues, scanned).filter(
    ({ quantity, attributes, evidence }) =>
      quantity.dimension === 'data' &&
      evidence.block !== undefined &&
      attributes.some((id) => id === 'memory' || id === 'storage'),
  );
  if (named.length !== 2 || stated.length !== 2) return INAPPLICABLE;
  const left = named.filter((one) => !stated.some(({ quantity }) => sameMeasure(quantity, one)));
  const right = stated.filter(({ quantity }) => !named.some((one) => sameMeasure(quantity, one)));
  const [said] = left;
  const [rival] = right;
  if (said === undefined || rival === undefined || left.length > 1 || right.length > 1) return PASS;
  const evidence = quoteSpan(scanned, block, said.start, said.end, said.base);
  const data = {
    attribute: rival.name,
    left: evidence.quote,
    right: rival.evidence.quote,
    leftValue: said.base,
    rightValue: rival.quantity.base,
    difference: said.base - rival.quantity.base,
    dimension: 'data',
  };
  const same = { what: attributeTitle(rival, attributes) };
  return {
    outcome: 'fail',
    hits: [{ evidence: [evidence, rival.evidence], data, same, reason: 'same-thing' }],
  };
};

export const relation: Relation = {
  name: 'title-set',
  needs: LABELS,
  same: { what: 'contents', of: 'variant', because: 'only' },
  check: titleSet,
};
