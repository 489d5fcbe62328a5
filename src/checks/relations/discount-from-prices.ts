import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { blocksNear, twoPrices } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { onPage } from './need-cases.ts';

const OFF =
  /(?<up>up to |bis zu |jusqu[’']à |hasta (?:un )?|extra |additional |further )?(?:(?<=^|[\s(（\[])[-−–]\s?(?<a>\d{1,2}(?:[.,]\d)?)\s?%|(?<b>\d{1,2}(?:[.,]\d)?)\s?%\s?(?:off\b|discount|rabatt|de descuento|de réduction|di sconto|de desconto|オフ|OFF|引き)|(?:save|you save|spare|économisez|ahorra)\s(?<c>\d{1,2}(?:[.,]\d)?)\s?%)|(?<![\d.])(?<z>[1-9](?:\.\d)?)折(?<qi>起)?/giu;
const CONDITION =
  /coupon|code|voucher|券|满|第二件|student|newsletter|member|会员|subscribe|gutschein|app\b|\bpix\b|[àa] vista|boleto/iu;

/** "-50 %" and 八折 follow from the two prices. */
const discountFromPrices: RelationCheck = (context, _attributes, tolerance = 0.025) => {
  const prices = twoPrices(context);
  if (prices === undefined) return INAPPLICABLE;
  const real = 1 - prices.now / prices.was;
  let seen = false;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? '';
    if (CONDITION.test(text)) continue;
    for (const match of text.matchAll(OFF)) {
      const { up, a, b, c, z, qi } = match.groups ?? {};
      if (up !== undefined || qi !== undefined || isUpperEnd(text, match.index)) continue;
      const percent = a ?? b ?? c;
      const said = percent === undefined ? 1 - Number(z) / 10 : Number(percent.replace(',', '.')) / 100;
      seen = true;
      if (Math.abs(said - real) <= tolerance) return PASS;
      const left = quoteSpan(context.scanned, block, match.index, match.index + match[0].length, said);
      const data = {
        left: left.quote.trim(),
        right: `${prices.list.quote} → ${prices.price.quote} (−${Math.round(real * 100)} %)`,
        difference: Number((said - real).toFixed(4)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, prices.price, prices.list], data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'discount-from-prices',
  needs: [onPage('listPrice')],
  same: { what: 'discount', of: 'offer', because: 'reckoned' },
  check: discountFromPrices,
};

/** "40-50% off": the end of a range over many goods. */
function isUpperEnd(text: string, start: number): boolean {
  return /\d\s?%?\s?(?:[-–—~]|to|bis|à|al?)\s?$/u.test(text.slice(Math.max(0, start - 8), start));
}
