import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { said } from './need-cases.ts';
import { Words } from '../../claims/facts/words.ts';

const FREE =
  /(?<!\p{L})(?:free (?:uk |us |eu )?(?:standard |home )?(?:delivery|shipping|postage)|(?:kostenloser|gratis|gratis-)\s?versand|versandkostenfrei|versand (?:ist )?(?:kostenlos|gratis)|livraison (?:gratuite|offerte)|port (?:offert|gratuit)|envío (?:gratis|gratuito)|spedizione (?:gratuita|gratis|in omaggio)|frete grátis)(?!\p{L})|包邮|免邮|送料無料|送料込/iu;
const COST = String.raw`(?:(?:standard )?(?:delivery|shipping|postage)(?: (?:fee|cost|charge|price)s?)?|versand(?:kosten|gebühr|pauschale)?|liefer(?:kosten|gebühr)|frais (?:de livraison|de port|d['’]expédition)|livraison|(?:gastos|costes?) de envío|envío|(?:spese|costi|costo) di spedizione|spedizione|frete|运费|邮费|快递费|配送费|送料|配送料)`;
const CHARGE = new RegExp(`${COST}\\s*(?:[:：]\\s*)?$`, 'iu');
/** A row of the specification that gives the charge. */
const LABEL = new RegExp(`^${COST}$`, 'iu');
/** With these the one or the other holds for some orders, places or ways only. */
const CONDITION =
  /over|above|from|orders?|express|next[- ]day|return|except|member|prime|pick|ab |über|dès|à partir|desde|más|da |acima|满|以上|偏远|除|新疆|西藏|退|港澳|国际|international|highland|zone|if |unless|when|only|outside|relais|retrait|magasin|tienda|negozio|abholung|離島|沖縄|北海道|会員/iu;

/** What offers of free delivery are worded with. */
const FREE_WORDS = new Words(
  'free',
  'kostenlos',
  'kostenfrei',
  'grati',
  'gratu',
  'grát',
  'offert',
  'omaggio',
  '包邮',
  '免邮',
  '送料',
);

/** "Free delivery" without a condition, and a charge for delivery without one. */
const freeDeliveryCharged: RelationCheck = ({ scanned, extraction }) => {
  let free: { block: number; start: number; end: number } | undefined;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160) continue;
    const match = FREE.exec(text);
    if (match === null) continue;
    const [from, to] = clauseAround(text, match.index, match.index + match[0].length);
    if (CONDITION.test(text.slice(from, to))) continue;
    free = { block, start: match.index, end: match.index + match[0].length };
    break;
  }
  if (free === undefined) return INAPPLICABLE;
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  for (const [index, { name, value }] of extraction.listing.additionalProperty.entries()) {
    const evidence = extraction.evidence.additionalProperty?.[index];
    if (evidence === undefined || !LABEL.test(name) || CONDITION.test(value)) continue;
    const charge = findPrices(value, { currencyHint }).find(({ amount }) => amount > 0);
    if (charge === undefined) continue;
    const left = quoteSpan(scanned, free.block, free.start, free.end, 0);
    const data = { left: left.quote, right: evidence.quote, difference: charge.amount };
    return { outcome: 'fail', hits: [{ evidence: [left, evidence], data, reason: 'same-thing' }] };
  }
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160 || CONDITION.test(text) || !/\d/.test(text)) continue;
    const found = findPrices(text, { currencyHint }).find(
      (price) => price.amount > 0 && CHARGE.test(text.slice(0, price.start)),
    );
    if (found === undefined) continue;
    const left = quoteSpan(scanned, free.block, free.start, free.end, 0);
    const right = quoteSpan(scanned, block, found.start, found.end, found.amount);
    const data = { left: left.quote, right: right.quote, difference: found.amount };
    return { outcome: 'fail', hits: [{ evidence: [left, right], data, reason: 'same-thing' }] };
  }
  return PASS;
};

export const relation: Relation = {
  name: 'free-delivery-charged',
  needs: [said(FREE_WORDS)],
  check: freeDeliveryCharged,
};
