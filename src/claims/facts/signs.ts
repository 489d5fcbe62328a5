// Combines the signs of all statements of a listing, to decide which comparisons can find anything.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { FactSigns, ScannedSentence } from '../statements/scanned-sentence.ts';
import type { ShownSigns, WordBook } from '../words/word-book.ts';
import { hitsIn } from './attribute-hits.ts';
import { isShortAsLabel, mayHoldValue } from './gather-facts.ts';
import { hasNumeral, measuresIn } from './measures-of.ts';

/** The signs of a listing's statements. */
export interface Signs extends ShownSigns {
  /** Bits of the signs that two statements or more show. */
  readonly again: number;
  /** Attributes that may have facts; an attribute occurs once for each possible fact. */
  readonly facts: readonly string[];
  /** Whether some of the facts may stand on labels. */
  readonly hasLabels: boolean;
}

/** Marks a measure as specification: a label's colon, or the percent of a filling. */
const SPECIFIES = /[:：%％]/;

/** Returns the combined signs of all statements of a listing. */
export function signsOf({ listing, blocks, words }: ScannedListing): Signs {
  let bits = 0;
  let again = 0;
  let rare: readonly number[] = [];
  let hasLabels = false;
  const facts: string[] = [];
  for (const { index, summary } of blocks) {
    const block = listing.blocks[index];
    if (block === undefined || !isStatement(block.role)) continue;
    // The value of a label may stand in the next block.
    const isLabel = isShortAsLabel(block.text) && mayHoldValue(listing.blocks[index + 1]);
    const { signs } = summary;
    again |= summary.again | (bits & signs.bits);
    bits |= signs.bits;
    if (signs.rare.length > 0) rare = [...rare, ...signs.rare];
    for (const text of summary.naming) {
      const { attributes, hasMeasure, specifies } = factSignsOf(text, words);
      const times = Number(hasMeasure) + Number(isLabel);
      for (const attribute of attributes) for (let time = 0; time < times; time += 1) facts.push(attribute);
      if (times > 0 && (isLabel || specifies)) hasLabels = true;
    }
  }
  return { bits, rare, again, facts, hasLabels };
}

/** Returns what a sentence may state. It is cached with it, because other rows of a catalogue repeat it. */
function factSignsOf(text: ScannedSentence, words: WordBook): FactSigns {
  return (text.annotations.factSigns ??= {
    attributes: hitsIn(text).map(({ attribute }) => attribute),
    hasMeasure: hasNumeral(text.normalized.source, words) || measuresIn(text, words).length > 0,
    specifies: SPECIFIES.test(text.normalized.source),
  });
}

/** Whether there may be two facts of one attribute. */
export function repeatsAttribute({ facts }: Signs): boolean {
  for (let n = 1; n < facts.length; n += 1) if (facts.indexOf(facts[n] as string) < n) return true;
  return false;
}
