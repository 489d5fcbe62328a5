// Figures that goods are called by: the sun protection, the vintage, the seats of the title are those of the text.
import { holdsOne } from '../../claims/facts/holds-one.ts';
import { propertiesOf } from '../../claims/facts/stated.ts';
import { figureSource, spelledFigure } from '../../claims/facts/numbers-in-words.ts';
import { alternativesOf } from '../../claims/words/alternatives.ts';
import { LetterLists } from '../../claims/words/letter-lists.ts';
import { requiredLetters } from '../../claims/words/required-letters.ts';
import { lettersOf } from '../../claims/words/sign.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { said } from './need-cases.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { groupOf, saidIn } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const OTHER = 'other';
const NUMERAL = 'numeral';
/** Bits of one number. */
const MOST_KINDS = 32;
/** In these a title has the bare year: "Riesling 2021". */
const YEARS = new Set(['vintage', 'calendar-year']);
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,/-]?\d)/gu;

const WORDS = wordedBy('named-figure', ({ names, source, bare, pattern }) => {
  const figure = figureSource(source(NUMERAL));
  const kinds = names
    .filter((name) => name !== OTHER && name !== NUMERAL)
    .map((name, number): Kind => {
      const told = new RegExp(writtenWith(figure, bare(name)), 'giu');
      return { told, bit: 1 << number, isYear: YEARS.has(name) };
    });
  return {
    kinds,
    letters: lettersOfKinds(kinds),
    any: new RegExp(kinds.map(({ told }) => told.source).join('|'), 'iu'),
    other: pattern(OTHER),
  };
});
const NAMED = lettersOf(WORDS, ({ any }) => any);

/** Something that goods are called by a figure of: seats. */
interface Kind {
  told: RegExp;
  /** Of the kinds that a title may tell by its letters. */
  bit: number;
  /** Titles have it without a word beside it too. */
  isYear: boolean;
}

/** Which kinds a text may tell, as bits: one pass over a title instead of one for each kind. */
function lettersOfKinds(kinds: readonly Kind[]): (normalized: string) => number {
  if (kinds.length > MOST_KINDS) throw new RangeError(`more than ${MOST_KINDS} kinds of figures`);
  const lists = new LetterLists();
  let always = 0;
  for (const { told, bit } of kinds) {
    const letters = requiredLetters(told.source);
    if (letters === undefined) always |= bit;
    else lists.add(letters, bit);
  }
  return (normalized) => always | lists.in(normalized);
}

interface Figure {
  value: number;
  isTitle: boolean;
  evidence: Evidence;
}

/** The title, the labels and the text give one figure of each kind. */
const namedFigure: RelationCheck = (context) => {
  const { words } = context.scanned;
  if (!mayBeInAnyTitle(context)) return INAPPLICABLE;
  const { kinds, letters } = words.of(WORDS);
  const inTitles = lettersOfTitles(context, letters);
  const hasYear = someTitle(context, YEAR);
  let compared = false;
  for (const { told, bit, isYear } of kinds) {
    // Without a figure in the title there is nothing to compare; a title is short, and quick to try.
    if (!(isYear && hasYear) && ((inTitles & bit) === 0 || !someTitle(context, told))) continue;
    const figures = figuresOf(context, told);
    const proud = figures.filter(({ isTitle }) => isTitle);
    if (figures.length === 0) continue;
    const named = proud.length > 0 || !isYear ? proud : bareYears(context);
    const [claim] = named;
    const others = figures.filter(({ isTitle }) => !isTitle);
    const [rival] = others;
    if (claim === undefined || rival === undefined) continue;
    compared = true;
    // Several figures of one kind are a range of goods, or of parts.
    if (isSeveral(named) || isSeveral(others) || claim.value === rival.value) continue;
    return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'named-figure',
  needs: [said(NAMED)],
  same: { what: 'quantity', of: 'goods', because: 'named' },
  check: namedFigure,
};

/** Phrases with their `#` for a figure, which is written once for all that begin with it and once for all that end. */
function writtenWith(figure: string, source: string): string {
  const phrases = alternativesOf(source);
  const before = phrases.filter((one) => one.startsWith('#')).map((one) => one.slice(1));
  const behind = phrases
    .filter((one) => !one.startsWith('#') && one.endsWith('#'))
    .map((one) => one.slice(0, -1));
  const others = phrases.filter((one) => !one.startsWith('#') && !one.endsWith('#'));
  return [
    ...(before.length === 0 ? [] : [`#(?:${before.join('|')})`]),
    ...(behind.length === 0 ? [] : [`(?:${behind.join('|')})#`]),
    ...others,
  ]
    .join('|')
    .replaceAll('#', figure);
}

function mayBeInAnyTitle({ scanned }: CheckContext): boolean {
  return scanned.listing.blocks.some(
    ({ role, text }, block) =>
      role === 'title' && (holdsOne(scanned, block, NAMED) || text.search(YEAR) >= 0),
  );
}

function someTitle({ scanned }: CheckContext, pattern: RegExp): boolean {
  return scanned.listing.blocks.some(({ role, text }) => role === 'title' && text.search(pattern) >= 0);
}

/** The kinds that the titles of the listing may tell by their letters. */
function lettersOfTitles({ scanned }: CheckContext, letters: (normalized: string) => number): number {
  let bits = 0;
  for (const { index, parts } of scanned.blocks)
    if (scanned.listing.blocks[index]?.role === 'title')
      for (const { text } of parts) bits |= letters(text.normalized.text);
  return bits;
}

function isSeveral([first, ...rest]: readonly Figure[]): boolean {
  return rest.some(({ value }) => value !== first?.value);
}

function figuresOf(context: CheckContext, told: RegExp): Figure[] {
  const { scanned } = context;
  const { other } = scanned.words.of(WORDS);
  const inTexts = saidIn(scanned, told, NAMED).flatMap((one): Figure[] => {
    const role = scanned.listing.blocks[one.block]?.role;
    const value = spelledFigure(groupOf(one), scanned.words);
    if (value === undefined || role === 'policy' || other.test(one.clause)) return [];
    const evidence = quoteSpan(scanned, one.block, one.start, one.end);
    return [{ value, isTitle: role === 'title', evidence }];
  });
  const lines = propertiesOf(context.extraction, context.conceptsOf, scanned.words);
  const inColumns = lines.flatMap((one) =>
    inColumn(`${one.name}: ${one.value}`, one.evidence, told, scanned.words),
  );
  return [...inTexts, ...inColumns];
}

function inColumn(text: string, evidence: Evidence, told: RegExp, words: WordBook): Figure[] {
  const [match] = allMatches(text, told);
  const value = match && spelledFigure(firstGroup(match), words);
  return value === undefined ? [] : [{ value, isTitle: false, evidence }];
}

/** The only year of the title. */
function bareYears({ scanned }: CheckContext): Figure[] {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const text = scanned.listing.blocks[block]?.text ?? '';
  return allMatches(text, YEAR).map(({ 0: year, index }) => ({
    value: Number(year),
    isTitle: true,
    evidence: quoteSpan(scanned, block, index, index + year.length),
  }));
}
