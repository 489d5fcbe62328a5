import type { BlockMatch, ScannedBlock, ScannedListing } from '../claims/scanned-listing.ts';
import { isStatement } from '../model/block-roles.ts';
import type { Near, Scope } from '../model/rule.ts';
import { segmentAt } from '../text/segments.ts';

/** Does some wording of the concept stand within `scope` of the match? */
export function isNear(
  scanned: ScannedListing,
  match: BlockMatch,
  near: Near,
  scope: Scope = 'sentence',
): boolean {
  const { concept, within } = typeof near === 'string' ? { concept: near, within: scope } : near;
  return (scanned.matches.get(concept) ?? []).some((other) => isWithin(scanned, match, other, within));
}

function isWithin(scanned: ScannedListing, match: BlockMatch, other: BlockMatch, scope: Scope): boolean {
  if (scope === 'listing') return isStatement(scanned.listing.blocks[other.block]?.role ?? 'footer');
  if (other.block !== match.block) return false;
  if (scope === 'block') return true;
  const { segments } = scanned.blocks[match.block] as ScannedBlock;
  const ends = scope === 'clause' ? segments.clauses : segments.sentences;
  const [from, to] = segmentAt(ends, match.start);
  return other.end > from && other.start < Math.max(to, match.end);
}
