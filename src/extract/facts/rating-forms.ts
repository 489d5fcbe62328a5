// Finds ratings and numbers of reviews in short texts such as "4.6 (73)".
import { parseCount } from '../../quantity/number/parse-count.ts';
import type { TextBlock } from '../html/page.ts';
import type { Candidate } from '../rank/candidate.ts';
import { LowerCasePattern, type Found } from '../words/lower-case-pattern.ts';
import { anyOf, captured, leadOf } from '../words/page-words.ts';
import { AVERAGE, OF_INDEX, OUT_OF, TOTAL } from '../words/ratings.ts';
import { numeric, wholeNumber } from './numeric.ts';
import { countIn, runTogether } from './review-count-in.ts';

/** A rating and the highest possible rating. */
export interface Stars {
  value: number;
  best: number;
}

/** Candidates for the average rating and for the number of reviews. */
export interface FoundRatings {
  values: Candidate<Stars>[];
  counts: Candidate<number>[];
}

/** A rating or a number of reviews in a text; `form` names its wording for the ranker. */
export interface RatingForm {
  value?: number | undefined;
  best?: number;
  count?: number | undefined;
  start: number;
  end: number;
  form: string;
}

/** The position of a text on the page. */
export interface RatingPlace {
  /** Distance from the title, in blocks. */
  distance: number;
  near: boolean;
  /** True if an element around it has a class for ratings. */
  inRating: boolean;
  /** The text of the previous block. */
  before: string;
}

/** The rating of the seller, as in "Seller rating 5 out of 5", is not the product's. */
const OF_SELLER = new LowerCasePattern(
  String.raw`(?<!\p{L})${anyOf('rating/of-seller')}(?:[\s:：]{0,9}(?:rating|score|note|bewertung|评分|評価))?[\s:：]{0,9}$`,
);
const NONE_YET = leadOf('rating/none-yet');

const REVIEWS = anyOf('rating/reviews');
const LABEL = anyOf('rating/reviews-label');
const MANY = String.raw`(\d{1,3}(?:[.,\s]\d{3}){1,4}|\d{1,12})`;
const ONE_TO_FIVE = String.raw`([0-5][.,]\d{1,2})`;
const ROUND = String.raw`\d[\d.,]*\s?`;
const NAMED_REVIEWS = new LowerCasePattern(`${REVIEWS}|${LABEL}`);
const COUNT_BEHIND = new LowerCasePattern(
  String.raw`^[★☆\s]*(?:[(（]\s*${MANY}\s*[)）]|(?:based on|from|by|basierend auf|aus|sur la base de|basado en|basato su) ${MANY} \p{L})`,
);
/** "4.6 (73)", "4.62（218件）", "4.2 (1,287 ratings & 203 reviews)", "4.8 • 2 456 reviews". */
const RATING_AND_COUNT = new LowerCasePattern(
  String.raw`(?<![\d.,])${ONE_TO_FIVE}[★☆\s]*${LABEL}?[(（]\s*${MANY}\s{0,9}(?:[件条人]|[km]?\+? ?${REVIEWS}[^)）]{0,30})?\s{0,9}[)）]|` +
    String.raw`^[★☆⭐\s]*${ONE_TO_FIVE}\s{0,9}(?:[•·|★,–-]\s{1,9}|(?<=\s))${MANY}\s{1,9}${REVIEWS}`,
);
/** Drawn stars and a number after them: "★★★★★ (73)". */
const STARS_AND_COUNT = new LowerCasePattern(String.raw`^[★☆⭐]{3,5}\s*(?:[(（]\s*)?${MANY}\s*[)）]?$`);
/** A number in brackets, with or without stars. Only used inside elements for ratings and near the title. */
const IN_BRACKETS = new LowerCasePattern(String.raw`^[★☆\s]*(?:[(（]\s*)?${MANY}\s*[)）]$`);

/** A rounded number: "1.2万+条评价", "10k reviews", or "10k" after a block with the word for reviews. */
const ROUNDED = new LowerCasePattern(String.raw`^${LABEL}?\s*(?:[:：(（]\s*)?${ROUND}(?:万|千|k|m|\+)`);
/** A rounded number inside a text: "4.6 stars from 1.1K ratings", "累计评价5万+". */
const ROUNDED_INSIDE = new LowerCasePattern(
  String.raw`(?<![\d.,])${ROUND}(?:k|m|tys\.?|тыс\.?|mil)\+?\s(?:\p{L}+ )?${REVIEWS}(?!\p{L})|(?<=${LABEL})\s*[(（]?${ROUND}[万萬千만천]\+?`,
);
/** A rating before a rounded number: "4.9 (1.2k reviews)". */
const BEFORE_ROUNDED = new LowerCasePattern(
  String.raw`^[★☆\s]*${ONE_TO_FIVE}\s{0,9}[★☆]*(?=\s{0,9}(?:[(（|·]\s{0,9})?\d[\d.,]{0,20}\s?[km万千])`,
);
const REVIEWS_LABEL = new LowerCasePattern(String.raw`^${LABEL}\s*[:：]?$`);

/** Returns all ratings and numbers of reviews that a text may state. */
export function ratingForms(block: TextBlock, place: RatingPlace): RatingForm[] {
  const { text } = block;
  const { distance, near, inRating } = place;
  const found: RatingForm[] = [];
  const add = (match: Pick<Found, 0 | 'index'>, form: string, told: Partial<RatingForm>, from = 0) => {
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, form, ...told });
  };
  const whole = { 0: text, index: 0 };
  if (block.role === 'review' && NONE_YET.test(text)) add(whole, 'no reviews yet', { count: 0 });

  const stated = OUT_OF.exec(text);
  const lead = stated ? text.slice(0, stated.index) || place.before : '';
  const out = OF_SELLER.test(lead) || OF_INDEX.test(lead) ? null : stated;
  // A count after it shows that it is the rating of all buyers, not of one.
  if (out && (distance <= 12 || TOTAL.test(text) || countIn(block, out) !== null)) {
    const value = numeric(captured(out));
    const best = Number(out[2] ?? 5);
    if (value !== undefined && value <= best) add(out, 'worded near the title', { value, best });
  }
  const average = out ? null : AVERAGE.exec(text);
  const shown = numeric(captured(average));
  const first = text.slice(0, runTogether(block));
  if (average && shown !== undefined && shown <= 5) add(average, 'worded as an average', { value: shown });
  else if (!out && near && inRating && /^\d[.,]\d{1,2}$/.test(first))
    add({ 0: first, index: 0 }, 'a number in an element for ratings', { value: numeric(first) });

  const rounded = near ? roundedCount(text, place.before) : undefined;
  if (near) {
    const end = out ? out.index + out[0].length : 0;
    const behind = out && COUNT_BEHIND.exec(text.slice(end));
    if (behind)
      add(behind, 'a number in brackets behind the rating', { count: wholeNumber(captured(behind)) }, end);
    const both = out ? null : RATING_AND_COUNT.exec(text);
    if (both && (distance <= 8 || inRating || NAMED_REVIEWS.test(both[0])))
      add(both, 'a rating and its count side by side', {
        value: numeric(both[1] ?? both[3]),
        count: wholeNumber(both[2] ?? both[4]),
      });
    const ahead = rounded === undefined ? null : BEFORE_ROUNDED.exec(text);
    if (ahead) add(ahead, 'before a round number of reviews', { value: numeric(ahead[1]) });
    const alone = (inRating || distance <= 6 ? IN_BRACKETS.exec(text) : null) ?? STARS_AND_COUNT.exec(text);
    if (rounded !== undefined) add(whole, 'a round number of reviews', { count: rounded });
    else if (alone) add(whole, 'a number alone beside stars', { count: wholeNumber(alone[1]) });
  }
  const counted = rounded === undefined ? countIn(block, out ?? average) : null;
  if (counted && !OF_STARS.test(text.slice(counted.index + counted[0].length)))
    add(counted, 'worded near the title', { count: wholeNumber(captured(counted)) });
  return found;
}

/** "213 reviews with 5 stars" counts only a part of the reviews. */
const OF_STARS = /\d\s*(?:stars?|sterne\p{L}*|étoiles?|estrellas?|★)/iu;

function roundedCount(text: string, before: string): number | undefined {
  if (text.length > 60) return undefined;
  const inside = ROUNDED_INSIDE.exec(text);
  if (inside) return parseCount(inside[0])?.value;
  if (text.length > 40 || !ROUNDED.test(text)) return undefined;
  return NAMED_REVIEWS.test(text) || REVIEWS_LABEL.test(before) ? parseCount(text)?.value : undefined;
}
