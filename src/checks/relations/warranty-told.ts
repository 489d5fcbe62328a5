// Compares how long the goods are guaranteed by two sentences of one text: "a 5-year guarantee", "the warranty is 24 months".

import { factsOf } from '../../claims/facts/facts-of.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { SENTENCE_END, toldBefore, toldBehind } from '../../claims/facts/told-near.ts';
import type { Fact } from '../../claims/statements/fact.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Attributes } from '../../model/listing/attribute.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { goodsOf } from '../evidence/referent-of.ts';
import { showsSigns } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const WORDS = declareWords('warranty-told', ({ source, pattern }) => ({
  warranty: pattern('warranty'),
  /** All words that a sentence about the whole goods has beside the period. */
  plain: anyCase(`(?<!\\p{L})(?:${source('plain')})(?!\\p{L})|${source('plain-unspaced')}`, 'gu'),
}));
const WARRANTY = wordSign(WORDS, ({ warranty }) => warranty);
const ATTRIBUTE = 'warranty-period';
const REACH = 200;
/** A word or a figure, without the particles of Japanese. */
const NAME = /(?:(?!\p{Script=Hiragana})[\p{L}\d])+/gu;

/** A period with the sentence that tells it. */
interface Told {
  fact: Fact;
  sentence: string;
}

/** Fails where two sentences give two periods for the whole goods. */
const warrantyTold: RelationCheck = (context, attributes) => {
  const told = periodsOf(context, attributes);
  const [first, ...rest] = told;
  if (first === undefined) return INAPPLICABLE;
  // Periods of two texts are compared as any measure is.
  const others = rest.filter(
    ({ fact }) => fact.block === first.fact.block && !sameMeasure(fact.quantity, first.fact.quantity),
  );
  const [other] = others;
  // Three periods are those of parts, and two in one sentence are explained by it.
  if (
    other === undefined ||
    other.sentence === first.sentence ||
    others.some(({ fact }) => !sameMeasure(fact.quantity, other.fact.quantity))
  )
    return PASS;
  const [left, right] = [first, other].map(({ fact: { block, start, end, quantity } }) =>
    quoteSpan(context.scanned, block, start, end, quantity.base),
  );
  return left === undefined || right === undefined ? PASS : twoTexts(left, right, 'same-thing');
};

export const relation: Relation = {
  name: 'warranty-told',
  needs: [showsSigns(WARRANTY)],
  same: { what: 'warrantyPeriod', of: 'offer', because: 'named' },
  check: warrantyTold,
};

/** Returns the periods of sentences that speak of the whole goods, without a condition. */
function periodsOf({ scanned }: CheckContext, attributes: Attributes): Told[] {
  const { listing, words } = scanned;
  const { plain } = words.of(WORDS);
  const { names } = goodsOf(listing);
  return factsOf(scanned, attributes).flatMap((fact): Told[] => {
    const { attribute, block, start, end, loose, qualifiers } = fact;
    if (attribute !== ATTRIBUTE || loose || qualifiers.includes('minimum')) return [];
    const text = listing.blocks[block]?.text ?? '';
    const before = toldBefore(text, start, REACH, SENTENCE_END);
    const behind = toldBehind(text, end, REACH, SENTENCE_END);
    const rest = `${before} ${behind}`.replace(plain, ' ').match(NAME) ?? [];
    if (rest.some((word) => !names.includes(word.toLowerCase()))) return [];
    return isOfOtherGoods(text, [start, end], namesOf(listing), words)
      ? []
      : [{ fact, sentence: before + text.slice(start, end) + behind }];
  });
}
