// Reads the properties of the specification and the markup, with the measures in their values.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { labelWords } from './label-words.ts';
import { linesIn, type LabelledLine } from './lines-in-text.ts';
import { sameMeasure } from './same-measure.ts';
import { statementsOf } from './statements.ts';
import { Latest } from '../../text/memory/latest.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A property of the specification or the markup, with the place of its value. */
export interface StatedText {
  name: string;
  value: string;
  evidence: Evidence;
  /** Attributes that the property's name names. */
  attributes: readonly string[];
}

/** A measure in the value of a property. */
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

const PREFIX = 'attribute:';
const LONGEST_NAME = 60;
const LONGEST_VALUE = 80;
/** Limit of characters before the measure: "por debajo de 25 °C". */
const LONGEST_LEAD = 16;
/** Marks a figure as a condition of another one: the 30 W of "0.03 % @ 30 W". */
const CONDITION = /@\s?$/u;
/** After an amount of money the label names the cost, not the time: "Delivery costs: 49 €, 10 days". */
const MONEY = /\p{Sc}/u;
const isNoneOfName = (before: string) => CONDITION.test(before) || MONEY.test(before);
const FIGURES = /^\d.*\p{L}/u;
const COMPOUND = /^\p{Script=Han}{3,8}$/u;
const WORDS = declareWords('stated', ({ source, pattern }) => ({
  /** Labels of the parcel (its weight and size), or of extras that can be bought with the goods. */
  otherThing: pattern('other-thing'),
  bound: pattern('bound'),
  pixels: new RegExp(`${source('pixels')}$`, 'u'),
  tenThousands: new RegExp(`^\\d+${source('ten-thousand')}$`, 'u'),
}));
const PROPERTIES = new Latest<Extraction, readonly StatedText[]>();
const MEASURES = new Latest<Extraction, Measures>();

interface Measures {
  /** Measures of properties with one measure of a dimension. */
  single: readonly StatedMeasure[];
  /** Measures of properties with several: "2000 W at most, 1600 W rated", and columns of a row. */
  several: readonly StatedMeasure[];
}

/** Returns the concepts that a text names. */
export type ConceptsOf = (text: string) => readonly string[];

/** Returns the listing's properties in order, the visible ones first. */
export function propertiesOf(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly StatedText[] {
  let properties = PROPERTIES.get(extraction);
  if (properties === undefined) {
    properties = readProperties(extraction, conceptsOf, words);
    PROPERTIES.set(extraction, properties);
  }
  return properties;
}

function readProperties(extraction: Extraction, conceptsOf: ConceptsOf, words: WordBook): StatedText[] {
  const { listing } = extraction;
  const lines = stored(extraction);
  for (const line of inTexts(extraction)) lines.push(line);
  if (lines.length === 0) return [];
  const { otherThing } = words.of(WORDS);
  return lines
    .filter(
      ({ name, evidence: { block } }) =>
        name.length <= LONGEST_NAME &&
        !otherThing.test(name) &&
        (block === undefined || isStatement(listing.blocks[block]?.role ?? 'footer')),
    )
    .map((one) => ({ ...one, attributes: attributesOf(one, conceptsOf) }));
}

/**
 * Returns the listing's properties. Evidence of a row is created on access, and most rows have no
 * properties.
 */
function stored(extraction: Extraction): LabelledLine[] {
  return extraction.listing.additionalProperty.map(({ name, value, field = name }, index) => ({
    name,
    value,
    evidence: extraction.evidence.additionalProperty?.[index] ?? { source: 'feed', quote: value, field },
  }));
}

/**
 * Returns lines "Label: value" in the cells of a catalogue's row, and those of a draft that stand behind
 * others in their line: "Details: 32 oz. Body: steel". Pages have them as properties already.
 */
function inTexts({ listing, evidence }: Extraction): LabelledLine[] {
  if (listing.source !== 'feed' && listing.source !== 'draft') return [];
  const known = listing.source === 'draft' ? (evidence.additionalProperty ?? []) : [];
  const lines: LabelledLine[] = [];
  for (const { block, role, text } of statementsOf(listing)) {
    if (role === 'title') continue;
    for (const line of linesIn(text, block))
      if (!known.some((one) => one.block === block && one.start === line.evidence.start)) lines.push(line);
  }
  return lines;
}

/** Attributes by property name in the markup, which is English on pages of any language. */
const MARKUP_NAMES: Readonly<Record<string, string>> = {
  brand: 'brand',
  color: 'color',
  countryOfOrigin: 'origin',
  depth: 'depth',
  height: 'height',
  material: 'material',
  'material type': 'material',
  model: 'model',
  weight: 'weight',
  width: 'width',
};

function attributesOf({ name, evidence }: Omit<StatedText, 'attributes'>, conceptsOf: ConceptsOf): string[] {
  const marked = evidence.block === undefined ? MARKUP_NAMES[name] : undefined;
  if (marked !== undefined) return [marked];
  const named = attributesIn(name, conceptsOf);
  // The end of a Chinese compound names its kind: 材质 (material) in 带身材质.
  return named.length === 0 && COMPOUND.test(name) ? attributesIn(name.slice(-2), conceptsOf) : named;
}

/** Whether the label is about the parcel, or about extras that can be bought with the goods. */
export function isOfOtherItem(name: string, words: WordBook): boolean {
  return words.of(WORDS).otherThing.test(name);
}

/** Returns the attributes that a label or a clause names. */
export function attributesIn(text: string, conceptsOf: ConceptsOf): string[] {
  return conceptsOf(text).flatMap((id) => (id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : []));
}

/** Returns the measures of properties, one per property and dimension. */
export function statedMeasures(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly StatedMeasure[] {
  return measuresIn(extraction, conceptsOf, words).single;
}

/** Returns the measures of properties that give several of one dimension, each with its own place. */
export function measureLists(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly StatedMeasure[] {
  return measuresIn(extraction, conceptsOf, words).several;
}

function measuresIn(extraction: Extraction, conceptsOf: ConceptsOf, words: WordBook): Measures {
  let measures = MEASURES.get(extraction);
  if (measures === undefined) {
    const lang = extraction.listing.inLanguage;
    const [single, several]: [StatedMeasure[], StatedMeasure[]] = [[], []];
    for (const cells of rowsOf(propertiesOf(extraction, conceptsOf, words), lang)) {
      for (const same of columnsOf(cells.map((one) => measured(one, lang, words)))) {
        const [one] = same;
        if (one === undefined) continue;
        if (same.every(({ quantity }) => sameMeasure(quantity, one.quantity, 0.05))) single.push(one);
        // A name that is a figure is a table cell, not a property.
        else if (!FIGURES.test(one.name)) several.push(...same);
      }
    }
    MEASURES.set(extraction, (measures = { single, several }));
  }
  return measures;
}

/**
 * Groups properties into table rows. Where the next name is a measure like the value before it, it is
 * another column of that row.
 */
function rowsOf(properties: readonly StatedText[], lang: string | undefined): StatedText[][] {
  const rows: StatedText[][] = [];
  let last: StatedText | undefined;
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
  { name, value, evidence, attributes }: StatedText,
  lang: string | undefined,
  book: WordBook,
): StatedMeasure[][] {
  if (value.length > LONGEST_VALUE || !/\d/.test(value)) return [];
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
        .filter((one) => one.dimension === dimension && !isNoneOfName(value.slice(0, one.start)))
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

/**
 * Returns the quantities of a value. The label may hold the counted noun: "Servings per bag: 30",
 * "Flaschen: 12", "Thread count: 400".
 */
function quantitiesOf(
  name: string,
  value: string,
  lang: string | undefined,
  words: WordBook,
): FoundQuantity[] {
  const { pixels, tenThousands } = words.of(WORDS);
  const unit = pixels.exec(name)?.[0];
  if (unit !== undefined && tenThousands.test(value)) return findQuantities(value + unit, { lang });
  const amount = /^\s*(\d{1,4})\s*$/u.exec(value)?.[1];
  if (amount === undefined) return findQuantities(value, { lang });
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
