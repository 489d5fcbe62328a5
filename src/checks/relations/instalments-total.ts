import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import { isCashPrice } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { readOf, said } from './need-cases.ts';
import { Mark } from '../../claims/facts/marks.ts';

const BEFORE =
  /(\d{1,2})\s?(?:(?:x|×|\*|期|monthly|equal|interest-free|fortnightly|weekly|payments?|instal?lments?|raten|cuotas|fois|rate|parcelas|回|of|de|da|zu|à|每期|meses|mois|monate|sin intereses|sans frais|sem juros|免息|无息|ohne zinsen)\s*)+$/iu;
/** "¥249.92 × 12期": the number stands after the amount. */
const AFTER = /^\s*[×xX*]\s?(\d{1,2})\s?(?:期|个月|回|mal\b|fois|meses|months)/u;
const FREE =
  /interest[- ]free|0\s?%|免息|无息|ohne zinsen|sin intereses|sem juros|sans frais|senza interessi/iu;

const TIMES = new Mark(
  /\d\s?(?:[x×*]|期|meses|mois|monate|回|monthly|equal|interest|fortn|weekly|payment|instal|raten|cuotas|fois|parcelas)/iu,
);

/** So many instalments make the price; more only where credit costs something. */
const instalmentsTotal: RelationCheck = (context, _attributes, tolerance = 0.03) => {
  const price = context.extraction.evidence['price']?.[0];
  const whole = amountOf(price?.value);
  if (price === undefined || whole === undefined || whole <= 0) return INAPPLICABLE;
  let seen = false;
  for (const { block, text } of statementsOf(context.extraction.listing)) {
    if (text.length > 300) continue;
    if (
      !/\d\s?(?:[x×*]|期|meses|mois|monate|回|monthly|equal|interest|fortn|weekly|payment|instal|raten|cuotas|fois|parcelas)/iu.test(
        text,
      )
    )
      continue;
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? undefined,
    })) {
      const times = Number(
        BEFORE.exec(text.slice(0, found.start))?.[1] ?? AFTER.exec(text.slice(found.end))?.[1] ?? 0,
      );
      if (times < 2 || times > 60 || found.ambiguous) continue;
      const total = times * found.amount;
      if (!seen && isCashPrice(context, price)) return INAPPLICABLE;
      seen = true;
      const tooLittle = total < whole * (1 - tolerance);
      const tooMuch = FREE.test(text) && total > whole * (1 + tolerance);
      if (!tooLittle && !tooMuch) return PASS;
      const left = quoteSpan(context.scanned, block, found.start, found.end, total);
      const data = {
        left: `${times} × ${left.quote} = ${total.toFixed(2)}`,
        right: price.quote,
        difference: Number((total - whole).toFixed(2)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, price], data, reason: 'same-thing' }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'instalments-total',
  needs: [{ ...said(TIMES), ...readOf('price') }],
  check: instalmentsTotal,
};
