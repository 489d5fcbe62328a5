// Finds the number of reviews in a text.
import type { TextBlock } from '../html/page.ts';
import { seamsOf } from '../html/seams.ts';
import { LowerCasePattern, type Found } from '../words/lower-case-pattern.ts';
import { anyOf } from '../words/page-words.ts';

const COUNTED = String.raw`(\d{1,3}(?:[.,\s]\d{3}){1,4}|\d{1,12})\s{0,9}(?:\+\s{0,9})?(?:\)\s{0,9})?`;
const LABELLED = String.raw`(\d{1,3}(?:[.,]\d{3}){1,4}|\d{1,12})(?!\d{0,12}[.,]\d)(?![\d.,%]{0,12}\s{0,9}(?:\/|out|%))\s{0,9}[)）]?`;

/** Matches "212 reviews" and "Reviews (212)". */
export const COUNT = new LowerCasePattern(
  String.raw`(?:\(\s{0,9})?(?<![\d.,])${COUNTED}(?:${anyOf('rating/of-whom')} ){0,6}${anyOf('rating/reviews')}|` +
    String.raw`${anyOf('rating/reviews-label')}\s*(?:[:：·•]\s*)?(?:[（(]\s*)?${LABELLED}`,
);

/**
 * Returns the number of reviews after the rating. "4.6 out of 5" and "212 reviews" without a space between
 * must not become 5,212.
 */
export function countIn(block: TextBlock, rating: Found | null): Found | null {
  const whole = COUNT.exec(block.text);
  const rated = rating === null ? 0 : rating.index + rating[0].length;
  const overlaps = whole !== null && rating !== null && rating.index <= whole.index && whole.index < rated;
  const from = overlaps ? rated : (runTogether(block) ?? (whole && seamIn(block, whole)));
  if (from === undefined || from === null) return whole;
  const rest = COUNT.exec(block.text.slice(from));
  return rest && { ...rest, index: rest.index + from };
}

/** Returns the offset where an element's number directly follows another's: "4.6" and "318条评价". */
export function runTogether({ text, pieces }: TextBlock): number | undefined {
  return pieces.find(({ start }) => start > 0 && isDigit(text[start - 1]) && isDigit(text[start]))?.start;
}

/** In "Sold 3,268" and "Reviews 10,422", the first number must not count as reviews. */
const seamIn = (block: TextBlock, { index, 0: found }: Found) =>
  seamsOf(block).find((seam) => index < seam && seam < index + found.length);

const isDigit = (letter: string | undefined) => letter !== undefined && letter >= '0' && letter <= '9';
