import { isStatement } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { wordedBy } from '../words/worded.ts';
import { labelWords } from './label-words.ts';
import { linesIn, type LabelledLine } from './lines-in-text.ts';
import { sameMeasure } from './same-measure.ts';
import { statementsOf } from './statements.ts';
import { Latest } from '../../text/memory/latest.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A property of the specification or of the markup, with the place its value was read from. */
export interface StatedText {
  name: string;
  value: string;
  evidence: Evidence;
  /** The attributes that the name names. */
  attributes: readonly string[];
}

/** A measure of one. */
export interface Stated {
  name: string;
  /** All that the property says. */
  value: string;
  words: readonly string[];
  attributes: readonly string[];
  quantity: FoundQuantity;
  /** "Below 25 °C": the label itself gives a limit. */
  bound: boolean;
  evidence: Evidence;
}

const PREFIX = 'attribute:';
const LONGEST_NAME = 60;
const LONGEST_VALUE = 80;
/** Words before the measure: "por debajo de 25 °C". */
const LONGEST_LEAD = 16;
/** "0.03 % @ 30 W": before what holds, not a value of its own. */
const CONDITION = /@\s?$/u;
const FIGURES = /^\d.*\p{L}/u;
const COMPOUND = /^\p{Script=Han}{3,8}$/u;
const WORDS = wordedBy('stated', ({ source, pattern }) => ({
  /** Weight and size of the parcel are not those of the goods; what can be bought with it is not the goods. */
  otherThing: pattern('other-thing'),
  bound: pattern('bound'),
  pixels: new RegExp(`${source('pixels')}$`, 'u'),
  tenThousands: new RegExp(`^\\d+${source('ten-thousand')}$`, 'u'),
}));
const PROPERTIES = new Latest<Extraction, StatedText[]>();
const MEASURES = new Latest<Extraction, Measures>();

interface Measures {
  /** Of properties with one measure of a dimension. */
  single: readonly Stated[];
  /** Of those with several: "2000 W at most, 1600 W rated", and the columns of a row. */
  several: readonly Stated[];
}

export type ConceptsOf = (text: string) => readonly string[];

/** The listing's properties in order; those the eye reads first. */
export function propertiesOf(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly StatedText[] {
  let properties = PROPERTIES.get(extraction);
  if (properties === undefined) {
    const { listing } = extraction;
    const { otherThing } = words.of(WORDS);
    properties = [...stored(extraction), ...inTexts(extraction)]
      .filter(
        ({ name, evidence: { block } }) =>
          name.length <= LONGEST_NAME &&
          !otherThing.test(name) &&
          (block === undefined || isStatement(listing.blocks[block]?.role ?? 'footer')),
      )
      .map((one) => ({ ...one, attributes: attributesOf(one, conceptsOf) }));
    PROPERTIES.set(extraction, properties);
  }
  return properties;
}

/** The evidence of a row is made when it is asked for, and most rows have no properties. */
function stored(extraction: Extraction): LabelledLine[] {
  return extraction.listing.additionalProperty.map(({ name, value, field = name }, index) => ({
    name,
    value,
    evidence: extraction.evidence.additionalProperty?.[index] ?? { source: 'feed', quote: value, field },
  }));
}

/** A row of a catalogue has its specification in the cells that people read. */
function inTexts({ listing }: Extraction): LabelledLine[] {
  if (listing.source !== 'feed') return [];
  return statementsOf(listing).flatMap(({ block, role, text }) =>
    role === 'title' ? [] : linesIn(text, block),
  );
}

/** The markup's own names are English on a page of any language. */
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
  // A compound without spaces is of the kind that its end names: "带身材质".
  return named.length === 0 && COMPOUND.test(name) ? attributesIn(name.slice(-2), conceptsOf) : named;
}

/** Is the label of the parcel, or of what can be bought with the goods? */
export function isOtherThing(name: string, words: WordBook): boolean {
  return words.of(WORDS).otherThing.test(name);
}

/** The attributes that a label or a clause names. */
export function attributesIn(text: string, conceptsOf: ConceptsOf): string[] {
  return conceptsOf(text).flatMap((id) => (id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : []));
}

/** The measures among them, one a property and dimension. */
export function statedOf(extraction: Extraction, conceptsOf: ConceptsOf, words: WordBook): readonly Stated[] {
  return measuresIn(extraction, conceptsOf, words).single;
}

/** The measures of properties that give several of one dimension, each with its own place. */
export function severalOf(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly Stated[] {
  return measuresIn(extraction, conceptsOf, words).several;
}

function measuresIn(extraction: Extraction, conceptsOf: ConceptsOf, words: WordBook): Measures {
  let measures = MEASURES.get(extraction);
  if (measures === undefined) {
    const lang = extraction.listing.inLanguage;
    const [single, several]: [Stated[], Stated[]] = [[], []];
    for (const cells of rowsOf(propertiesOf(extraction, conceptsOf, words), lang)) {
      for (const same of columnsOf(cells.map((one) => measured(one, lang, words)))) {
        const [one] = same;
        if (one === undefined) continue;
        if (same.every(({ quantity }) => sameMeasure(quantity, one.quantity, 0.05))) single.push(one);
        // A name that is a figure is a cell of a table, not a property.
        else if (!FIGURES.test(one.name)) several.push(...same);
      }
    }
    MEASURES.set(extraction, (measures = { single, several }));
  }
  return measures;
}

/** A table pairs its cells: where the next name is a measure like the value before it, it is a further column of the row. */
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

/** The measures of a row's cells, by those dimensions that its first cell has. */
function columnsOf([first = [], ...others]: readonly Stated[][][]): Stated[][] {
  return first.map((own) => [
    ...own,
    ...others
      .flatMap((cell) => cell.flat())
      .filter((one) => one.quantity.dimension === own[0]?.quantity.dimension),
  ]);
}

/** The measures of a property, by dimension. */
function measured(
  { name, value, evidence, attributes }: StatedText,
  lang: string | undefined,
  book: WordBook,
): Stated[][] {
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
        .filter((one) => one.dimension === dimension && !CONDITION.test(value.slice(0, one.start)))
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

/** A label may hold the noun that is counted, its value the bare number: "Servings per bag: 30", "Flaschen: 12", "Thread count: 400". */
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

/** The measure alone, where its place in a block is known. */
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
