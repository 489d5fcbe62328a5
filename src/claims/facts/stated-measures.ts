// Reads the measures in labelled values.

import type { Evidence } from '../../model/listing/evidence.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { labelWords } from './label-words.ts';
import { readMeasures } from './measures-of.ts';
import type { LabelledValue } from './labelled-values.ts';
import { sameMeasure } from './same-measure.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import { Latest } from '../../text/memory/latest.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A measure in a labelled value. */
export interface StatedMeasure {
  name: string;
  /** The whole value. */
  value: string;
  words: readonly string[];
  attributes: readonly string[];
  quantity: FoundQuantity;
  /** The label itself gives a limit: "Below 25 °C". */
  bound: boolean;
  evidence: Evidence;
}

const LONGEST_VALUE = 80;
/** Limit of characters before the measure: "por debajo de 25 °C". */
const LONGEST_LEAD = 16;
/** Marks a figure as a condition of another one: the 30 W of "0.03 % @ 30 W". */
const CONDITION = /@\s?$/u;
/** After an amount of money the label names the cost, not the time: "Delivery costs: 49 €, 10 days". */
const MONEY = /\p{Sc}/u;
const FIGURES = /^\d.*\p{L}/u;
const WORDS = declareWords('stated', ({ source, pattern }) => ({
  bound: pattern('bound'),
  /** Before an amount that another figure holds for: the 500 g of "25 minutes for 500 g". */
  amountOf: anyCase(
    `\\d.*(?<!\\p{L})${source('amount-of')} (?:${source('roughly')} )?$|\\d.*${source('amount-of-unspaced')}\\s?$`,
  ),
  pixels: new RegExp(`${source('pixels')}$`, 'u'),
  /** A number that the label names the unit of, also an estimate: "about 22". */
  bareAmount: anyCase(`^\\s*(?:${source('roughly')}\\s?)?(\\d{1,4})\\s*$`),
  tenThousands: new RegExp(`^\\d+${source('ten-thousand')}$`, 'u'),
}));
const MEASURES = new Latest<readonly LabelledValue[], Measures>();

interface Measures {
  /** Measures of properties with one measure of a dimension. */
  single: readonly StatedMeasure[];
  /** Measures of properties with several: "2000 W at most, 1600 W rated", and columns of a row. */
  several: readonly StatedMeasure[];
}

/** Returns the measures of labelled values, one per value and dimension. */
export function statedMeasures(
  values: readonly LabelledValue[],
  scanned: ScannedListing,
): readonly StatedMeasure[] {
  return measuresIn(values, scanned).single;
}

/** Returns the measures of values that give several of one dimension, each with its own place. */
export function measureLists(
  values: readonly LabelledValue[],
  scanned: ScannedListing,
): readonly StatedMeasure[] {
  return measuresIn(values, scanned).several;
}

function measuresIn(values: readonly LabelledValue[], { listing, words }: ScannedListing): Measures {
  let measures = MEASURES.get(values);
  if (measures === undefined) {
    const { inLanguage: lang, source } = listing;
    const [single, several]: [StatedMeasure[], StatedMeasure[]] = [[], []];
    // A line of a page may be of the goods beside these.
    const own = source === 'page' ? values.filter(({ place }) => place !== 'line') : values;
    for (const cells of rowsOf(own, lang)) {
      for (const same of columnsOf(cells.map((one) => measured(one, lang, words)))) {
        const [one] = same;
        if (one === undefined) continue;
        if (same.every(({ quantity }) => sameMeasure(quantity, one.quantity, 0.05))) single.push(one);
        // A name that is a figure is a table cell, not a property.
        else if (!FIGURES.test(one.name)) several.push(...same);
      }
    }
    MEASURES.set(values, (measures = { single, several }));
  }
  return measures;
}

/**
 * Groups properties into table rows. Where the next name is a measure like the value before it, it is
 * another column of that row.
 */
function rowsOf(properties: readonly LabelledValue[], lang: string | undefined): LabelledValue[][] {
  const rows: LabelledValue[][] = [];
  let last: LabelledValue | undefined;
  for (const one of properties) {
    const { name, value, evidence } = one;
    const row = rows.at(-1);
    const label = row?.[0];
    const block = last?.evidence.block;
    last = one;
    if (
      row === undefined ||
      label === undefined ||
      block === undefined ||
      evidence.block !== block + 2 ||
      !isFurtherCell(name, label.value, lang)
    ) {
      rows.push([one]);
      continue;
    }
    const cell = { source: 'visible' as const, quote: name, block: block + 1, start: 0, end: name.length };
    row.push({ ...label, value: name, evidence: cell }, { ...label, value, evidence });
  }
  return rows;
}

function isFurtherCell(text: string, first: string, lang: string | undefined): boolean {
  if (!FIGURES.test(text) || first.length > LONGEST_VALUE) return false;
  const [own, ...others] = findQuantities(text, { lang });
  if (own === undefined || others.length > 0 || own.start > 0 || own.end < text.trimEnd().length)
    return false;
  return findQuantities(first, { lang }).some(({ dimension }) => dimension === own.dimension);
}

/** Returns the measures of a row's cells, by the dimensions of its first cell. */
function columnsOf([first = [], ...others]: readonly StatedMeasure[][][]): StatedMeasure[][] {
  return first.map((own) => [
    ...own,
    ...others
      .flatMap((cell) => cell.flat())
      .filter((one) => one.quantity.dimension === own[0]?.quantity.dimension),
  ]);
}

/** Returns the measures of a property, grouped by dimension. */
function measured(
  { name, value, evidence, attributes }: LabelledValue,
  lang: string | undefined,
  book: WordBook,
): StatedMeasure[][] {
  if (value.length > LONGEST_VALUE) return [];
  const found = quantitiesOf(name, value, lang, book);
  const [first] = found;
  if (first === undefined) return [];
  const bound = book.of(WORDS).bound.test(value);
  const words = labelWords(name, book);
  const lead = first.start > LONGEST_LEAD ? first.dimension : undefined;
  return [...new Set(found.map(({ dimension }) => dimension))]
    .filter((dimension) => dimension !== lead)
    .map((dimension) =>
      found
        .filter((one) => one.dimension === dimension && !isNoneOfName(value.slice(0, one.start), book))
        .map((quantity) => ({
          name,
          value,
          words,
          attributes,
          quantity,
          bound,
          evidence: part(evidence, quantity),
        })),
    );
}

function isNoneOfName(before: string, book: WordBook): boolean {
  return CONDITION.test(before) || MONEY.test(before) || book.of(WORDS).amountOf.test(before);
}

/**
 * Returns the quantities of a value. The label may hold the counted noun: "Servings per bag: 30",
 * "Flaschen: 12", "Thread count: 400".
 */
function quantitiesOf(
  name: string,
  value: string,
  lang: string | undefined,
  words: WordBook,
): readonly FoundQuantity[] {
  const { pixels, tenThousands, bareAmount } = words.of(WORDS);
  const unit = pixels.exec(name)?.[0];
  if (unit !== undefined && tenThousands.test(value)) return findQuantities(value + unit, { lang });
  const amount = bareAmount.exec(value)?.[1];
  if (amount === undefined) return readMeasures(value, lang, words);
  const start = value.indexOf(amount);
  const [threads] = findQuantities(`${amount} ${name.toLowerCase()}`, { lang });
  if (threads?.dimension === 'thread-count') return [{ ...threads, start, end: start + amount.length }];
  for (const [noun] of allMatches(name, /\p{L}{3,}/gu)) {
    const [counted] = findQuantities(`${amount} ${noun}`, { lang });
    if (counted?.dimension === 'count') return [{ ...counted, start, end: start + amount.length }];
  }
  return [];
}

/** Returns the evidence of the measure alone, where its place in a block is known. */
function part(evidence: Evidence, { start, end, base }: FoundQuantity): Evidence {
  if (evidence.block === undefined || evidence.start === undefined) return { ...evidence, value: base };
  const { start: from } = evidence;
  return {
    ...evidence,
    quote: evidence.quote.slice(start, end),
    start: from + start,
    end: from + end,
    value: base,
  };
}
