// Chooses the average rating of a product and the number of its reviews.
import type { Listing } from '../../model/listing/listing.ts';
import type { TextBlock } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { literal, nested } from '../structured/item.ts';
import type { Candidate, Ranked } from '../rank/candidate.ts';
import { rank } from '../rank/ranker.ts';
import { metaCandidates, sourceCandidate, visibleCandidate, withClues } from './candidate.ts';
import type { Context } from './context.ts';
import { captured } from '../words/page-words.ts';
import { AVERAGE } from '../words/ratings.ts';
import { drawnRatings } from './drawn-ratings.ts';
import { numeric } from './numeric.ts';
import { ratingForms, type FoundRatings, type Stars } from './rating-forms.ts';
import { COUNT } from './review-count-in.ts';
import { isOfOneReview } from './single-review.ts';

/** Returns the product's rating and the number of reviews. Ratings of single reviews do not count. */
export function readRating(context: Context): Ranked<Listing['aggregateRating']> | undefined {
  const found: FoundRatings = { values: [], counts: [] };
  markedRatings(context, found);
  describedRating(context, found);
  shownRatings(context, found);
  drawnRatings(context, found);
  const value = rank(
    context.ranking,
    'ratingValue',
    found.values.filter((one) => one.value.value > 0).map(withForm),
    ({ value }) => value.toFixed(1),
  );
  const count = rank(context.ranking, 'reviewCount', found.counts, String);
  if (!value && !count) return undefined;
  return {
    value: {
      ...(value ? { ratingValue: value.value.value, bestRating: value.value.best } : {}),
      ...(count ? { reviewCount: count.value } : {}),
    },
    evidence: [...(value?.evidence ?? []), ...(count?.evidence ?? [])],
  };
}

/** Adds a clue whether the rating is a multiple of 0.5: the page often shows the markup's number rounded. */
const withForm = (one: Candidate<Stars>) =>
  withClues(one, (one.value.value * 2) % 1 === 0 ? 'form:half-stars' : 'form:exact');

function markedRatings(context: Context, { values, counts }: FoundRatings): void {
  const { page, products, head } = context;
  const reasons = ['aggregateRating of the markup'];
  for (const product of products)
    for (const rating of product.source === 'script' ? [product] : nested(product, 'aggregateRating')) {
      const best = numeric(literal(rating, 'bestRating')?.text) ?? 5;
      const given = literal(rating, 'ratingValue');
      const value = numeric(given?.text);
      if (given && value !== undefined)
        values.push(sourceCandidate(page, { value, best }, given, rating.source, reasons));
      for (const name of ['reviewCount', 'ratingCount']) {
        const count = literal(rating, name);
        const many = numeric(count?.text);
        if (count && many !== undefined)
          counts.push(sourceCandidate(page, many, count, rating.source, reasons));
      }
    }
  const best = numeric(head.meta.get('og:rating_scale')?.text) ?? 5;
  for (const one of metaCandidates(context, ['og:rating', 'product:rating:value'], numeric))
    values.push({ ...one, value: { value: one.value, best } });
  counts.push(
    ...metaCandidates(context, ['og:rating_count', 'og:review_count', 'product:rating:count'], numeric),
  );
}

/**
 * Reads the description for search engines, in which marketplaces write the rating and the number of reviews.
 */
function describedRating({ page, head }: Context, { values, counts }: FoundRatings): void {
  const described = head.meta.get('og:description') ?? head.meta.get('description');
  if (!described || described.text.length > 400) return;
  const average = AVERAGE.exec(described.text);
  const value = numeric(captured(average));
  if (!average || value === undefined || value > 5) return;
  const reasons = ['worded in the description of the page'];
  values.push(sourceCandidate(page, { value, best: 5 }, described, 'meta', reasons));
  const count = numeric(COUNT.exec(described.text.slice(average.index + average[0].length))?.[1]);
  if (count !== undefined) counts.push(sourceCandidate(page, count, described, 'meta', reasons));
}

const BEFORE_TITLE = 4;
const NEAR = 25;
const LONGEST = 120;
const BASED_ON = /based on/i;

/** Reads ratings from short texts near the title or in review sections. */
function shownRatings({ page, titleBlock }: Context, { values, counts }: FoundRatings): void {
  if (titleBlock < 0) return;
  for (let index = Math.max(0, titleBlock - BEFORE_TITLE); index < page.blocks.length; index++) {
    const block = page.blocks[index]!;
    const { text, hidden, role, element } = block;
    if (hidden || text.length > LONGEST || role === 'related' || role === 'footer') continue;
    if (isOfOneReview(element)) continue;
    const distance = Math.abs(index - titleBlock);
    const isOfReviews = role === 'review' || (element.inherited & (S.review | S.rating)) !== 0;
    if (distance > NEAR && !isOfReviews && !BASED_ON.test(text)) continue;
    const before = page.blocks[index - 1]?.text ?? '';
    for (const { value, best, count, start, end, form } of ratingForms(block, {
      distance,
      near: distance <= NEAR,
      before,
      inRating: isInRating(block),
    })) {
      const place = { block: index, start, end };
      if (value !== undefined) values.push(visibleCandidate(page, { value, best: best ?? 5 }, place, [form]));
      if (count !== undefined) counts.push(visibleCandidate(page, count, place, [form]));
    }
  }
}

const isInRating = (block: TextBlock) =>
  block.pieces.some((piece) => piece.element.inherited & (S.rating | S.review));
