// Reckons how long a pack lasts: "90 day supply" beside "60 tablets, one tablet daily".
import { SMALL_FIGURE, spelledFigure } from '../../claims/facts/numbers-in-words.ts';
import type { Sign } from '../../claims/words/sign.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements, groupOf, shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { SUPPLY } from './supply-words.ts';
import { twoTexts } from './two-texts.ts';

const LASTS = rareSign(SUPPLY, ({ any }) => any);

/** Days that a pack may last more or less: the 30 days of 28 pieces. */
const ROUNDED = 0.15;
const MOST_A_DAY = 12;
const MOST_PACKS = 12;

interface Figure {
  value: number;
  evidence: Evidence;
}

/** Fails where no count of the listing, taken as it says, lasts so long. */
const supplyDays: RelationCheck = (context) => {
  const { scanned } = context;
  const { days, dose, notOne, other } = scanned.words.of(SUPPLY);
  const supplies = figuresOf(days, other, context, LASTS);
  const [supply] = supplies;
  if (supply === undefined || supplies.some(({ value }) => value !== supply.value)) return INAPPLICABLE;
  const taken = findInStatements(scanned, dose);
  if (taken.length === 0 || taken.some(({ clause }) => notOne.test(clause))) return INAPPLICABLE;
  const doses = figuresOf(dose, notOne, context).map(({ value }) => value);
  const [daily] = doses;
  if (daily === undefined || daily > MOST_A_DAY || doses.some((one) => one !== daily)) return INAPPLICABLE;
  const counts = countsIn(context).filter(({ value }) => value > daily);
  const [count] = counts;
  if (count === undefined) return INAPPLICABLE;
  const lasts = (one: number, packs: number) =>
    Math.abs((one * packs) / daily - supply.value) <= ROUNDED * supply.value;
  const packs = [1, ...packsIn(context)];
  if (counts.some(({ value }) => packs.some((number) => lasts(value, number)))) return PASS;
  return twoTexts(supply.evidence, count.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'supply-days',
  needs: [showsSigns(LASTS)],
  same: { what: 'quantity', of: 'goods', because: 'reckoned' },
  check: supplyDays,
};

function figuresOf(pattern: RegExp, other: RegExp, { scanned }: CheckContext, ...signs: Sign[]): Figure[] {
  return findInStatements(scanned, pattern, ...signs).flatMap((one): Figure[] => {
    const value = spelledFigure(groupOf(one), scanned.words);
    if (value === undefined || other.test(one.clause)) return [];
    return [{ value, evidence: quoteSpan(scanned, one.block, one.start, one.end, value) }];
  });
}

/** Returns the counts of capsules, tablets, sachets and the like, without those of a dose. */
function countsIn({ scanned }: CheckContext): Figure[] {
  const { count, dose } = scanned.words.of(SUPPLY);
  return shortStatements(scanned.listing).flatMap(({ block, role, text }) => {
    if (role === 'policy') return [];
    const doses = allMatches(text, dose).map(({ 0: all, index }) => [index, index + all.length] as const);
    return allMatches(text, count).flatMap(({ 0: all, 1: figure, index }): Figure[] => {
      if (doses.some(([from, to]) => index < to && from < index + all.length)) return [];
      const value = Number(figure);
      return [{ value, evidence: quoteSpan(scanned, block, index, index + all.trimEnd().length, value) }];
    });
  });
}

/** Returns small numbers that may be of packs: "2 boxes of 14 patches". */
function packsIn({ scanned }: CheckContext): number[] {
  const { dose } = scanned.words.of(SUPPLY);
  return shortStatements(scanned.listing).flatMap(({ text }) =>
    allMatches(text.replace(dose, ''), SMALL_FIGURE)
      .map(([figure]) => Number(figure))
      .filter((figure) => figure > 1 && figure <= MOST_PACKS),
  );
}
