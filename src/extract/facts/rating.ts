import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { parseCount } from '../../quantity/number/parse-count.ts';
import type { Page, TextBlock } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { literal, nested } from '../structured/item.ts';
import { rank } from '../rank/ranker.ts';
import { fromItem, marked, visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { Lowered } from '../words/lowered.ts';
import { AVERAGE, OUT_OF, TOTAL } from '../words/ratings.ts';
import { drawnRatings } from './drawn-ratings.ts';
import { numeric } from './numeric.ts';
import { COUNT, countIn, runTogether } from './review-count-in.ts';

export interface Rating {
  value?: NonNullable<Listing['aggregateRating']>;
  evidence: Evidence[];
}

/** "Seller rating 5 out of 5" says nothing about the goods. */
const isOfSeller = (before: string) =>
  /(?:\b(?:seller|shop|store|merchant)|verkäufer|händler|vendeur|vendedor|venditore|продав\p{L}{1,6}|satıcı|卖家|店铺|商家|ショップ)(?:'s)?(?:[\s:：]{0,9}(?:rating|score|note|bewertung|评分|評価))?[\s:：]{0,9}$/iu.test(
    before,
  );

/** Said of all reviews: there are none. */
const NONE_YET = new Lowered(
  /^(?:there are )?(?:no (?:customer )?(?:reviews|ratings)(?: yet)?|no one has reviewed|aucun (?:avis|commentaire)|noch keine (?:bewertung|rezension)|(?:a[uú]n )?(?:no hay|sin) (?:opiniones|reseñas|valoraciones)|(?:ainda )?(?:não há|sem) avaliações|nessuna recensione|暂无(?:评价|评论)|レビューはまだ|まだレビュー|아직 리뷰)/iu,
);
const BASED_ON = /based on/i;

/** The rating beside the title before that of the markup; ratings of single reviews do not count. */
export function readRating(context: Context): Rating {
  const { page } = context;
  const values: Candidate<{ value: number; best: number }>[] = [];
  const counts: Candidate<number>[] = [];
  /** A number alone in brackets is a count where there are stars. */
  const bracketed: Candidate<number>[] = [];
  for (const product of context.products) {
    const rated = product.source === 'script' ? [product] : nested(product, 'aggregateRating');
    for (const rating of rated) {
      const best = numeric(literal(rating, 'bestRating')?.text) ?? 5;
      const value = literal(rating, 'ratingValue');
      const amount = numeric(value?.text);
      if (value && amount !== undefined && amount >= 0)
        values.push(
          fromItem(page, rating, value, { value: amount, best }, 4, ['aggregateRating of the markup']),
        );
      const given = [literal(rating, 'reviewCount'), literal(rating, 'ratingCount')];
      for (const [rank, count] of given.entries()) {
        const number = numeric(count?.text);
        if (count && number !== undefined)
          counts.push(
            fromItem(page, rating, count, number, 4 - rank / 10, ['aggregateRating of the markup']),
          );
      }
    }
  }
  const { meta } = context.head;
  const stated = meta.get('og:rating') ?? meta.get('product:rating:value');
  const amount = numeric(stated?.text);
  if (stated && amount !== undefined)
    values.push(
      marked(
        page,
        { value: amount, best: numeric(meta.get('og:rating_scale')?.text) ?? 5 },
        3,
        stated,
        'meta',
        ['og:rating'],
      ),
    );
  const many = meta.get('og:rating_count') ?? meta.get('og:review_count') ?? meta.get('product:rating:count');
  const total = numeric(many?.text);
  if (many && total !== undefined) counts.push(marked(page, total, 3, many, 'meta', ['og:rating_count']));
  describedRating(context, values, counts);
  const from = Math.max(0, context.titleBlock - 4);
  const until = context.titleBlock < 0 ? 0 : page.blocks.length;
  for (let index = from; index < until; index++) {
    const block = page.blocks[index]!;
    if (block.hidden || block.text.length > 120 || block.role === 'related' || block.role === 'footer')
      continue;
    const distance = Math.abs(index - context.titleBlock);
    const near = distance <= 25;
    if (!near && !(block.element.inherited & (S.review | S.rating)) && !BASED_ON.test(block.text)) {
      if (block.role !== 'review') continue;
    }
    if (block.role === 'review' && NONE_YET.test(block.text))
      counts.push(
        visible(page, 0, 1.6, { block: index, start: 0, end: block.text.length }, ['no reviews yet']),
      );
    const stated = OUT_OF.exec(block.text);
    const out = stated && isOfSeller(block.text.slice(0, stated.index)) ? null : stated;
    if (out && (distance <= 12 || TOTAL.test(block.text))) {
      const value = numeric(out[1] ?? out[3] ?? out[4]);
      const best = Number(out[2] ?? 5);
      if (value !== undefined && value <= best)
        values.push(
          visible(
            page,
            { value, best },
            (near ? 5 : 3.5) - distance / 200,
            { block: index, start: out.index, end: out.index + out[0].length },
            ['worded near the title'],
          ),
        );
    }
    const behind = out && near ? COUNT_BEHIND.exec(block.text.slice(out.index + out[0].length)) : null;
    if (out && behind)
      counts.push(
        visible(
          page,
          Number((behind[1] ?? behind[2])!.replace(/[.,\s]/g, '')),
          4 - distance / 100,
          { block: index, start: out.index, end: out.index + out[0].length + behind[0].length },
          ['a number in brackets behind the rating'],
        ),
      );
    const average = out ? null : AVERAGE.exec(block.text);
    const first = block.text.slice(0, runTogether(block));
    const shown = numeric(average?.[1] ?? average?.[2] ?? average?.[3] ?? average?.[4]);
    if (average && shown !== undefined && shown <= 5)
      values.push(
        visible(
          page,
          { value: shown, best: 5 },
          (near ? 5.2 : 4.4) - distance / 400,
          { block: index, start: average.index, end: average.index + average[0].length },
          ['worded as an average'],
        ),
      );
    else if (!out && near && /^\d[.,]\d{1,2}$/.test(first) && inRating(block))
      values.push(
        visible(
          page,
          { value: numeric(first)!, best: 5 },
          3.4 - distance / 100,
          { block: index, start: 0, end: first.length },
          ['a number in an element for ratings'],
        ),
      );
    const both = near && !out ? RATING_AND_COUNT.exec(block.text) : null;
    if (both && (distance <= 8 || inRating(block) || NAMED_REVIEWS.test(both[0])))
      pushBoth(page, index, both, distance, values, counts);
    const alone = !near
      ? null
      : inRating(block)
        ? /^[★☆\s]*(?:\(\s*)?(\d{1,3}(?:[.,]\d{3})*|\d+)\s*\)$|^\(\s*(\d[\d.,]*)\s*\)?$/.exec(block.text)
        : STARS_AND_COUNT.exec(block.text);
    const rounded = near ? roundedCount(page, index) : undefined;
    const ahead = rounded === undefined ? null : BEFORE_ROUNDED.exec(block.text);
    if (ahead)
      values.push(
        visible(
          page,
          { value: numeric(ahead[1])!, best: 5 },
          4 - distance / 100,
          { block: index, start: 0, end: ahead[0].length },
          ['before a round number of reviews'],
        ),
      );
    if (rounded !== undefined)
      counts.push(
        visible(page, rounded, 4.2 - distance / 100, { block: index, start: 0, end: block.text.length }, [
          'a round number of reviews',
        ]),
      );
    else if (alone)
      counts.push(
        visible(
          page,
          Number((alone[1] ?? alone[2])!.replace(/[.,]/g, '')),
          3.6 - distance / 100,
          { block: index, start: 0, end: block.text.length },
          ['a number in an element for ratings'],
        ),
      );
    const inBrackets = distance <= 6 && !block.hidden ? IN_BRACKETS.exec(block.text) : null;
    if (inBrackets)
      bracketed.push(
        visible(
          page,
          Number(inBrackets[1]!.replace(/[.,\s]/g, '')),
          3.2 - distance / 100,
          { block: index, start: 0, end: block.text.length },
          ['a number in brackets near the title'],
        ),
      );
    const many = rounded === undefined ? countIn(block, out ?? average) : null;
    if (
      many &&
      !/\d\s*(?:stars?|sterne\p{L}*|étoiles?|estrellas?|★)/iu.test(
        block.text.slice(many.index + many[0].length),
      )
    ) {
      const number = Number((many[1] ?? many[2] ?? '').replace(/[.,\s]/g, ''));
      if (Number.isFinite(number))
        counts.push(
          visible(
            page,
            number,
            (near ? 5 : 2.6) - distance / 200,
            { block: index, start: many.index, end: many.index + many[0].length },
            ['worded near the title'],
          ),
        );
    }
  }
  drawnRatings(context, values, counts);
  counts.push(...bracketed);
  const value = rank(
    context.ranking,
    'ratingValue',
    values.filter((one) => one.value.value > 0).map(withForm),
    ({ value }) => value.toFixed(1),
  );
  const count = rank(context.ranking, 'reviewCount', counts, String);
  if (!value && !count) return { evidence: [] };
  return {
    value: {
      ...(value ? { ratingValue: value.value.value, bestRating: value.value.best } : {}),
      ...(count ? { reviewCount: count.value } : {}),
    },
    evidence: [...(value?.evidence ?? []), ...(count?.evidence ?? [])],
  };
}

/** Marketplaces put the rating and its count into the description for search engines. */
function describedRating(
  { page, head }: Context,
  values: Candidate<{ value: number; best: number }>[],
  counts: Candidate<number>[],
): void {
  const described = head.meta.get('og:description') ?? head.meta.get('description');
  if (!described || described.text.length > 400) return;
  const average = AVERAGE.exec(described.text);
  const value = numeric(average?.[1] ?? average?.[2] ?? average?.[3] ?? average?.[4]);
  if (!average || value === undefined || value > 5) return;
  const reasons = ['worded in the description of the page'];
  values.push(marked(page, { value, best: 5 }, 2.4, described, 'meta', reasons));
  const count = numeric(COUNT.exec(described.text.slice(average.index + average[0].length))?.[1]);
  if (count !== undefined) counts.push(marked(page, count, 2.4, described, 'meta', reasons));
}

/** "4.6 (73)", "4.62（218件）", "4.2 (1,287 ratings & 203 reviews)", "4.8 • 2 456 reviews" beside the title. */
const REVIEWS =
  '(?:reviews?|ratings?|bewertungen|avis|opini\\p{L}*|valoraciones|avalia[cç]ões|recensioni|voti|valutazioni|beoordelingen|anmeldelser|omdömen|recensioner|arvostelua|hodnocení|recenz\\p{L}*|ocen[ay]?|opini[ie]|değerlendirme|yorum|отзыв\\p{L}*|оцен\\p{L}*|đánh giá)';
const MANY = '(\\d{1,3}(?:[.,\\s]\\d{3}){1,4}|\\d{1,12})';
const NAMED_REVIEWS = new RegExp(REVIEWS, 'iu');
const COUNT_BEHIND = new RegExp(
  `^[★☆\\s]*(?:[(（]\\s*${MANY}\\s*[)）]|(?:based on|from|by|basierend auf|aus|sur la base de|basado en|basato su) ${MANY} \\p{L})`,
  'u',
);
const RATING_AND_COUNT = new RegExp(
  `(?<![\\d.,])([0-5][.,]\\d{1,2})[★☆\\s]*(?:カスタマーレビュー|レビュー)?[(（]\\s*${MANY}\\s{0,9}(?:[件条人](?:の?レビュー|评价|评论)?|[km]?\\+? ?${REVIEWS}[^)）]{0,30})?\\s{0,9}[)）]|^[★☆⭐\\s]*([0-5][.,]\\d{1,2})\\s{0,9}(?:[•·|★,–-]\\s{1,9}|(?<=\\s))${MANY}\\s{1,9}${REVIEWS}`,
  'iu',
);

function pushBoth(
  page: Page,
  block: number,
  match: RegExpExecArray,
  distance: number,
  values: Candidate<{ value: number; best: number }>[],
  counts: Candidate<number>[],
): void {
  const place = { block, start: match.index, end: match.index + match[0].length };
  const reasons = ['a rating and its count side by side'];
  const score = 4.2 - distance / 100;
  values.push(visible(page, { value: numeric(match[1] ?? match[3])!, best: 5 }, score, place, reasons));
  counts.push(visible(page, Number((match[2] ?? match[4])!.replace(/[.,\s]/g, '')), score, place, reasons));
}

/** "1.2万+条评价", "10k reviews", or such a number after the word for reviews in the block before. */
const ROUNDED =
  /^(?:累计评价|累计评论|商品评价|用户评价|评价|评论|全部评价)?\s*(?:[:：(（]\s*)?\d[\d.,]*\s?(?:万|千|k|m|\+)/iu;
/** "4.6 stars from 1.1K ratings". */
const ROUNDED_INSIDE = new RegExp(
  `(?<![\\d.,])\\d[\\d.,]*\\s?(?:k|m|tys\\.?|тыс\\.?|mil)\\+?\\s(?:\\p{L}+ )?${REVIEWS}(?!\\p{L})`,
  'iu',
);
/** "4.9 (1.2k reviews)". */
const BEFORE_ROUNDED =
  /^[★☆\s]*([0-5][.,]\d{1,2})\s{0,9}[★☆]*(?=\s{0,9}(?:[(（|·]\s{0,9})?\d[\d.,]{0,20}\s?[km万千])/iu;
/** "累计评价5万+". */
const ROUNDED_BEHIND = /(?<=评价|评论|評價|리뷰|レビュー)\s*[(（]?\d[\d.,]*\s?[万萬千만천]\+?/u;
/** Five stars drawn and a number behind them. */
const STARS_AND_COUNT = new RegExp(`^[★☆⭐]{3,5}\\s*(?:[(（]\\s*)?${MANY}\\s*[)）]?$`, 'u');
const IN_BRACKETS = new RegExp(`^[(（]\\s*${MANY}\\s*[)）]$`, 'u');
const REVIEWS_LABEL = /^(?:累计评价|累计评论|商品评价|用户评价|全部评价|评价|reviews?|ratings?)\s*[:：]?$/iu;
const REVIEWS_NAMED = /评价|评论|reviews?\b|ratings?\b|bewertung|avis\b|opinion|avalia/iu;

function roundedCount({ blocks }: Page, index: number): number | undefined {
  const { text } = blocks[index]!;
  if (text.length > 60) return undefined;
  const inside = ROUNDED_INSIDE.exec(text) ?? ROUNDED_BEHIND.exec(text);
  if (inside) return parseCount(inside[0])?.value;
  if (text.length > 40 || !ROUNDED.test(text)) return undefined;
  const named = REVIEWS_NAMED.test(text) || REVIEWS_LABEL.test(blocks[index - 1]?.text ?? '');
  return named ? parseCount(text)?.value : undefined;
}

/** Whole and half stars on the page are often the rounded figure of the markup. */
const withForm = <T extends Candidate<{ value: number }>>(one: T): T => ({
  ...one,
  clues: [...(one.clues ?? []), (one.value.value * 2) % 1 === 0 ? 'form:half-stars' : 'form:exact'],
});

const inRating = (block: TextBlock) =>
  block.pieces.some((piece) => piece.element.inherited & (S.rating | S.review));
