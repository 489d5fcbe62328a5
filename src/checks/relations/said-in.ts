import type { ScannedListing } from '../../claims/scan-listing.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { isStatement } from '../../model/block-roles.ts';

/** A place in the merchant's own words. */
export interface Said {
  block: number;
  start: number;
  end: number;
  groups: readonly (string | undefined)[];
  clause: string;
}

const LONGEST = 1500;

/** Every place that the pattern (with the flag `g`) finds in statements of at most 1500 characters. */
export function saidIn({ listing }: ScannedListing, pattern: RegExp): Said[] {
  return listing.blocks.flatMap(({ role, text }, block) => {
    if (!isStatement(role) || text.length > LONGEST) return [];
    return [...text.matchAll(pattern)].map((match): Said => {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const clause = text.slice(...clauseAround(text, start, end));
      return { block, start, end, groups: match.slice(1), clause };
    });
  });
}

/** The first group that took part. */
export function groupOf({ groups }: Said): string {
  return groups.find((one) => one !== undefined) ?? '';
}
