// Compares figures that name goods, such as sun protection, vintage or seats, in the title with the text.
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { figureSource, isPartOfHalf, spelledFigure } from '../../claims/facts/numbers-in-words.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { alternativesOf } from '../../claims/words/alternatives.ts';
import { LetterLists } from '../../claims/words/letter-lists.ts';
import { requiredLetters } from '../../claims/words/required-letters.ts';
import { wordSign } from '../../claims/words/sign.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { showsSigns } from './need-cases.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { groupOf, findInStatements, type StatementMatch } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const OTHER = 'other';
/** The name of a slot of words that stand for a figure of a kind: `gears-at-1`. */
const AT = /^(?<kind>.+)-at-(?<value>\d+)$/u;
const NUMERAL = 'numeral';
/** Limit of kinds, which are bits of one number. */
const MOST_KINDS = 32;
/** Kinds whose year may stand alone in a title: "Riesling 2021". */
const YEARS = new Set(['vintage', 'calendar-year']);
/** Kinds that packs of several hold a multiple of: "3 × 20 tea bags". */
const PACKED = new Set(['sachets']);
/** The value of a label that is a year and nothing else: 2019年. */
const LONE_YEAR = /^\s*((?:19|20)\d\d)\s?\p{Script=Han}?\s*[.。]?$/u;
/** The start of a version's kind, and the value of a label that is one and nothing else: "v4.2". */
const VERSION = 'version-';
const LONE_VERSION = /^\s*\p{Script=Latin}{0,9}[ -]?\p{Script=Latin}{0,2}\.?\s?\d(?:\.\d)?\s*[.。]?$/u;
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,/-]?\d)/gu;

const WORDS = declareWords('named-figure', ({ names, source, bare, pattern }) => {
  const figure = figureSource(source(NUMERAL));
  const kinds = names
    .filter((name) => name !== OTHER && name !== NUMERAL && !AT.test(name))
    .map((name, number): Kind => {
      const fixed = names.flatMap((one): Fixed[] => {
        const { kind, value } = AT.exec(one)?.groups ?? {};
        return kind === name ? [{ value: Number(value), told: anyCase(source(one), 'gu') }] : [];
      });
      const figured = writtenWith(figure, bare(name));
      return {
        told: anyCase(figured, 'gu'),
        fixed,
        shown: anyCase([figured, ...fixed.map(({ told }) => told.source)].join('|'), 'gu'),
        bit: 1 << number,
        isYear: YEARS.has(name),
        lone: loneValue(name),
        isPacked: PACKED.has(name),
      };
    });
  return {
    kinds,
    letters: lettersOfKinds(kinds),
    /** All of them. A check needs their letters only, which are found at build. */
    get any() {
      return new RegExp(kinds.map(({ shown }) => shown.source).join('|'), 'u');
    },
    other: pattern(OTHER),
  };
});
const NAMED = wordSign(WORDS, ({ any }) => any);

/** A kind of figure that goods are named after, such as the number of seats. */
interface Kind {
  told: RegExp;
  /** Words that stand for a figure: "first edition", "single-speed". */
  fixed: readonly Fixed[];
  /** `told` or `fixed`. */
  shown: RegExp;
  /** The kind's bit in the result of `letters`. */
  bit: number;
  /** Whether titles also have the figure without a word beside it, as years. */
  isYear: boolean;
  /** The whole value of a label that may state it, where the title has none. */
  lone: RegExp | undefined;
  /** Whether a pack of several holds a multiple. */
  isPacked: boolean;
}

interface Fixed {
  value: number;
  told: RegExp;
}

/** Returns a function that finds in one pass which kinds a text may have, as bits. */
function lettersOfKinds(kinds: readonly Kind[]): (normalized: string) => number {
  if (kinds.length > MOST_KINDS) throw new RangeError(`more than ${MOST_KINDS} kinds of figures`);
  const lists = new LetterLists();
  let always = 0;
  for (const { shown, bit } of kinds) {
    const letters = requiredLetters(shown.source);
    if (letters === undefined) always |= bit;
    else lists.add(letters, bit);
  }
  return (normalized) => always | lists.in(normalized);
}

interface Figure {
  value: number;
  isTitle: boolean;
  /** It stands in the specification or on a label. */
  isStated: boolean;
  evidence: Evidence;
}

/** Fails where title and text give different figures of one kind. */
const namedFigure: RelationCheck = (context) => {
  const { words } = context.scanned;
  const { kinds, letters } = words.of(WORDS);
  const labelled = byLabel(context, kinds);
  if (labelled !== undefined) return labelled;
  if (!mayBeInAnyTitle(context)) return INAPPLICABLE;
  const inTitles = lettersOfTitles(context, letters);
  const hasYear = someTitle(context, YEAR);
  let compared = false;
  for (const kind of kinds) {
    const { shown, bit, isYear, isPacked } = kind;
    // Without a figure in the title there is nothing to compare; titles are short and fast to search.
    if (!(isYear && hasYear) && ((inTitles & bit) === 0 || !someTitle(context, shown))) continue;
    const figures = figuresOf(context, kind);
    const proud = figures.filter(({ isTitle }) => isTitle);
    if (figures.length === 0) continue;
    const named = proud.length > 0 || !isYear ? proud : bareYears(context);
    const [claim] = named;
    const others = rivalsOf(claim, figures);
    const [rival] = others;
    if (claim === undefined || rival === undefined) continue;
    compared = true;
    // Several figures of one kind are a range of goods, or parts.
    if (isSeveral(named) || isSeveral(others) || claim.value === rival.value) continue;
    if (isPacked && isMultiple(claim.value, rival.value)) continue;
    return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'named-figure',
  needs: [showsSigns(NAMED)],
  same: { what: 'quantity', of: 'goods', because: 'named' },
  check: namedFigure,
};

/**
 * Returns the figures outside the title. Where a text repeats the title's, only the specification's are left that
 * differ: "33 layers" in title and text, "67 layers" in the specification.
 */
function rivalsOf(claim: Figure | undefined, figures: readonly Figure[]): Figure[] {
  const others = figures.filter(({ isTitle }) => !isTitle);
  const differ = others.filter(({ value }) => value !== claim?.value);
  const same = others.filter(({ value }) => value === claim?.value);
  const isOfTexts = same.length > 0 && same.every(({ isStated }) => !isStated);
  return isOfTexts && differ.length > 0 && differ.every(({ isStated }) => isStated) ? differ : others;
}

function loneValue(kind: string): RegExp | undefined {
  if (YEARS.has(kind)) return LONE_YEAR;
  return kind.startsWith(VERSION) ? LONE_VERSION : undefined;
}

/** Compares a year or version on a label with the only one of the texts; a year only where the title has none. */
function byLabel(context: CheckContext, kinds: readonly Kind[]): CheckResult | undefined {
  const { scanned, labelledValues: lines } = context;
  const hasYear = someTitle(context, YEAR);
  for (const kind of kinds) {
    const { told, isYear, lone } = kind;
    if (lone === undefined || (isYear && hasYear)) continue;
    const named = lines.filter(
      ({ name, value }) => lone.test(value) && `${name}: ${value}`.search(told) >= 0,
    );
    const [label] = named;
    if (label === undefined || named.length > 1) continue;
    const [own] = inColumn(`${label.name}: ${label.value}`, label.evidence, told, scanned.words);
    const texts = figuresOf(context, kind).filter(({ evidence }) => !isWithin(label.evidence, evidence));
    const [text] = texts;
    if (own === undefined || text === undefined || isSeveral(texts) || text.value === own.value) continue;
    return twoTexts(text.evidence, label.evidence, 'same-thing');
  }
  return undefined;
}

function isWithin(label: Evidence, { block, start = 0, end = 0, field, quote }: Evidence): boolean {
  if (block === undefined && label.block === undefined) return field === label.field && quote === label.quote;
  return label.block === block && start < (label.end ?? Infinity) && (label.start ?? 0) < end;
}

/**
 * Builds a regex of phrases, with `#` for a figure. The figure is written once for all phrases that start
 * or end with it.
 */
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
      role === 'title' && (showsSign(scanned, block, NAMED) || text.search(YEAR) >= 0),
  );
}

function someTitle({ scanned }: CheckContext, pattern: RegExp): boolean {
  return scanned.listing.blocks.some(({ role, text }) => role === 'title' && text.search(pattern) >= 0);
}

/** Returns the bits of the kinds that the listing's titles may have. */
function lettersOfTitles({ scanned }: CheckContext, letters: (normalized: string) => number): number {
  let bits = 0;
  for (const { index, parts } of scanned.blocks)
    if (scanned.listing.blocks[index]?.role === 'title')
      for (const { text } of parts) bits |= letters(text.normalized.text);
  return bits;
}

function isMultiple(a: number, b: number): boolean {
  return Math.max(a, b) % Math.max(1, Math.min(a, b)) === 0;
}

function isSeveral([first, ...rest]: readonly Figure[]): boolean {
  return rest.some(({ value }) => value !== first?.value);
}

function figuresOf(context: CheckContext, { told, fixed }: Kind): Figure[] {
  const { scanned } = context;
  const { other } = scanned.words.of(WORDS);
  const lines = context.labelledValues;
  const matches = [
    ...findInStatements(scanned, told, NAMED).map((one) => ({
      ...one,
      value: spelledFigure(groupOf(one), scanned.words),
    })),
    ...fixed.flatMap(({ value, told: words }) =>
      findInStatements(scanned, words, NAMED).map((one) => ({ ...one, value })),
    ),
  ];
  const inTexts = matches.flatMap((one): Figure[] => {
    const { value } = one;
    const role = scanned.listing.blocks[one.block]?.role;
    if (value === undefined || role === 'policy' || other.test(one.clause)) return [];
    const text = scanned.listing.blocks[one.block]?.text ?? '';
    if (isPartOfHalf(text, placeOfFigure(text, one), scanned.words)) return [];
    if (
      role !== 'title' &&
      isOfOtherGoods(text, [one.start, one.end], namesOf(scanned.listing), scanned.words)
    )
      return [];
    const evidence = quoteSpan(scanned, one.block, one.start, one.end);
    const isLine = lines.some(
      (line) => line.evidence.block !== undefined && isWithin(line.evidence, evidence),
    );
    return [{ value, isTitle: role === 'title', isStated: isLine || role === 'specification', evidence }];
  });
  const inColumns = lines.flatMap((one) =>
    inColumn(`${one.name}: ${one.value}`, one.evidence, told, scanned.words),
  );
  return [...inTexts, ...inColumns];
}

/** Returns where the figure of a match stands in the text. */
function placeOfFigure(text: string, match: StatementMatch): readonly [number, number] {
  const figure = groupOf(match);
  const start = Math.max(match.start, text.indexOf(figure, match.start));
  return [start, start + figure.length];
}

function inColumn(text: string, evidence: Evidence, told: RegExp, words: WordBook): Figure[] {
  const [match] = allMatches(text, told);
  const value = match && spelledFigure(firstGroup(match), words);
  return value === undefined ? [] : [{ value, isTitle: false, isStated: true, evidence }];
}

/** Returns the bare years of the title. */
function bareYears({ scanned }: CheckContext): Figure[] {
  const block = scanned.listing.blocks.findIndex(({ role }) => role === 'title');
  const text = scanned.listing.blocks[block]?.text ?? '';
  return allMatches(text, YEAR).map(({ 0: year, index }) => ({
    value: Number(year),
    isTitle: true,
    isStated: false,
    evidence: quoteSpan(scanned, block, index, index + year.length),
  }));
}
