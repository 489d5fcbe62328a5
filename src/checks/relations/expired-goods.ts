import { statementsOf } from '../../claims/facts/statements.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findDates } from '../../quantity/time/parse-date.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { PROPERTIES } from './need-cases.ts';

const LABEL =
  /^(?:best before|best by|use by|expiry|expiry date|expiration date|exp\.? date|mhd|mindestens haltbar bis|mindesthaltbarkeitsdatum|haltbar bis|à consommer (?:avant|de préférence avant)|ddm|dlc|fecha de caducidad|caducidad|consumir (?:preferentemente )?antes del?|有效期至|到期日期?|保质期至|保质期到|失效日期|賞味期限|消費期限)$/iu;
/** Words that say the goods are sold as expired or near their date. */
const KNOWN =
  /past (?:its )?best before|short[- ]dated|expired|abgelaufen|mhd[- ]ware|date courte|临期|临近保质期|過ぎ|訳あり/iu;

/** The date to which the goods keep is not before the day of the check. */
const expiredGoods: RelationCheck = ({ scanned, extraction, conceptsOf, asOf }) => {
  const price = extraction.evidence['price']?.[0];
  const label = propertiesOf(extraction, conceptsOf).find(({ name }) => LABEL.test(name.trim()));
  if (price === undefined || label === undefined) return INAPPLICABLE;
  const dates = findDates(label.value, { locale: extraction.listing.inLanguage });
  const [date] = dates;
  if (date === undefined || dates.length > 1 || date.ambiguous || date.yearAssumed) return INAPPLICABLE;
  const isKnown = statementsOf(scanned.listing).some(({ text }) => KNOWN.test(text));
  return date.iso >= asOf || isKnown ? PASS : twoTexts(price, label.evidence, 'fact-needed');
};

export const relation: Relation = {
  name: 'expired-goods',
  needs: [PROPERTIES],
  same: { what: 'date', of: 'goods', because: 'label' },
  check: expiredGoods,
};
