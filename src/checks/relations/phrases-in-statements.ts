// Searches the merchant's statements for the phrases of a relation.

import { statementsOf, type Statement } from '../../claims/facts/statements.ts';
import { foundIn, foundWhere } from '../../claims/facts/sentences-with.ts';
import type { PatternMatch, ScannedSentence } from '../../claims/statements/scanned-sentence.ts';
import { plainWordSign, type Sign } from '../../claims/words/sign.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { firstOf } from '../../text/match/first-group.ts';
import { Latest } from '../../text/memory/latest.ts';
import { withoutRepeats } from '../../text/memory/without-repeats.ts';

/** A match in the merchant's statements, with its clause. */
export interface StatementMatch {
  block: number;
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
  clause: string;
}

const LONGEST_TEXT = 1500;
/** The sign of years of this century, also inside other figures. */
export const OF_THIS_CENTURY = plainWordSign(/20/);

const SHORT = new Latest<Listing, readonly Statement[]>();

/**
 * Returns statements of at most 1500 characters; longer ones are texts without full stops. Of many statements
 * those that repeat an earlier one are left out, as relations compare each with each label.
 */
export function shortStatements(listing: Listing): readonly Statement[] {
  let short = SHORT.get(listing);
  if (short === undefined) {
    const all = statementsOf(listing);
    const isShort = ({ text }: Statement) => text.length <= LONGEST_TEXT;
    short = withoutRepeats(all.every(isShort) ? all : all.filter(isShort), ({ role, text }) => [role, text]);
    SHORT.set(listing, short);
  }
  return short;
}

/**
 * Returns every match of the pattern (with the flag `g`) in statements of at most 1500 characters. Only
 * sentences that show all of the `hints` are searched, because these are cheap.
 */
export function findInStatements(
  scanned: ScannedListing,
  pattern: RegExp,
  ...hints: Sign[]
): StatementMatch[] {
  return matchesIn(scanned, (block) => foundIn(scanned, block, pattern, ...hints));
}

/** Returns every match of the pattern in the statements, searched only in sentences that may have one. */
export function findInSentences(
  scanned: ScannedListing,
  pattern: RegExp,
  mayHave: (text: ScannedSentence) => boolean,
): StatementMatch[] {
  return matchesIn(scanned, (block) => foundWhere(scanned, block, pattern, mayHave));
}

function matchesIn(
  scanned: ScannedListing,
  matchesOfBlock: (block: number) => readonly PatternMatch[],
): StatementMatch[] {
  const found: StatementMatch[] = [];
  for (const { block, text } of shortStatements(scanned.listing)) {
    for (const { text: told, index: start, groups } of matchesOfBlock(block)) {
      const end = start + told.trimEnd().length;
      const clause = text.slice(...clauseAround(text, start, end));
      found.push({ block, start, end, groups, clause });
    }
  }
  return found;
}

/** Returns the first group that took part. */
export function groupOf({ groups }: StatementMatch): string {
  return firstOf(groups);
}
