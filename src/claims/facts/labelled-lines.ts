// The specification of a listing as labels with values, wherever they stand.
import type { Extraction } from '../../model/listing/extraction.ts';
import type { WordBook } from '../words/word-book.ts';
import { linesIn, type LabelledLine } from './lines-in-text.ts';
import { propertiesOf, type ConceptsOf } from './stated.ts';
import { Latest } from '../../text/memory/latest.ts';
import { statementsOf } from './statements.ts';

const KNOWN = new Latest<Extraction, readonly LabelledLine[]>();

/** The specification's labels with their values; those of the properties before those of the lines of texts. */
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
