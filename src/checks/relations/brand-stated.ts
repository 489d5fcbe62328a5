import { plain, sameScript } from '../../claims/facts/plain.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Relation } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/** What a label or a field says in place of a brand. */
const NONE =
  /^(?:unbranded|no ?brand|generic|n\/?a|none|other|无品牌|其他|ohne|sans marque|sin marca|does not apply|\$.*)$/iu;

/** The brand that a label gives is the one of the markup; a line of its goods is the same brand. */
export const brandStated: Relation = ({ extraction, conceptsOf }) => {
  const labelled = propertiesOf(extraction, conceptsOf).filter(
    ({ attributes, value, evidence }) =>
      attributes.includes('brand') && evidence.block !== undefined && value.length <= 40 && !NONE.test(value),
  );
  const marked = (extraction.evidence.brand ?? []).filter(
    ({ source, quote }) =>
      (source === 'json-ld' || source === 'microdata') && !NONE.test(quote) && quote.length <= 40,
  );
  const [label] = labelled;
  const [mark] = marked;
  if (label === undefined || mark === undefined) return INAPPLICABLE;
  const title = plain(extraction.listing.name ?? '');
  for (const { value } of labelled) {
    for (const { quote } of marked) {
      const [a, b] = [plain(value), plain(quote)];
      if (!sameScript(value, quote) || a === '' || b === '' || a.includes(b) || b.includes(a)) return PASS;
      // A house and its line: both are on the title.
      if (title.includes(a) && title.includes(b)) return PASS;
    }
  }
  return twoTexts(label.evidence, mark, 'same-thing');
};
