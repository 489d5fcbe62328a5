import { Words } from '../../claims/facts/words.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { saidIn } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { said } from './need-cases.ts';

const LABEL =
  /gift value|value of (?:the )?(?:free )?gift|赠品(?:单独)?(?:价值|售价|价格|市价)|礼品(?:价值|价格)|geschenkwert|wert (?:des geschenks|der zugabe|der beigabe)|valeur du cadeau|valor del regalo|valore (?:del regalo|dell'omaggio|dell’omaggio)|(?:特典|プレゼント|おまけ|景品)の?(?:価格|価値|金額)/iu;
/** The words before the sum, or after it. */
const WORTH =
  /(?:worth|valued at|(?:im )?wert(?: von)?:?|d['’]une valeur de|valorad[oa] en|por valor de|del valore di|价值|市价|gift value:?|value of the gift:?|geschenkwert:?|valeur du cadeau ?:?|valor del regalo:?|valore del regalo:?)\s*(?=[^\d\s]{0,4}\s?\d)|(?<!\d)\d{1,9}(?:[,.]\d{1,9}){0,5}円(?:\(税込\))?相当/giu;
const WORTHS = new Words('worth', 'value', 'wert', 'valeur', 'valor', '价值', '市价', '相当');
const GIFT =
  /gift|present(?!ed|ation)|(?<!\p{L})free|geschenk|gratis|zugabe|legen wir|dankeschön|cadeau|offert|regalo|obsequio|omaggio|赠|送|礼|プレゼント|特典|おまけ|進呈/iu;
/** A gift for each step of spending, or one of several. */
const STEPS =
  /spend|over|orders|from|up to|each|(?<!\p{L})ab |dès|desde|hasta|fino a|満|满|档|至|任选|以上|最大|抽選/iu;
const REACH = 8;

interface Worth {
  amount: number;
  currency: string | null;
  evidence: Evidence;
}

/** The gift is worth in the text what its label says. */
const giftValue: RelationCheck = (context, _attributes, tolerance = 0.01) => {
  const { scanned, extraction } = context;
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  const property = propertyOf(context, currencyHint);
  const told: Worth[] = [];
  const labels: Worth[] = property === undefined ? [] : [property];
  for (const said of saidIn(scanned, WORTH, WORTHS)) {
    const text = scanned.listing.blocks[said.block]?.text ?? '';
    if (STEPS.test(said.clause) || !GIFT.test(sentenceAround(text, said.start))) continue;
    const found = findPrices(text, { currencyHint }).find(
      ({ start, end }) => end > said.start && start <= said.end + REACH,
    );
    if (found === undefined || isIn(property?.evidence, said.block, found)) continue;
    const { amount, currency, start, end } = found;
    const evidence = quoteSpan(scanned, said.block, Math.min(said.start, start), end, amount);
    (LABEL.test(evidence.quote) ? labels : told).push({ amount, currency, evidence });
  }
  const [label] = labels;
  const others = told.filter(({ currency }) => currency === label?.currency);
  const [left] = others;
  // Several gifts: the label may give the worth of all.
  if (label === undefined || left === undefined || others.some(({ amount }) => amount !== left.amount))
    return INAPPLICABLE;
  if (Math.abs(left.amount - label.amount) <= tolerance * label.amount) return PASS;
  return twoTexts(left.evidence, label.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'gift-value',
  needs: [said(WORTHS)],
  check: giftValue,
};

function propertyOf(
  { extraction, conceptsOf }: CheckContext,
  currencyHint: string | undefined,
): Worth | undefined {
  const label = propertiesOf(extraction, conceptsOf).find(({ name }) => LABEL.test(name));
  const [value, ...rest] = label === undefined ? [] : findPrices(label.value, { currencyHint });
  if (label === undefined || value === undefined || rest.length > 0) return undefined;
  return { amount: value.amount, currency: value.currency, evidence: label.evidence };
}

function isIn(
  label: Evidence | undefined,
  block: number,
  { start, end }: { start: number; end: number },
): boolean {
  if (label === undefined || label.block !== block) return false;
  return label.start === undefined || label.end === undefined || (start < label.end && label.start < end);
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, ...['. ', '! ', '。', '！'].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  const to = text.slice(at).search(/[.!](?:\s|$)|[。！]/u);
  return text.slice(from, to < 0 ? text.length : at + to);
}
