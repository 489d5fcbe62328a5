import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';

/** Difference that agrees, because counts grow while a page is cached. */
const FEW = 5;

/** Fails where the markup and the page give different numbers of reviews. */
const reviewCount: RelationCheck = ({ extraction }, _attributes, tolerance = 0.1) => {
  const counts = (extraction.evidence.aggregateRating ?? []).filter(({ value }) => typeof value === 'number');
  const marked = counts.filter(
    ({ source }) => source === 'json-ld' || source === 'microdata' || source === 'rdfa',
  );
  const shown = counts.filter(
    (one) => one.source === 'visible' && one.reasons?.[0] === 'worded near the title',
  );
  const [left] = shown;
  const [right] = marked;
  if (left === undefined || right === undefined) return INAPPLICABLE;
  const close = (a: Evidence, b: Evidence) => {
    const [x, y] = [Number(a.value), Number(b.value)];
    return Math.abs(x - y) <= Math.max(FEW, tolerance * Math.max(x, y));
  };
  const agreeing = shown.filter((one) => marked.some((other) => close(one, other)));
  const [own] = agreeing;
  if (own === undefined) return twoTexts(left, right);
  // Microdata is visible itself: "291 reviews" among the reviews, "112 Reviews" beside the title.
  if (agreeing.length > 1 || right.source !== 'microdata') return PASS;
  const [first, ...rest] = shown.filter(
    (one) => one !== own && !isAmongReviews(one, extraction) && wordsOf(one) === wordsOf(own),
  );
  return first === undefined || rest.some((one) => !close(one, first)) ? PASS : twoTexts(first, right);
};

function isAmongReviews({ block = -1 }: Evidence, { listing }: Extraction): boolean {
  return listing.blocks[block]?.role === 'review';
}

/** Returns the words of a count. Ratings outnumber reviews, so only equal words are compared. */
function wordsOf({ quote }: Evidence): string {
  return quote.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

export const relation: Relation = {
  name: 'review-count',
  needs: [onPage('aggregateRating')],
  same: { what: 'reviewCount', of: 'goods', because: 'field' },
  check: reviewCount,
};
