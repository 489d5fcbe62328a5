import type { Attributes } from '../../model/attribute.ts';
import { isStatement } from '../../model/block-roles.ts';
import type { ScannedListing } from '../scan-listing.ts';
import type { ScannedSentence } from '../scan-results.ts';
import { hitsIn } from './attribute-hits.ts';
import { factsIn, isShortAsLabel, mayBeLabel, mayHoldValue } from './gather-facts.ts';
import { marksIn } from './marks.ts';
import type { Sign } from './sign.ts';
import { listsIn } from './words.ts';

/** What the merchant's statements show, taken together: which comparisons have anything to compare. */
export interface Signs {
  readonly bits: number;
  /** The attributes of which there may be facts, one for each fact. */
  readonly facts: readonly string[];
  /** Some of them may stand on labels. */
  readonly hasLabels: boolean;
}

const NUMERAL = /[\d一二两三四五六七八九十百半]/u;
const COLON = /[:：]/;
const NONE: readonly string[] = [];

/** The signs of all statements of a listing. */
export function signsOf({ listing, blocks }: ScannedListing, attributes: Attributes): Signs {
  let bits = 0;
  let facts: string[] | undefined;
  let hasLabels = false;
  for (const { index, parts } of blocks) {
    const block = listing.blocks[index];
    if (block === undefined || !isStatement(block.role)) continue;
    for (let n = 0; n < parts.length; n += 1) {
      const { text } = parts[n] as (typeof parts)[number];
      bits |= signsIn(text);
      const names = hitsIn(text);
      if (names.length === 0) continue;
      const { source } = text.normalized;
      if (parts.length > 1) {
        // What is read in a sentence once is read for all rows that say it.
        for (const fact of factsIn(text, attributes)) {
          (facts ??= []).push(fact.attribute);
          hasLabels ||= mayBeLabel(fact);
        }
        continue;
      }
      // A title is told by its words.
      const isLabel = isShortAsLabel(block.text) && mayHoldValue(listing.blocks[index + 1]);
      const times = Number(NUMERAL.test(source)) + Number(isLabel);
      for (const { attribute } of names)
        for (let time = 0; time < times; time += 1) (facts ??= []).push(attribute);
      if (block.role !== 'title' || COLON.test(source)) hasLabels = true;
    }
  }
  return { bits, facts: facts ?? NONE, hasLabels };
}

/** May there be two facts of one attribute? */
export function repeatsAttribute({ facts }: Signs): boolean {
  for (let n = 1; n < facts.length; n += 1) if (facts.indexOf(facts[n] as string) < n) return true;
  return false;
}

/** Those of a sentence or of a text that was not cut. */
export function signsIn({ learnt, normalized }: ScannedSentence): number {
  return (learnt.signs ??= listsIn(normalized.text) | marksIn(normalized.source));
}

export function shows({ bits }: Signs, { bit }: Sign): boolean {
  return (bits & bit) !== 0;
}
