import type { BlockMatch, ScannedListing } from '../claims/scanned-listing.ts';
import { isStatement, type BlockRole } from '../model/block-roles.ts';

/** The merchant's own, affirmed claims of the given kinds, in order of the page. */
export function claimsOf(
  scanned: ScannedListing,
  kinds: readonly string[],
  roles?: readonly BlockRole[],
): BlockMatch[] {
  const found = kinds.flatMap((kind) => scanned.matches.get(kind) ?? []);
  return found
    .filter((match) => {
      if (match.negated || match.quoted) return false;
      const role = scanned.listing.blocks[match.block]?.role;
      if (role === undefined) return false;
      return roles === undefined ? isStatement(role) : roles.includes(role);
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
}
