import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS } from '../../engine/check-context.ts';
import type { Evidence } from '../../model/evidence.ts';
import { findPrices } from '../../quantity/find-prices.ts';
import { quoteSpan } from '../quote-span.ts';
import type { Relation } from './relation.ts';
import { saidIn } from './said-in.ts';
import { twoTexts } from './two-texts.ts';

const LABEL =
  /gift value|value of (?:the )?(?:free )?gift|赠品(?:单独)?(?:价值|售价|价格|市价)|礼品(?:价值|价格)|geschenkwert|wert (?:des geschenks|der zugabe|der beigabe)|valeur du cadeau|valor del regalo|valore (?:del regalo|dell'omaggio|dell’omaggio)|(?:特典|プレゼント|おまけ|景品)の?(?:価格|価値|金額)/iu;
/** The words before the sum, or after it. */
const WORTH =
  /(?:worth|valued at|(?:im )?wert(?: von)?:?|d['’]une valeur de|valorad[oa] en|por valor de|del valore di|价值|市价|gift value:?|value of the gift:?|geschenkwert:?|valeur du cadeau ?:?|valor del regalo:?|valore del regalo:?)\s*(?=[^\d\s]{0,4}\s?\d)|\d[\d,.]*円(?:\(税込\))?相当/giu;
const HINTS = ['worth', 'value', 'wert', 'valeur', 'valor', '价值', '市价', '相当'];
const GIFT =
  /gift|present(?!ed|ation)|(?<!\p{L})free|geschenk|gratis|zugabe|legen wir|dankeschön|cadeau|offert|regalo|obsequio|omaggio|赠|送|礼|プレゼント|特典|おまけ|進呈/iu;
/** A gift for each step of spending, or one of several. */
const STEPS =
  /spend|over|orders|from|up to|each|(?<!\p{L})ab |dès|desde|hasta|fino a|満|满|档|至|任选|以上|最大|抽選/iu;
const REACH = 8;

/** The gift is worth in the text what its label says. */
export const giftValue: Relation = ({ scanned, extraction, conceptsOf }, _attributes, tolerance = 0.01) => {
  const label = propertiesOf(extraction, conceptsOf).find(({ name }) => LABEL.test(name));
  if (label === undefined) return INAPPLICABLE;
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  const stated = findPrices(label.value, { currencyHint });
  const [value] = stated;
  if (value === undefined || stated.length > 1) return INAPPLICABLE;
  const worths: Evidence[] = [];
  for (const said of saidIn(scanned, WORTH, HINTS)) {
    const text = scanned.listing.blocks[said.block]?.text ?? '';
    if (STEPS.test(said.clause) || !GIFT.test(sentenceAround(text, said.start))) continue;
    const found = findPrices(text, { currencyHint }).find(
      ({ start, end }) => end > said.start && start <= said.end + REACH,
    );
    if (
      found === undefined ||
      found.currency !== value.currency ||
      isLabel(label.evidence, said.block, found)
    )
      continue;
    if (Math.abs(found.amount - value.amount) <= tolerance * value.amount) return PASS;
    worths.push(quoteSpan(scanned, said.block, Math.min(said.start, found.start), found.end, found.amount));
  }
  const [left] = worths;
  return left === undefined ? INAPPLICABLE : twoTexts(left, label.evidence, 'same-thing');
};

function isLabel(label: Evidence, block: number, { start, end }: { start: number; end: number }): boolean {
  if (label.block !== block) return false;
  return label.start === undefined || label.end === undefined || (start < label.end && label.start < end);
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, ...['. ', '! ', '。', '！'].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  const to = text.slice(at).search(/[.!](?:\s|$)|[。！]/u);
  return text.slice(from, to < 0 ? text.length : at + to);
}
