import type { BlockMatch, ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';

const NONE: readonly BlockMatch[] = [];

/** The merchant's own, affirmed claims of the given kinds, in order of the page. */
export function claimsOf(
  scanned: ScannedListing,
  kinds: readonly string[],
  roles?: readonly BlockRole[],
): BlockMatch[] {
  const claims: BlockMatch[] = [];
  for (const kind of kinds)
    for (const match of scanned.matches.get(kind) ?? NONE) {
      if (match.negated || match.quoted) continue;
      const role = scanned.listing.blocks[match.block]?.role;
      if (role === undefined) continue;
      if (roles === undefined ? isStatement(role) : roles.includes(role)) claims.push(match);
    }
  return claims.sort((a, b) => a.block - b.block || a.start - b.start);
}
