// Compares the ratings and the numbers of reviews that a listing tells: "rated 4.9", "4.3 of 5 from 412 reviews".
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { SENTENCE_END, toldBefore, toldBehind } from '../../claims/facts/told-near.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { readChineseNumber } from '../../quantity/number/chinese-number.ts';
import { parseCount } from '../../quantity/number/parse-count.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements, groupOf } from './phrases-in-statements.ts';
import { RATING } from './rating-words.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const RATED = rareSign(RATING, ({ any }) => any);

/** Difference of means that is no rounding. */
const APART = 0.15;
/** How many times more reviews one figure gives; counts grow, and "nearly 10,000" rounds. */
const FAR_MORE = 3;
const SENTENCE = 70;

interface Told {
  value: number;
  isTitle: boolean;
  evidence: Evidence;
}

/** Fails where title and text give another mean, or one gives several times as many reviews. */
const ratingTold: RelationCheck = (context) => {
  const { score, count } = context.scanned.words.of(RATING);
  const scores = toldIn(context, score, (figure) => Number(figure.replace(',', '.')));
  const counts = toldIn(context, count, countOf);
  const found =
    differing(scores, (a, b) => Math.abs(a - b) > APART) ??
    differing(counts, (a, b) => Math.max(a, b) >= FAR_MORE * Math.min(a, b));
  if (found !== undefined) return found;
  return scores.length + counts.length > 1 ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'rating-told',
  needs: [showsSigns(RATED)],
  same: { what: 'reviewCount', of: 'goods', because: 'named' },
  check: ratingTold,
};

/** Compares the title's figure with the only other one of the text. */
function differing(all: readonly Told[], apart: (a: number, b: number) => boolean): CheckResult | undefined {
  const [claim] = all.filter(({ isTitle }) => isTitle);
  const rest = all.filter(({ isTitle }) => !isTitle);
  const [rival] = rest;
  if (claim === undefined || rival === undefined) return undefined;
  // The text has the right one too, or several: those of parts, shops or months.
  if (rest.some(({ value }) => value !== rival.value) || !apart(claim.value, rival.value)) return undefined;
  return twoTexts(claim.evidence, rival.evidence, 'same-thing');
}

function toldIn(
  { scanned }: CheckContext,
  pattern: RegExp,
  read: (figure: string, words: WordBook) => number | undefined,
): Told[] {
  const { listing, words } = scanned;
  const { other } = words.of(RATING);
  return findInStatements(scanned, pattern, RATED).flatMap((match): Told[] => {
    const { block, start, end } = match;
    const { role, text = '' } = listing.blocks[block] ?? {};
    const value = read(groupOf(match), words);
    if (value === undefined || value <= 0 || role === 'policy') return [];
    const near =
      toldBefore(text, start, SENTENCE, SENTENCE_END) + toldBehind(text, end, SENTENCE, SENTENCE_END);
    const isTitle = role === 'title';
    if (other.test(near)) return [];
    if (!isTitle && isOfOtherGoods(text, [start, end], namesOf(listing), words)) return [];
    return [{ value, isTitle, evidence: quoteSpan(scanned, block, start, end, value) }];
  });
}

/** Returns the number of reviews that a figure or characters stand for: "10k+", 二百六十, 近万. */
function countOf(figure: string, words: WordBook): number | undefined {
  const { tenThousand, thousand } = words.of(RATING);
  if (tenThousand.test(figure)) return 1e4;
  if (thousand.test(figure)) return 1e3;
  if (/^\d/u.test(figure)) return parseCount(figure)?.value;
  const chinese = readChineseNumber(figure, 0);
  return chinese !== null && chinese.end === figure.length ? chinese.value : undefined;
}
