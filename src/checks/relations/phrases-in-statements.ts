import { statementsOf } from '../../claims/facts/statements.ts';
import { holdsOne } from '../../claims/facts/holds-one.ts';
import { plainLetters, type Sign } from '../../claims/words/sign.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';

/** A place in the merchant's own words. */
export interface Said {
  block: number;
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
  clause: string;
}

/** Longer statements are no statements, but texts nobody put stops in; in characters. */
export const LONGEST_TEXT = 1500;
/** Years of this century, also where they stand among other figures. */
export const OF_THIS_CENTURY = plainLetters(/20/);

/**
 * Every place that the pattern (with the flag `g`) finds in statements of at most 1500 characters. Each of the `hints`
 * a text must show for the pattern to be tried: most texts show none, and looking is cheap.
 */
export function saidIn(scanned: ScannedListing, pattern: RegExp, ...hints: Sign[]): Said[] {
  const found: Said[] = [];
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST_TEXT || hints.some((sign) => !holdsOne(scanned, block, sign))) continue;
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const clause = text.slice(...clauseAround(text, start, end));
      found.push({ block, start, end, groups: match.slice(1), clause });
    }
  }
  return found;
}

/** The first group that took part. */
export function groupOf({ groups }: Said): string {
  return groups.find((one) => one !== undefined) ?? '';
}
