// Compares what one piece is said to cost with the price of the pack: "less than 20 cents each", 60 for $24.
import { spelledFigure } from '../../claims/facts/numbers-in-words.ts';
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { fieldSide } from '../evidence/field-side.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import { EACH_PRICE } from './each-price-words.ts';
import { hasField, showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';

const EACH = rareSign(EACH_PRICE, ({ any }) => any);

/** How far above the told price the real one must be, beyond rounding. */
const ABOVE = 1.2;
const STEM = 4;
/** A sign that the title multiplies: "3 × 20". */
const TIMES = /\d\s?[x×*]\s?\d/iu;

interface Told {
  each: number;
  noun: string;
  evidence: Evidence;
}

/** Fails where one piece costs clearly more than the listing says. */
const eachPrice: RelationCheck = (context) => {
  const { scanned, extraction } = context;
  const price = fieldSide(extraction, 'price');
  const asked = amountOf(price?.value);
  const title = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  if (price === undefined || asked === undefined || extraction.listing.offers.length > 1) return INAPPLICABLE;
  const text = scanned.listing.blocks[title]?.text ?? '';
  const counted = TIMES.test(text) ? undefined : countOf(title, context);
  // Few titles count, so that texts are seldom searched.
  const told = counted === undefined ? undefined : toldIn(context)[0];
  if (counted === undefined || told === undefined || !isOf(told, text, counted.evidence)) return INAPPLICABLE;
  const real = asked / counted.value;
  if (real <= told.each * ABOVE) return PASS;
  const stated = told.evidence;
  const data = {
    left: stated.quote,
    right: `${price.quote} ÷ ${counted.value} = ${real.toFixed(2)}`,
    difference: Number((told.each - real).toFixed(4)),
  };
  return {
    outcome: 'fail',
    hits: [{ evidence: [stated, price, counted.evidence], data, reason: 'same-thing' }],
  };
};

export const relation: Relation = {
  name: 'each-price',
  needs: [{ ...hasField('price'), ...showsSigns(EACH) }],
  same: { what: 'unitPrice', of: 'offer', because: 'reckoned' },
  check: eachPrice,
};

function toldIn({ scanned }: CheckContext): Told[] {
  const { told, other } = scanned.words.of(EACH_PRICE);
  const texts = shortStatements(scanned.listing).filter(
    ({ role, block }) => role !== 'policy' && showsSign(scanned, block, EACH),
  );
  return texts.flatMap(({ block, text }) =>
    told.flatMap(({ unit, pattern }) =>
      allMatches(text, pattern).flatMap((match): Told[] => {
        const [start, end] = [match.index, match.index + match[0].length];
        const groups = match.slice(1).filter((one: string | undefined) => one !== undefined);
        const figure = groups.find((one) => spelledFigure(one, scanned.words) !== undefined);
        const amount = figure === undefined ? undefined : spelledFigure(figure, scanned.words);
        if (amount === undefined || amount <= 0) return [];
        if (other.test(text.slice(...clauseAround(text, start, end)))) return [];
        const each = amount * unit;
        const noun = groups.find((one) => one !== figure) ?? '';
        return [{ each, noun, evidence: quoteSpan(scanned, block, start, end, each) }];
      }),
    ),
  );
}

/** Returns the title's only number of pieces. */
function countOf(
  block: number,
  { scanned }: CheckContext,
): { value: number; evidence: Evidence } | undefined {
  const counts = measuresOf(scanned, block).filter(
    ({ dimension, value }) => dimension === 'count' && value > 1,
  );
  const [first, ...more] = counts;
  if (first === undefined || more.some(({ value }) => value !== first.value)) return undefined;
  const { value, start, end } = first;
  return { value, evidence: quoteSpan(scanned, block, start, end, value) };
}

/** Whether the price is said of one of the pieces that the title counts. */
function isOf({ noun }: Told, title: string, { start, end }: Evidence): boolean {
  return /\p{Script=Latin}/u.test(noun)
    ? title.toLowerCase().includes(noun.toLowerCase().slice(0, STEM))
    : title.slice(start, end).endsWith(noun);
}
