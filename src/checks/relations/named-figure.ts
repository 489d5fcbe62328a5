// Compares figures that name goods, such as sun protection, vintage or seats, in the title with the text.
import { figureSource, isPartOfHalf, spelledFigure } from '../../claims/facts/numbers-in-words.ts';
import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { alternativesOf } from '../../claims/words/alternatives.ts';
import type { RareSign } from '../../claims/words/sign.ts';
import { lazily } from '../../claims/words/lazily.ts';
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
/** Kinds whose year may stand alone in a title: "Riesling 2021". */
const YEARS = new Set(['vintage', 'calendar-year']);
/** Kinds that packs of several hold a multiple of: "3 × 20 tea bags". */
const PACKED = new Set(['sachets']);
/** Kinds that only a title says of the whole goods: a text also tells of layers and tanks of parts. */
const TITLED = new Set(['layers', 'tank', 'ports', 'modules', 'sleepers', 'grit', 'network', 'edition']);
/** The value of a label that is a year and nothing else: 2019年. */
const LONE_YEAR = /^\s*((?:19|20)\d\d)\s?\p{Script=Han}?\s*[.。]?$/u;
/** The start of a version's kind, and the value of a label that is one and nothing else: "v4.2". */
const VERSION = 'version-';
const LONE_VERSION = /^\s*\p{Script=Latin}{0,9}[ -]?\p{Script=Latin}{0,2}\.?\s?\d(?:\.\d)?\s*[.。]?$/u;
const YEAR = /(?<![\d.,/-])(?:19|20)\d\d(?![\d.,/-]?\d)/gu;

const WORDS = declareWords('named-figure', ({ names, source, bare, pattern }) => {
  const figure = figureSource(source(NUMERAL));
  const kindOf = (name: string): Kind => {
    const fixed = () => names.filter((one) => AT.exec(one)?.groups?.['kind'] === name);
    return lazily<Kind>({
      told: () => anyCase(writtenWith(figure, bare(name)), 'gu'),
      fixed: () => fixed().map((one) => ({ value: valueOf(one), told: anyCase(source(one), 'gu') })),
      shown: () => anyCase([writtenWith(figure, bare(name)), ...fixed().map(source)].join('|')),
      isYear: () => YEARS.has(name),
      lone: () => loneValue(name),
      isPacked: () => PACKED.has(name),
      isTitled: () => TITLED.has(name),
    });
  };
  return {
    kinds: names.filter((name) => name !== OTHER && name !== NUMERAL && !AT.test(name)).map(kindOf),
    other: pattern(OTHER),
  };
});
/** One pattern a kind, in the order of `kinds`. */
const NAMED: RareSign = {
  by: 'rare',
  patterns: (of) => of(WORDS).kinds.map((kind) => () => kind.shown),
};

/** A kind of figure that goods are named after, such as the number of seats. Its regexes are built on first use. */
interface Kind {
  told: RegExp;
  /** Words that stand for a figure: "first edition", "single-speed". */
  fixed: readonly Fixed[];
  /** `told` or `fixed`. */
  shown: RegExp;
  /** Whether titles also have the figure without a word beside it, as years. */
  isYear: boolean;
  /** The whole value of a label that may state it, where the title has none. */
  lone: RegExp | undefined;
  /** Whether a pack of several holds a multiple. */
  isPacked: boolean;
  /** Whether only a title's figure is compared. */
  isTitled: boolean;
}

interface Fixed {
  value: number;
  told: RegExp;
}

function valueOf(slot: string): number {
  return Number(AT.exec(slot)?.groups?.['value']);
}

interface Figure {
  value: number;
  isTitle: boolean;
  /** It stands in the specification or on a label. */
  isStated: boolean;
  evidence: Evidence;
}

/** Fails where title and text, or text and label, give different figures of one kind. */
const namedFigure: RelationCheck = (context) => {
  const { words } = context.scanned;
  const { kinds } = words.of(WORDS);
  const labelled = byLabel(context, kinds);
  if (labelled !== undefined) return labelled;
  const titled = kindsIn(context, true);
  const hasYear = titleHasYear(context);
  let compared = false;
  for (const [number, kind] of kinds.entries()) {
    const { isYear, isPacked } = kind;
    // Without a figure in the title there is nothing to compare.
    if (!(isYear && hasYear) && !titled.includes(number)) continue;
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
  return inTexts(context, kinds, titled) ?? (compared ? PASS : INAPPLICABLE);
};

/** Compares the only figure of a kind on labels with the only one of the texts, where the title has none. */
function inTexts(
  context: CheckContext,
  kinds: readonly Kind[],
  titled: readonly number[],
): CheckResult | undefined {
  for (const number of kindsIn(context, false)) {
    const kind = kinds[number];
    if (kind === undefined || kind.isTitled || titled.includes(number)) continue;
    const figures = figuresOf(context, kind);
    const labels = figures.filter(({ isStated }) => isStated);
    const texts = figures.filter(({ isStated }) => !isStated);
    const [label] = labels;
    const [text] = texts;
    if (label === undefined || text === undefined || isSeveral(labels) || isSeveral(texts)) continue;
    if (label.value === text.value || (kind.isPacked && isMultiple(label.value, text.value))) continue;
    return twoTexts(text.evidence, label.evidence, 'same-thing');
  }
  return undefined;
}

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
  const hasYear = titleHasYear(context);
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

/** Returns the numbers of the kinds that the listing's titles show, or its other statements. */
function kindsIn({ scanned: { blocks, listing, words } }: CheckContext, isTitle: boolean): number[] {
  const shown = blocks.flatMap(({ index, summary }) =>
    (listing.blocks[index]?.role === 'title') === isTitle ? summary.signs.rare : [],
  );
  return words.patternsShown(NAMED, shown);
}

function titleHasYear({ scanned }: CheckContext): boolean {
  return scanned.listing.blocks.some(({ role, text }) => role === 'title' && text.search(YEAR) >= 0);
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
