import { Words } from '../../claims/facts/words.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findDates } from '../../quantity/time/parse-date.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { OF_THIS_CENTURY, saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { readOf, said } from './need-cases.ts';

const UNTIL =
  /(?:(?:sale|offer|promotion|deal|discount)[^.;!?\n]{0,30}?(?:ends?|until|valid (?:until|till|to|through)|expires)|(?:angebot|aktion|rabatt)[^.;!?\n]{0,30}?(?:bis|endet)|(?:offre|promotion|promo|soldes)[^.;!?\n]{0,30}?jusqu['’]au|(?:oferta|promoción|descuento)[^.;!?\n]{0,30}?hasta(?: el)?|(?:活动|优惠|促销|特价|折扣)[^。；！？\n]{0,30}?(?:截止|至|到)|(?:セール|キャンペーン|特価)[^。；！？\n]{0,15}?[～〜~:：])/giu;
/** What the pattern needs, in normalised texts. */
const UNTILS = new Words(
  'end',
  'until',
  'valid',
  'expire',
  'bis',
  'jusqu',
  'hasta',
  '活动',
  '优惠',
  '促销',
  '特价',
  '折扣',
  'セール',
  'キャンペーン',
);
/** It says itself that it is over, or speaks of reviews and warranties. */
const OVER = /ended|is over|has expired|beendet|abgelaufen|terminée|finalizad|已结束|終了/iu;
const REACH = 16;

/** What is offered now is not an offer that ended before the day of the check; only dates with their year count. */
const saleEnded: RelationCheck = ({ scanned, extraction, asOf }) => {
  const price = extraction.evidence['price']?.[0];
  if (price === undefined) return INAPPLICABLE;
  let seen = false;
  for (const { block, start, end, clause } of saidIn(scanned, UNTIL, OF_THIS_CENTURY, UNTILS)) {
    const { text = '' } = scanned.listing.blocks[block] ?? {};
    const locale = scanned.blocks[block]?.lang;
    const date = findDates(text.slice(0, end + 60), { locale }).find(
      (one) => one.start >= end - 1 && one.start <= end + REACH,
    );
    if (date === undefined || date.ambiguous || date.yearAssumed || OVER.test(clause)) continue;
    seen = true;
    if (date.iso >= asOf) return PASS;
    return twoTexts(quoteSpan(scanned, block, start, date.end, date.iso), price, 'fact-needed');
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'sale-ended',
  needs: [{ ...said(OF_THIS_CENTURY, UNTILS), ...readOf('price') }],
  check: saleEnded,
};
