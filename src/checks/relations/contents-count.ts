// Compares the number of pieces in the title with labels and sentences about the whole pack.
import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import { showsSign } from '../../claims/facts/shows-sign.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { isPricedApart } from '../../claims/facts/figures-apart.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { numberSources, wholeNumber, wholeNumbersIn } from '../../claims/facts/numbers-in-words.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { foundIn } from '../../claims/facts/sentences-with.ts';
import type { PatternMatch } from '../../claims/statements/scanned-sentence.ts';
import { SENTENCE_END, toldBefore } from '../../claims/facts/told-near.ts';
import { variantCells } from '../../claims/facts/variant-cells.ts';
import { perBook } from '../../claims/words/per-book.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { CONTENTS_COUNT } from './contents-count-words.ts';
import { LABEL, PROPERTIES, showsSigns, showsSignTwice } from './need-cases.ts';
import { MEASURED, PACKED } from './piece-signs.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** The unit of counts that name no measure word. */
const ANY = '';
const MOST = 2000;
/** Limit of characters before a number: "セット内容：スプーンと箸". */
const LONGEST_LEAD = 20;

const LONGEST_SENTENCE = 60;

const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** A number before a noun: "100 capsules". */
const COUNTED_NOUN = /\d\D{0,24}\p{Script=Latin}{4}/u;

interface Count {
  value: number;
  /** A measure word, a noun, or `ANY`. */
  unit: string;
  /** Whether the count is of the whole pack. */
  whole: boolean;
  /** Whether other counts beside it are its parts. */
  total: boolean;
  evidence: Evidence;
}

interface Patterns {
  packOf: RegExp;
  holds: RegExp;
  unspaced: RegExp;
  /** Text right before a count of the whole pack. */
  holdsBefore: RegExp;
  pieces: RegExp;
  /** The value of a label. */
  value: RegExp;
}
const patternsOf = perBook((book): Patterns => {
  const { packOf, holds, holdsUnspaced, pieces, measureWord, packBehind } = book.of(CONTENTS_COUNT);
  const numbers = numberSources(book);
  const number = `(?<number>${numbers.spaced})`;
  const han = `(?<number>${numbers.unspaced})`;
  return {
    packOf: anyCase(`(?<!\\p{L})${packOf} ${number}(?: (?<noun>\\p{L}{3,}))?`, 'gu'),
    holds: anyCase(`(?<!\\p{L})${holds} ${number} (?<noun>\\p{L}{3,}(?: \\p{L}{3,})?)`, 'gu'),
    unspaced: new RegExp(`${han}(?<noun>${measureWord})(?<behind>${packBehind})?`, 'gu'),
    holdsBefore: new RegExp(`${holdsUnspaced}$`, 'u'),
    pieces: anyCase(`${number}${pieces}`, 'gu'),
    value: new RegExp(`^(${numbers.unspaced})\\s?(${measureWord})?(?![\\p{L}\\d.,])`, 'u'),
  };
});

/** Fails where the title gives another number of pieces than the pack holds. */
const contentsCount: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { listing, words } = scanned;
  const title = listing.blocks.findIndex(({ role }) => role === 'title');
  const name = listing.blocks[title]?.text ?? '';
  const variants = variantCells(labelledValues, words).map(({ block }) => block);
  if (variants.length === 0 && !(mayCount(name, title, context) && mayCountWholePack(context)))
    return INAPPLICABLE;
  const inVariants = variants.flatMap((block) => countsIn(listing.blocks[block]?.text ?? '', block, context));
  const inTitle = countsIn(name, title, context);
  const named = inTitle.length > 0 ? inTitle : inVariants;
  const claims = claimsAmong(named);
  if (claims.length === 0) return INAPPLICABLE;
  const texts = shortStatements(listing).filter(
    ({ block, role, text }) =>
      block !== title &&
      role !== 'title' &&
      role !== 'policy' &&
      !variants.includes(block) &&
      // The text of a picture that repeats the title agrees with nothing.
      text !== name,
  );
  const read = texts.map((one) => ({ ...one, worded: wordedIn(one.text, one.block, context) }));
  const told = read.flatMap(({ worded }) => worded);
  let compared = false;
  for (const claim of claims) {
    const isSameAs = (one: Count) => (claims.length > 1 ? one.unit === claim.unit : isSame(claim, one, name));
    // A cell that names the variant repeats the title's number.
    const apart = inVariants.filter(({ value }) => value !== claim.value);
    const labels = labelled(context, claim).filter(
      ({ evidence: { block = -1 } }) => !variants.includes(block),
    );
    const all = [...told, ...apart, ...labels];
    compared ||= all.some(({ whole }) => whole);
    const rival = rivalOf(claim, all, isSameAs, context);
    if (rival === undefined) continue;
    // "12 AA + 12 AAA" are 24.
    if (inTitle.length > 1 && inTitle.reduce((sum, { value }) => sum + value, 0) === rival.value) continue;
    const isAgreed = (one: Count) => one.value === claim.value && isSameAs(one);
    // Nouns with counts are read last, because few rows get here.
    const agreed =
      all.some(isAgreed) ||
      read.some((one) => nounsIn(one.text, one.block, one.worded, context).some(isAgreed));
    if (agreed && !(rival.total && rival.unit !== ANY && rival.unit === claim.unit)) continue;
    if (isMultiple(claim.value, rival.value, figuresOf(context)) || isInPairs(claim, rival, name, words))
      continue;
    return twoTexts(claim.evidence, rival.evidence, 'same-thing');
  }
  return compared ? PASS : INAPPLICABLE;
};

/**
 * Returns the title's count; where the title counts packs and what each holds, one count of each measure word:
 * 80抽*10包.
 */
function claimsAmong(named: readonly Count[]): Count[] {
  const [first] = named;
  if (first === undefined) return [];
  if (named.every(({ value }) => value === first.value)) return [first];
  const isOnly = (one: Count) => named.every((other) => other === one || other.unit !== one.unit);
  return named.every((one) => UNSPACED.test(one.unit) && isOnly(one)) ? [...named] : [];
}

/** Returns the other number of the whole pack, if it is the only one. */
function rivalOf(
  claim: Count,
  all: readonly Count[],
  isSameAs: (one: Count) => boolean,
  context: CheckContext,
): Count | undefined {
  const { otherGoods } = context.scanned.words.of(CONTENTS_COUNT);
  const rivals = all.filter(
    (one) =>
      one.whole &&
      one.value !== claim.value &&
      isSameAs(one) &&
      !otherGoods.test(around(one, context)) &&
      !isPricedApart(textOf(one, context), one.evidence.quote, context.extraction.listing.price?.amount) &&
      !isOfGift(one, context),
  );
  const [rival] = rivals;
  return rivals.every(({ value }) => value === rival?.value) ? rival : undefined;
}

export const relation: Relation = {
  name: 'contents-count',
  needs: [
    showsSignTwice(PACKED),
    showsSignTwice(MEASURED),
    showsSigns(PACKED, MEASURED),
    ...[PACKED, MEASURED].flatMap((sign) => [
      showsSigns(sign, LABEL),
      { ...PROPERTIES, ...showsSigns(sign) },
      { ...showsSigns(sign), titled: COUNTED_NOUN },
    ]),
  ],
  same: { what: 'contents', of: 'variant', because: 'named' },
  check: contentsCount,
};

/** Whether the title may count pieces. */
function mayCount(name: string, title: number, { scanned }: CheckContext): boolean {
  return [PACKED, MEASURED].some((sign) => showsSign(scanned, title, sign)) || COUNTED_NOUN.test(name);
}

/**
 * Whether the whole pack may be counted outside the title. Matches in sentences are cached; titles are
 * read anew.
 */
function mayCountWholePack({ scanned, labelledValues }: CheckContext): boolean {
  const { listing, words } = scanned;
  const { packOf, holds, unspaced, holdsBefore, pieces } = patternsOf(words);
  const isTold = (block: number, text: string) =>
    [packOf, holds, pieces].some((pattern) => foundIn(scanned, block, pattern, PACKED).length > 0) ||
    foundIn(scanned, block, unspaced, MEASURED).some(
      ({ index, named }) =>
        named['behind'] !== undefined ||
        holdsBefore.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)),
    );
  return (
    shortStatements(listing).some(
      ({ block, text, role }) => role !== 'title' && role !== 'policy' && isTold(block, text),
    ) || labelledValues.length > 0
  );
}

function countsIn(text: string, block: number, context: CheckContext): Count[] {
  const worded = wordedIn(text, block, context);
  return [...worded, ...nounsIn(text, block, worded, context)];
}

/** Returns the counts beside words for packs and pieces. */
function wordedIn(text: string, block: number, { scanned }: CheckContext): Count[] {
  const { words } = scanned;
  const { total } = words.of(CONTENTS_COUNT);
  const found: Count[] = [];
  let known: readonly FoundQuantity[] | undefined;
  const quantities = () => (known ??= quantitiesIn(text, block, scanned));
  const add = (match: PatternMatch, unit: string, whole: boolean, lead = 0) => {
    const { index, text: told, named } = match;
    const start = index - lead;
    const end = index + told.length;
    const number = named['number'] ?? '';
    const value = wholeNumber(number, words);
    if (value === undefined || value < 2 || value > MOST) return;
    // "Pack of 500 g", "10 × 20 cm": the number belongs to a measure.
    const at = index + told.indexOf(number);
    const isMeasure = (one: FoundQuantity) => one.dimension !== 'count' && one.total === undefined;
    if (quantities().some((one) => isMeasure(one) && one.start <= at && at < one.end)) return;
    if (found.some(({ evidence }) => (evidence.start ?? 0) < end && start < (evidence.end ?? 0))) return;
    const before = text.slice(Math.max(0, start - 12), end + 12);
    const evidence = quoteSpan(scanned, block, start, end, value);
    found.push({ value, unit, whole, total: total.test(before), evidence });
  };
  const { packOf, holds, unspaced, holdsBefore, pieces } = patternsOf(words);
  for (const match of foundIn(scanned, block, packOf, PACKED)) add(match, ANY, true);
  for (const match of foundIn(scanned, block, holds, PACKED))
    add(match, (match.named['noun'] ?? '').toLowerCase(), true);
  for (const match of foundIn(scanned, block, unspaced, MEASURED)) {
    const { behind, noun = '' } = match.named;
    const lead = holdsBefore.exec(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index))?.[0];
    add(match, noun, lead !== undefined || behind !== undefined, lead?.length);
  }
  for (const match of foundIn(scanned, block, pieces, PACKED)) add(match, ANY, true);
  return found;
}

/** Returns counts before nouns: "100 capsules". The noun names what is counted, not the whole pack. */
function nounsIn(text: string, block: number, worded: readonly Count[], { scanned }: CheckContext): Count[] {
  if (!COUNTED_NOUN.test(text)) return [];
  const found = [...worded];
  for (const { dimension, start, end, value, total: product } of quantitiesIn(text, block, scanned)) {
    const noun = /(?<!\p{Script=Latin})\p{Script=Latin}{4,20}$/u.exec(text.slice(start, end))?.[0];
    const isFree = found.every(
      ({ evidence }) => (evidence.end ?? 0) <= start || end <= (evidence.start ?? 0),
    );
    if (dimension !== 'count' || noun === undefined || product !== undefined || !isFree || value < 2)
      continue;
    const evidence = quoteSpan(scanned, block, start, end, value);
    found.push({ value, unit: noun.toLowerCase(), whole: false, total: false, evidence });
  }
  return found.slice(worded.length);
}

const quantitiesIn = (text: string, block: number, { blocks }: ScannedListing) =>
  findQuantities(text, { lang: blocks[block]?.lang });

/**
 * Returns the labels with the number of pieces: 件数: 4件, "Number of items: 6". A "quantity" is that number
 * where the title tells that of the pack, unless it may be the number of packs: "Box of 12", "Quantity: 2".
 */
function labelled({ labelledValues, scanned }: CheckContext, claim: Count): Count[] {
  const { label, quantityLabel, contentLabel } = scanned.words.of(CONTENTS_COUNT);
  const { value } = patternsOf(scanned.words);
  return labelledValues.flatMap((line): Count[] => {
    const name = line.name.trim();
    const asks = label.test(name) || (quantityLabel.test(name) && isOfPack(line.value, claim));
    if (!asks) return contentLabel.test(name) ? [...counted(line), ...packedIn(line, scanned.words)] : [];
    const match = value.exec(line.value);
    const amount = wholeNumber(match?.[1] ?? '', scanned.words);
    if (match === null || amount === undefined || amount < 2) return [];
    return [{ value: amount, unit: match[2] ?? ANY, whole: true, total: true, evidence: line.evidence }];
  });
}

const BARE = /^\s*\d{1,3}\s*$/u;

function isOfPack(value: string, claim: Count): boolean {
  const amount = BARE.test(value) ? Number(value) : 0;
  return (
    claim.whole && claim.unit === ANY && amount > 1 && claim.value % amount > 0 && amount % claim.value > 0
  );
}

/** A label's value that is only a count, and so the whole pack: "90 capsules". */
const COUNTED_VALUE = /^(\d{1,4})\s?(\p{Script=Latin}{4,})$/u;

function counted({ value, evidence }: LabelledValue): Count[] {
  const [, amount = '', noun = ''] = COUNTED_VALUE.exec(value.trim()) ?? [];
  const [measure] = findQuantities(value);
  if (noun === '' || Number(amount) < 2 || (measure !== undefined && measure.dimension !== 'count'))
    return [];
  return [{ value: Number(amount), unit: noun.toLowerCase(), whole: true, total: false, evidence }];
}

/** Returns the whole pack's count in a value: "28包", and in a column, which is no text, "60g（2g×25包）". */
function packedIn({ value, evidence }: LabelledValue, words: WordBook): Count[] {
  const { unspaced, holdsBefore } = patternsOf(words);
  return allMatches(value, unspaced).flatMap((match): Count[] => {
    const { number = '', noun = '', behind } = match.groups ?? {};
    const amount = wholeNumber(number, words);
    const isPacked = behind !== undefined || holdsBefore.test(value.slice(0, match.index));
    const isWhole = match[0] === value.trim() || (isPacked && evidence.block === undefined);
    if (!isWhole || amount === undefined || amount < 2 || amount > MOST) return [];
    return [{ value: amount, unit: noun, whole: true, total: false, evidence }];
  });
}

/** Whether two counts are of the same thing: the same measure word, or pieces of what the title names. */
function isSame(claim: Count, other: Count, title: string): boolean {
  if (claim.unit === other.unit) return true;
  if (claim.unit !== ANY && other.unit !== ANY)
    return claim.unit.split(' ').some((one) => hasWord(other.unit, one));
  const noun = claim.unit === ANY ? other.unit : claim.unit;
  if (UNSPACED.test(noun)) return false;
  return noun.split(' ').some((one) => hasWord(title.toLowerCase(), one));
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}]+/u).some((one) => one.length >= 3 && areAlike(one, word));
}

/**
 * Whether one count is a multiple of the other by a number in the listing: twelve packs of ten are 120.
 */
function isMultiple(a: number, b: number, figures: ReadonlySet<number>): boolean {
  const [small, large] = [Math.min(a, b), Math.max(a, b)];
  return large % small === 0 && figures.has(large / small);
}

/** Whether one counts pairs and the other single pieces: a 4 pack of socks holds 8 socks. */
function isInPairs(a: Count, b: Count, title: string, words: WordBook): boolean {
  const [small, large] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  return large === 2 * small && words.of(CONTENTS_COUNT).paired.test(`${title} ${b.evidence.quote}`);
}

function figuresOf({ scanned }: CheckContext): Set<number> {
  return new Set(
    shortStatements(scanned.listing).flatMap(({ block, text }) => {
      // The number of a time or weight counts no packs: 用两个星期.
      const measures = measuresOf(scanned, block).filter(({ dimension }) => dimension !== 'count');
      return wholeNumbersIn(text, scanned.words).flatMap(({ value, index }) =>
        measures.some(({ start, end }) => start <= index && index < end) ? [] : [value],
      );
    }),
  );
}

/** Whether the sentence first names a gift, which the count then is of: 赠试用装，袋内约20粒. */
function isOfGift(count: Count, context: CheckContext): boolean {
  const { gift } = context.scanned.words.of(CONTENTS_COUNT);
  const { start = 0 } = count.evidence;
  return gift.test(toldBefore(textOf(count, context), start, LONGEST_SENTENCE, SENTENCE_END));
}

function around(count: Count, context: CheckContext): string {
  const { start = 0, end = 0 } = count.evidence;
  const text = textOf(count, context);
  return text.slice(...clauseAround(text, start, end));
}

function textOf({ evidence: { block = -1 } }: Count, { scanned }: CheckContext): string {
  return scanned.listing.blocks[block]?.text ?? '';
}
