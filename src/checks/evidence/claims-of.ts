import { partAt, type BlockMatch, type ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { isStatement, type BlockRole } from '../../model/listing/block-roles.ts';

const NONE: readonly BlockMatch[] = [];
/** A line that is a label and its figure is a parameter, in whichever text it stands: "filter rate: ≥95 %". */
const PARAMETER = /^[^:,;.]{1,30}:\s?[≥≤><~±]?\s?\d[\d.,]*\s?%?$/u;

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
      if (roles === undefined ? isStatement(role) : isAmong(roles, role, scanned, match)) claims.push(match);
    }
  return claims.sort((a, b) => a.block - b.block || a.start - b.start);
}

function isAmong(
  roles: readonly BlockRole[],
  role: BlockRole,
  { blocks }: ScannedListing,
  match: BlockMatch,
): boolean {
  if (!roles.includes(role)) return false;
  if (roles.includes('specification')) return true;
  const block = blocks[match.block];
  return block === undefined || !PARAMETER.test(partAt(block, match.start).text.normalized.text);
}
