// Compares figures of the title with copies of it in the text.

import { measuresOf } from '../../claims/facts/measures-of.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { comparable, isNearby } from './comparable.ts';
import { FIGURE } from './figure-sign.ts';
import { otherSides, type Placed } from './other-sides.ts';
import { showsSignTwice } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/**
 * Least number of letters of the name beside the figure. A Chinese or Japanese character counts as three.
 */
const ENOUGH = 16;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const TOLD_IN: ReadonlySet<BlockRole> = new Set(['description', 'highlights', 'specification']);
const LONGEST = 3000;
const LONGEST_TITLE = 300;
/**
 * Letters that a page's copy must have beside the name, because the name alone may link to another size.
 */
const MORE_THAN_NAME = 8;

/** Fails where a copy of the title, or of its sides, has another figure. */
const titleAgain: RelationCheck = (context) => {
  const { scanned } = context;
  const { blocks } = scanned.listing;
  const block = blocks.findIndex(({ role }) => role === 'title');
  const title = blocks[block]?.text ?? '';
  if (block < 0 || title.length > LONGEST_TITLE) return INAPPLICABLE;
  const named = measuresOf(scanned, block).filter(isPlain);
  if (named.length === 0) return INAPPLICABLE;
  const told = measuresOutsideTitle(context);
  for (const quantity of named) {
    const rival = copyOf(title, quantity, told, context) ?? otherSides(quantity, named, told, context);
    if (rival !== undefined)
      return twoTexts(place(scanned, { block, quantity }), place(scanned, rival), 'same-thing');
  }
  return told.length === 0 ? INAPPLICABLE : PASS;
};

export const relation: Relation = {
  name: 'title-again',
  needs: [showsSignTwice(FIGURE)],
  same: { what: 'measure', of: 'variant', because: 'words' },
  check: titleAgain,
};

function measuresOutsideTitle({ scanned }: CheckContext): Placed[] {
  return scanned.listing.blocks.flatMap(({ role, text }, block) =>
    !TOLD_IN.has(role) || text.length > LONGEST
      ? []
      : measuresOf(scanned, block)
          .filter(isPlain)
          .map((quantity) => ({ block, quantity })),
  );
}

/** Returns the figure of a copy of the title, if all copies agree on another one. */
function copyOf(
  title: string,
  own: FoundQuantity,
  told: readonly Placed[],
  { scanned, extraction }: CheckContext,
): Placed | undefined {
  const [before, after] = [lettersOf(title.slice(0, own.start)), lettersOf(title.slice(own.end))];
  if (weightOf(before + after) < ENOUGH) return undefined;
  const least = extraction.listing.source === 'feed' ? 0 : weightOf(title) + MORE_THAN_NAME;
  const copies = told.filter(({ block, quantity: { dimension, start, end } }) => {
    if (dimension !== own.dimension) return false;
    const text = scanned.listing.blocks[block]?.text ?? '';
    const reach = title.length + MORE_THAN_NAME;
    return (
      lettersOf(text.slice(Math.max(0, start - reach), start)).endsWith(before) &&
      lettersOf(text.slice(end, end + reach)).startsWith(after) &&
      weightOf(text) >= least
    );
  });
  const [first] = copies;
  if (first === undefined || !comparable(first.quantity, own) || !isNearby(first.quantity, own))
    return undefined;
  const isOther = ({ quantity }: Placed) =>
    sameMeasure(quantity, first.quantity) && !sameMeasure(quantity, own);
  return copies.every(isOther) ? first : undefined;
}

function isPlain({ ambiguous, dimension, upper }: FoundQuantity): boolean {
  return ambiguous !== true && dimension !== 'percent' && upper === undefined;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function weightOf(letters: string): number {
  return (letters.match(/\p{L}/gu)?.length ?? 0) + 2 * (letters.match(WIDE)?.length ?? 0);
}

function place(scanned: ScannedListing, { block, quantity }: Placed) {
  return quoteSpan(scanned, block, quantity.start, quantity.end, quantity.total ?? quantity.base);
}
