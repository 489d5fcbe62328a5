// The labelled values of a listing: columns of a catalogue, pairs of tables and of the markup, and lines
// "Label: value" of texts. They are gathered once, and all checks read this list.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { withoutRepeats } from '../../text/memory/without-repeats.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { entriesIn } from './entries-in-text.ts';
import { linesIn, type LabelledLine } from './lines-in-text.ts';
import { statementsOf } from './statements.ts';
import { toldEntries } from './told-entries.ts';

/** A value with its label. */
export interface LabelledValue extends LabelledLine {
  /** `column`: of a catalogue, or of the markup; `pair`: of a table or list; `line`: inside a text. */
  place: 'column' | 'pair' | 'line';
  /** Attributes that the label names. */
  attributes: readonly string[];
}

/** Returns the concepts that a text names. */
export type ConceptsOf = (text: string) => readonly string[];

const PREFIX = 'attribute:';
const LONGEST_NAME = 60;
const COMPOUND = /^\p{Script=Han}{3,8}$/u;
const WORDS = declareWords('stated', ({ pattern }) => ({
  /** Labels of the parcel (its weight and size), or of extras that can be bought with the goods. */
  otherThing: pattern('other-thing'),
  /** In a heading: what comes with the goods, which has labels of its own. */
  extra: pattern('extra'),
}));
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

/**
 * Returns the labelled values of the goods themselves: columns and pairs in order, then lines. Of many values
 * those that repeat an earlier one are left out.
 */
export function labelledValues(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly LabelledValue[] {
  const { listing } = extraction;
  const values: LabelledValue[] = [];
  const { otherThing, extra } = words.of(WORDS);
  const add = ({ name, value, evidence }: LabelledLine, place: LabelledValue['place']) => {
    if (name.length > LONGEST_NAME || otherThing.test(name)) return;
    values.push({ name, value, evidence, place, attributes: attributesOf(name, evidence, conceptsOf) });
  };
  for (const pair of pairsOf(extraction)) {
    const { block, source } = pair.evidence;
    if (block === undefined || isStatement(listing.blocks[block]?.role ?? 'footer'))
      add(pair, block === undefined || source === 'feed' ? 'column' : 'pair');
  }
  const keyOf = (block?: number, start?: number) => `${block}:${start}`;
  const pairs = new Set(values.map(({ evidence: { block, start } }) => keyOf(block, start)));
  const isPair = (block: number, start?: number) => pairs.has(keyOf(block, start));
  for (const { block, role, text } of statementsOf(listing)) {
    if (role === 'title') continue;
    const lines = linesIn(text, block).filter(({ evidence }) => !extra.test(headingOf(text, evidence)));
    // The value of a pair may hold lines, but is none itself: "Details: 32 oz. Body: steel".
    for (const line of lines) if (!isPair(block, line.evidence.start)) add(line, 'line');
    if (role !== 'specification') continue;
    for (const entry of entriesIn(text, block, listing.inLanguage, words)) add(entry, 'line');
    if (lines.length > 0) continue;
    const { field } = listing.blocks[block] as Block;
    // A column of texts, such as long lists of ingredients.
    if (field !== undefined && !isPair(block)) {
      const evidence: Evidence = { source: 'feed', quote: text, field, block, start: 0, end: text.length };
      add({ name: field.replaceAll('_', ' '), value: text, evidence }, 'column');
    }
  }
  return withoutRepeats(values, ({ place, name, value }) => [place, name, value]);
}

const HEADING = /[【[]([^】\]\n]{1,20})[】\]][^【[\n]{0,200}$/u;
const LONGEST_LINE = 200;

/** Returns the measures that clauses of running texts name by an attribute: "diameter 26 cm". */
export function toldValues(listing: Listing, conceptsOf: ConceptsOf, words: WordBook): LabelledValue[] {
  return statementsOf(listing).flatMap(({ block, role, text }) => {
    if (role === 'title' || role === 'specification') return [];
    return toldEntries(text, block, listing.inLanguage, words).flatMap((entry): LabelledValue[] => {
      const attributes = attributesOf(entry.name, entry.evidence, conceptsOf);
      return attributes.length === 0 ? [] : [{ ...entry, place: 'line', attributes }];
    });
  });
}

/** Returns the heading in brackets that the label's line stands under: the 赠品 of 【赠品】材质：棉. */
function headingOf(text: string, { start = 0 }: Evidence): string {
  return HEADING.exec(text.slice(Math.max(0, start - LONGEST_LINE), start))?.[1] ?? '';
}

/** Evidence of a row is created on access, and most rows have no properties. */
function pairsOf(extraction: Extraction): LabelledLine[] {
  return extraction.listing.additionalProperty.map(({ name, value, field = name }, index) => ({
    name,
    value,
    evidence: extraction.evidence.additionalProperty?.[index] ?? { source: 'feed', quote: value, field },
  }));
}

function attributesOf(name: string, { block }: Evidence, conceptsOf: ConceptsOf): string[] {
  const marked = block === undefined ? MARKUP_NAMES[name] : undefined;
  if (marked !== undefined) return [marked];
  const named = attributesIn(name, conceptsOf);
  // The end of a Chinese compound names its kind: 材质 (material) in 带身材质.
  return named.length === 0 && COMPOUND.test(name) ? attributesIn(name.slice(-2), conceptsOf) : named;
}

/** Returns the attributes that a label or a clause names. */
export function attributesIn(text: string, conceptsOf: ConceptsOf): string[] {
  return conceptsOf(text).flatMap((id) => (id.startsWith(PREFIX) ? [id.slice(PREFIX.length)] : []));
}
