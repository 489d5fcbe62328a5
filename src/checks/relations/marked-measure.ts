import { comparableText } from '../../claims/facts/comparable-text.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { statedMeasures, type StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import { attributeTitle } from '../evidence/attribute-title.ts';
import { comparable } from './comparable.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { LABELS } from './need-cases.ts';

/** Fails where a measure of the markup differs from the visible one under the same name. */
const markedMeasure: RelationCheck = ({ labelledValues, scanned }, attributes, tolerance = 0.03) => {
  const stated = statedMeasures(labelledValues, scanned);
  const marked = stated.filter(({ evidence }) => evidence.block === undefined);
  let compared = false;
  for (const mark of marked) {
    const shown = stated.filter(
      (one) =>
        one.evidence.block !== undefined &&
        comparable(one.quantity, mark.quantity) &&
        sameName(one, mark, attributes),
    );
    const [first] = shown;
    if (first === undefined) continue;
    compared = true;
    if (shown.some((one) => sameMeasure(one.quantity, mark.quantity, tolerance))) continue;
    const data = {
      attribute: first.name,
      left: first.evidence.quote,
      right: mark.evidence.quote,
      leftValue: first.quantity.base,
      rightValue: mark.quantity.base,
      difference: Number((first.quantity.base - mark.quantity.base).toPrecision(6)),
      dimension: mark.quantity.dimension,
    };
    return {
      outcome: 'fail',
      hits: [
        {
          evidence: [first.evidence, mark.evidence],
          data,
          same: { what: attributeTitle(first, attributes) },
          reason: 'same-thing',
        },
      ],
    };
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'marked-measure',
  needs: LABELS,
  same: { what: 'measure', of: 'variant', because: 'label' },
  check: markedMeasure,
};

/** Two labels of one attribute name one measure, unless it has none: shares of cover and filling may differ. */
function sameName(a: StatedMeasure, b: StatedMeasure, attributes: Attributes): boolean {
  return (
    comparableText(a.name) === comparableText(b.name) ||
    a.attributes.some((id) => b.attributes.includes(id) && attributes[id]?.dimension !== undefined)
  );
}
