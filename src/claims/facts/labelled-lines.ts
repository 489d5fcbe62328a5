import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { WordBook } from '../words/word-book.ts';
import { propertiesOf, type ConceptsOf } from './stated.ts';
import { statementsOf } from './statements.ts';

/** A label with its value, from a table, a list or a line "Label: value" of a text in any language. */
export interface LabelledLine {
  name: string;
  value: string;
  evidence: Evidence;
}

const LINE =
  /(?<=^|\n|[•·|;；])[ \t]*(?<name>\p{L}[^:：\n•|;；\d]{1,39}?)[ \t]*[:：][ \t]*(?<value>[^\n•|;；]{1,80})/gu;
const LONGEST = 6000;
const KNOWN = new WeakMap<Extraction, readonly LabelledLine[]>();

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
      role === 'title' || taken.has(block) || text.length > LONGEST ? [] : linesIn(text, block),
    );
    KNOWN.set(extraction, (lines = [...properties, ...inTexts]));
  }
  return lines;
}

function linesIn(text: string, block: number): LabelledLine[] {
  return [...text.matchAll(LINE)].map((match) => {
    const { name = '', value = '' } = match.groups ?? {};
    const start = match.index + match[0].length - value.length;
    const quote = value.trimEnd();
    return {
      name,
      value: quote,
      evidence: { source: 'visible', quote, block, start, end: start + quote.length },
    };
  });
}
