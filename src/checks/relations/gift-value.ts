import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/check-context.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findPrices } from '../../quantity/find-prices.ts';
import { quoteSpan } from '../quote-span.ts';
import type { Relation } from './relation.ts';
import { saidIn } from './said-in.ts';
import { twoTexts } from './two-texts.ts';

const LABEL =
  /gift value|value of (?:the )?(?:free )?gift|赠品(?:单独)?(?:价值|售价|价格)|礼品价值|geschenkwert|wert des geschenks|valeur du cadeau|valor del regalo/iu;
const WORTH =
  /(?:gift|present|geschenk|cadeau|regalo|free \p{L}+|gratis \p{L}+)(?!\p{L})[^.;:!?\d]{0,30}?(?:worth|valued at|im wert von|d'une valeur de|valorado en|por valor de)\s*|(?:赠品|赠|送)[^。；！？\d]{0,15}?价值\s*/giu;
/** A gift for each step of spending, or one of several. */
const STEPS = /spend|over|orders|from|up to|each|ab |dès|desde|hasta|满|档|至|任选|起/iu;
const REACH = 14;

/** The gift is worth in the text what its label says. */
export const giftValue: Relation = ({ scanned, extraction, conceptsOf }, _attributes, tolerance = 0.01) => {
  const label = propertiesOf(extraction, conceptsOf).find(({ name }) => LABEL.test(name));
  if (label === undefined) return INAPPLICABLE;
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  const stated = findPrices(label.value, { currencyHint });
  const [value] = stated;
  if (value === undefined || stated.length > 1) return INAPPLICABLE;
  const worths: Evidence[] = [];
  for (const said of saidIn(scanned, WORTH)) {
    if (STEPS.test(said.clause) || said.block === label.evidence.block) continue;
    const text = scanned.listing.blocks[said.block]?.text ?? '';
    const found = findPrices(text, { currencyHint }).find(
      ({ start }) => start >= said.end && start <= said.end + REACH,
    );
    if (found === undefined || found.currency !== value.currency) continue;
    if (Math.abs(found.amount - value.amount) <= tolerance * value.amount) return PASS;
    worths.push(quoteSpan(scanned, said.block, said.start, found.end, found.amount));
  }
  const [left] = worths;
  return left === undefined ? INAPPLICABLE : twoTexts(left, label.evidence, 'same-thing');
};
