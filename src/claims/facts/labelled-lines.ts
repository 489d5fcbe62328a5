// Collects the labels with values of a listing, from its properties and from lines of its texts.
import type { Extraction } from '../../model/listing/extraction.ts';
import type { WordBook } from '../words/word-book.ts';
import { linesIn, type LabelledLine } from './lines-in-text.ts';
import { propertiesOf, type ConceptsOf } from './stated-measures.ts';
import { Latest } from '../../text/memory/latest.ts';
import { statementsOf } from './statements.ts';

const KNOWN = new Latest<Extraction, readonly LabelledLine[]>();

/** Returns labels with values: properties first, then lines "Label: value" of other statements. */
export function labelledLines(
  extraction: Extraction,
  conceptsOf: ConceptsOf,
  words: WordBook,
): readonly LabelledLine[] {
  let lines = KNOWN.get(extraction);
  if (lines === undefined) {
    const properties = propertiesOf(extraction, conceptsOf, words);
    const taken = new Set(properties.map(({ evidence }) => evidence.block));
    const inTexts = statementsOf(extraction.listing).flatMap(({ block, role, text }) =>
      role === 'title' || taken.has(block) ? [] : linesIn(text, block),
    );
    KNOWN.set(extraction, (lines = [...properties, ...inTexts]));
  }
  return lines;
}
