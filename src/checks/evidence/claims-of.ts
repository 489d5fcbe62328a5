import { roleOf, type BlockMatch, type ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';

const NONE: readonly BlockMatch[] = [];

/**
 * Returns the merchant's own claims of the given kinds, without negated and quoted ones, in order of the
 * page.
 */
export function claimsOf(
  scanned: ScannedListing,
  kinds: readonly string[],
  roles?: readonly BlockRole[],
): BlockMatch[] {
  const claims: BlockMatch[] = [];
  for (const kind of kinds)
    for (const match of scanned.matches.get(kind) ?? NONE)
      if (!match.negated && !match.quoted && isAmong(roles, match, scanned)) claims.push(match);
  return claims.sort((a, b) => a.block - b.block || a.start - b.start);
}

function isAmong(roles: readonly BlockRole[] | undefined, match: BlockMatch, scanned: ScannedListing) {
  const role = scanned.listing.blocks[match.block]?.role;
  if (role === undefined) return false;
  if (roles === undefined) return isStatement(role);
  return roles.includes(role) && (roles.includes('specification') || roles.includes(roleOf(scanned, match)));
}
