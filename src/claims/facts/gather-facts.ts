// Gathers facts: measures beside the name of an attribute, such as "Weight: 250 g" or "lasts 8 hours".

import type { Attributes } from '../../model/listing/attribute.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { BULLETS } from '../../text/segment/bullets.ts';
import { segmentAt } from '../../text/segment/segments.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { AttributeHit, TextFact } from '../statements/text-fact.ts';
import type { ScannedPart, ScannedSentence } from '../statements/scanned-sentence.ts';
import { hitsIn } from './attribute-hits.ts';
import { isBasis } from './basis.ts';
import type { Fact } from '../statements/fact.ts';
import { measuresIn, measuresOf } from './measures-of.ts';
import { isLoose, isOnceOpened, qualifiersOf } from './qualifiers.ts';
import { sameMeasure } from './same-measure.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** How far words for a bound stand from the measure. */
const BESIDE = 12;
/** Characters that may stand in a label beside the name: "Weight (approx.)", "Net weight:". */
const LABEL_REST = /^[\s:：*·•\-–—()（）[\]【】/]*$/u;
const LONGEST_LABEL = 40;
const LONGEST_VALUE = 80;
const TWIN = 0.05;
/** Limit of characters between a name and its measure, in prose. */
const AFTER_NAME = 26;
const WORDS = declareWords('measures-beside-names', ({ source, pattern }) => ({
  beforeName: new RegExp(`^[\\s\\-–—]*(?:${source('of')}\\s*)?(?:\\p{L}{0,12}\\s?)?$`, 'u'),
  /** A mark or word after which the text is about another thing. */
  apart: anyCase(`[,，;；。.!！?？|•·()（）\\n、]|\\b${source('and')}\\b|${source('and-unspaced')}`),
  /** Marks a time of charging, not of use: "Lasts long: charged for 4 h …". */
  charging: pattern('charging'),
  shortened: pattern('shortened', 'gu'),
  beside: anyCase(`\\b${source('beside')}\\b|${source('beside-unspaced')}`, 'gu'),
}));

const NEAR_OPENING = 24;
/**
 * A share of a filling, which counts as a specification: "Filling: 90 % goose down", or the value alone.
 */
const FILLED_WITH = /^(?:[^:：]{1,16}[:：]\s*)?(?:\p{L}{1,8}\s?)?\d{1,3}\s?[%％]/u;
const FILLING = 'fibre-down';
const LONGEST_FILLING = 60;
const NONE: readonly AttributeHit[] = [];
const PACKED = new Set(['net-weight', 'weight', 'volume', 'count-in-box', 'servings']);

/**
 * Returns every measure of the listing that stands beside the name of an attribute with its dimension.
 */
export function gatherFacts(scanned: ScannedListing, attributes: Attributes): Fact[] {
  const facts: Fact[] = [];
  const { blocks } = scanned.listing;
  for (const { index, parts } of scanned.blocks) {
    const { text, role } = blocks[index] as Block;
    if (!isStatement(role)) continue;
    const labels = isShortAsLabel(text) ? labelsOf(text, parts, scanned.words) : NONE;
    for (const hit of labels) {
      const fact = valueOfLabel(scanned, index, hit, text, attributes[hit.attribute]?.dimension ?? []);
      if (fact !== undefined && !isOneSide(fact)) facts.push(fact);
    }
    // A label that is only a name has no measure of its own.
    if (labels.length > 0) continue;
    for (const { text: part, start } of parts)
      for (const fact of factsIn(part, attributes, scanned.words))
        facts.push(place(fact, index, start, text, role));
  }
  return facts;
}

/** Whether the text is short enough to be a label. */
export function isShortAsLabel(text: string): boolean {
  return text.length <= LONGEST_LABEL;
}

/** Whether the block after a label is short enough to be its value. */
export function mayHoldValue(next: Block | undefined): next is Block {
  return next !== undefined && isStatement(next.role) && next.text.length <= LONGEST_VALUE;
}

/** Returns the attribute names of a text that is nothing but a label. */
function labelsOf(text: string, parts: readonly ScannedPart[], words: WordBook): readonly AttributeHit[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1) return NONE;
  const hits = hitsIn(only.text);
  return hits.length === 0 ? NONE : hits.filter((hit) => isLabel(text, hit, hits, words));
}

/** Returns the facts of a sentence, or of a text that was not split. */
export function factsIn(text: ScannedSentence, attributes: Attributes, words: WordBook): readonly TextFact[] {
  return (text.annotations.facts ??= hitsIn(text).flatMap((hit, _, hits) => {
    const dimensions = attributes[hit.attribute]?.dimension;
    const fact = dimensions === undefined ? undefined : besideName(text, hit, hits, dimensions, words);
    return fact === undefined || isOneSide(fact) ? [] : [fact];
  }));
}

/** Whether only one side is given for the dimensions, which is not enough to compare. */
function isOneSide({ attribute, quantity }: Pick<Fact, 'attribute' | 'quantity'>): boolean {
  return attribute === 'dimensions' && quantity.sides === undefined;
}

function place(fact: TextFact, block: number, at: number, text: string, role: BlockRole): Fact {
  const { attribute, name, quantity, qualifiers, loose, around, beside, labelled, start, end } = fact;
  const filled =
    attribute === FILLING && role !== 'title' && text.length <= LONGEST_FILLING && FILLED_WITH.test(text);
  return {
    attribute,
    name,
    quantity: at === 0 ? quantity : { ...quantity, start: quantity.start + at, end: quantity.end + at },
    rank: labelled || filled ? 'specification' : role === 'title' || role === 'image-text' ? role : 'prose',
    block,
    start: start + at,
    end: end + at,
    qualifiers,
    loose,
    around,
    beside,
  };
}

/** Whether the text is only the name, with words that qualify it: "Net weight (approx.)". */
function isLabel(text: string, hit: AttributeHit, hits: readonly AttributeHit[], words: WordBook): boolean {
  let rest = text.slice(0, hit.start) + text.slice(hit.end);
  for (const other of hits) {
    if (other !== hit && (other.end <= hit.start || other.start >= hit.end)) return false;
  }
  rest = rest.replace(words.of(WORDS).beside, '');
  return LABEL_REST.test(rest);
}

function valueOfLabel(
  scanned: ScannedListing,
  block: number,
  hit: AttributeHit,
  label: string,
  dimensions: readonly string[],
): Fact | undefined {
  const next = scanned.listing.blocks[block + 1];
  if (!mayHoldValue(next)) return undefined;
  const found = measuresOf(scanned, block + 1).filter((one) => dimensions.includes(one.dimension));
  const [quantity] = found;
  if (quantity === undefined || quantity.start > 12) return undefined;
  // The same measure in two units is one measure.
  if (found.some((one) => !sameMeasure(one, quantity, TWIN))) return undefined;
  if (isRowOfSeveral(scanned, block + 1, quantity)) return undefined;
  const around = `${label} ${next.text}`;
  const { words } = scanned;
  return {
    attribute: hit.attribute,
    name: label.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    rank: 'specification',
    block: block + 1,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around, words),
    loose: isLoose(around, words),
    around,
    beside: next.text,
  };
}

/** Whether another cell of the row gives another measure, as tables of models do: "Weight | 2.1 kg | 2.6 kg". */
function isRowOfSeveral(
  scanned: ScannedListing,
  block: number,
  { dimension, ...own }: FoundQuantity,
): boolean {
  const [cell, next] = [scanned.listing.blocks[block], scanned.listing.blocks[block + 1]];
  if (cell === undefined || !mayHoldValue(next) || next.role !== cell.role) return false;
  const [other] = measuresOf(scanned, block + 1);
  return (
    other?.dimension === dimension &&
    own.end === cell.text.length &&
    other.start === 0 &&
    other.end === next.text.length &&
    !sameMeasure(other, { dimension, ...own }, TWIN)
  );
}

/**
 * Whether each share belongs to the name before it, as in a list that ends with a share: 羊毛70% 腈纶25%
 * 羊绒5%.
 */
function isBehindNames(measures: readonly FoundQuantity[], text: string): boolean {
  const shares = measures.filter(({ dimension }) => dimension === 'percent');
  const [first, last] = [shares[0], shares.at(-1)];
  if (first === undefined || last === undefined || first === last) return false;
  return /\p{L}\s*$/u.test(text.slice(0, first.start)) && !/^[^。;；.!?\n]*\p{L}/u.test(text.slice(last.end));
}

function besideName(
  sentence: ScannedSentence,
  hit: AttributeHit,
  hits: readonly AttributeHit[],
  dimensions: readonly string[],
  words: WordBook,
): TextFact | undefined {
  const { beforeName, apart, charging, shortened } = words.of(WORDS);
  const text = sentence.normalized.source;
  const own = measuresIn(sentence, words).filter(
    (one) => (!one.ambiguous || one.dimension === 'charge') && !isBasis(text, one, words),
  );
  if (own.length === 0) return undefined;
  const after = own.find((one) => one.start >= hit.end);
  const before = own.findLast((one) => one.end <= hit.start);
  const colon = /^[\s\p{L}]{0,12}[:：]/u.test(text.slice(hit.end, hit.end + 14));
  const labelled = /^\s*[:：]/u.test(text.slice(hit.end, hit.end + 14)) && startsLine(text, hit.start);
  // The unit is the name, or begins it: "90 capsules", "100 nights to try".
  let quantity = own.find(
    (one) => one.start <= hit.start && hit.start < one.end && dimensions.includes(one.dimension),
  );
  if (quantity === undefined && before !== undefined && !colon && dimensions.includes(before.dimension)) {
    const between = text.slice(before.end, hit.start);
    if (!isBehindNames(own, text) && between.length <= 14 && beforeName.test(between) && !apart.test(between))
      quantity = before;
  }
  if (quantity === undefined && after !== undefined && dimensions.includes(after.dimension)) {
    const between = text.slice(hit.end, after.start);
    const free = between.length <= AFTER_NAME && !apart.test(between.replace(shortened, ''));
    const named =
      hits.some((other) => other.start >= hit.end && other.end <= after.start) ||
      (charging.test(between) && hit.attribute !== 'charging-time');
    if (free && !named) quantity = after;
  }
  if (quantity === undefined) return undefined;
  // "Sugarless bars 35 g × 12": the figure is for the multipack, not for its contents.
  if (quantity.count !== undefined && !PACKED.has(hit.attribute)) return undefined;
  const first = Math.min(hit.start, quantity.start);
  const previous = own.findLast((one) => one.end <= first)?.end ?? 0;
  const around = upToNext(clauseAround(sentence, first, previous), sentence, hits, quantity.end);
  if (
    hit.attribute === 'shelf-life' &&
    isOnceOpened(text.slice(Math.max(0, first - NEAR_OPENING), quantity.end + NEAR_OPENING), words)
  )
    return undefined;
  return {
    attribute: hit.attribute,
    name: text.slice(hit.start, hit.end).toLowerCase(),
    quantity,
    labelled,
    start: quantity.start,
    end: quantity.end,
    qualifiers: qualifiersOf(around, words),
    loose: isLoose(around, words),
    around,
    beside: text.slice(Math.max(0, quantity.start - BESIDE), quantity.end + BESIDE),
  };
}

/**
 * Cuts the text at the next entry of a list: in "2.4 L full、1.8 L usable" the second part is another
 * measure.
 */
function upToNext(
  around: string,
  { normalized }: ScannedSentence,
  hits: readonly AttributeHit[],
  end: number,
): string {
  const next = hits.find((hit) => hit.start > end);
  if (next === undefined) return around;
  const mark = normalized.source.slice(end, next.start).indexOf('、');
  const rest = mark < 0 ? -1 : around.lastIndexOf(normalized.source.slice(end + mark, next.end));
  return rest < 0 ? around : around.slice(0, rest);
}

const LINE_START = new RegExp(`(?:^|[;；。.!！|•·・*–—\\n,，${BULLETS}]|(?<=^|\\n)-)\\s{0,3}$`, 'u');

function startsLine(text: string, at: number): boolean {
  return LINE_START.test(text.slice(Math.max(0, at - 3), at));
}

/** Returns the clause around an offset. Normalised offsets are close enough for that. */
function clauseAround({ normalized, segments }: ScannedSentence, at: number, previous: number): string {
  const { source } = normalized;
  if (segments.clauses.length === 0) return source;
  const [from, to] = segmentAt(segments.clauses, at);
  return source.slice(Math.max(from, previous), Math.min(to, at + 60));
}
