import type { Attributes } from '../../model/attribute.ts';
import { isStatement } from '../../model/block-roles.ts';
import type { ScannedListing } from '../scan-listing.ts';
import type { ScannedSentence } from '../scan-results.ts';
import { hitsIn } from './attribute-hits.ts';
import { factsIn, isShortAsLabel } from './gather-facts.ts';
import { marksIn } from './marks.ts';
import type { Sign } from './sign.ts';
import { listsIn } from './words.ts';

/** What the merchant's statements show, taken together: which comparisons have anything to compare. */
export interface Signs {
  readonly bits: number;
  /** How many facts there are at most. */
  readonly facts: number;
  /** How many of them may stand on labels. */
  readonly labelled: number;
}

const NUMERAL = /[\d一二两三四五六七八九十百半]/u;
const COLON = /[:：]/;

/** The signs of all statements of a listing. */
export function signsOf({ listing, blocks }: ScannedListing, attributes: Attributes): Signs {
  let bits = 0;
  let facts = 0;
  let labelled = 0;
  for (const { index, parts } of blocks) {
    const block = listing.blocks[index];
    if (block === undefined || !isStatement(block.role)) continue;
    for (let n = 0; n < parts.length; n += 1) {
      const { text } = parts[n] as (typeof parts)[number];
      bits |= signsIn(text);
      const names = hitsIn(text).length;
      if (names === 0) continue;
      const { source } = text.normalized;
      if (parts.length > 1) {
        // A sentence: it comes back, and what is read in it once is read for all.
        facts += factsIn(text, attributes).length;
      } else if (NUMERAL.test(source)) facts += names;
      // The values of labels may stand in the next block.
      if (parts.length === 1 && isShortAsLabel(block.text)) facts += names;
      if (block.role !== 'title' || COLON.test(source)) labelled += names;
    }
  }
  return { bits, facts, labelled };
}

/** Those of a sentence or of a text that was not cut. */
export function signsIn({ learnt, normalized }: ScannedSentence): number {
  return (learnt.signs ??= listsIn(normalized.text) | marksIn(normalized.source));
}

export function shows({ bits }: Signs, { bit }: Sign): boolean {
  return (bits & bit) !== 0;
}
