import {
  sentenceOfMatch,
  type BlockMatch,
  type ScannedBlock,
  type ScannedListing,
} from '../../claims/listing/scanned-listing.ts';
import { spansByBlock, type Spans } from '../../engine/finish/spans.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Near, Scope } from '../../model/rule/rule.ts';
import { isLooseProof, isProofOf } from './proof-subject.ts';
import { segmentAt, type Segments } from '../../text/segment/segments.ts';

/**
 * Whether a match of the concept stands within `scope` of the match. A proof in another sentence counts
 * unless it is plainly of something else.
 */
export function isNear(
  scanned: ScannedListing,
  match: BlockMatch,
  near: Near,
  scope: Scope = 'statement',
): boolean {
  const { concept, within } = typeof near === 'string' ? { concept: near, within: scope } : near;
  const others = scanned.matches.get(concept);
  if (others === undefined) return false;
  const isReadable = ({ block }: BlockMatch) => isStatement(scanned.listing.blocks[block]?.role ?? 'footer');
  if (isLooseProof(concept) && (within === 'listing' || within === 'block'))
    return others.some(
      (other) =>
        (within === 'block' ? other.block === match.block : isReadable(other)) &&
        isProofOf(scanned, match, other),
    );
  if (within === 'listing') return others.some(isReadable);
  const [from, to] = spanAround(scanned, match, within);
  return placesOf(others).get(match.block)?.overlap(from, to) === true;
}

/** Returns the span of the match's block that is near it. */
function spanAround(scanned: ScannedListing, match: BlockMatch, scope: Scope): [number, number] {
  if (scope === 'block') return [-Infinity, Infinity];
  const { segments, at } = sentenceOfMatch(scanned.blocks[match.block] as ScannedBlock, match);
  const [from, to] = segmentAt(endsOf(segments, scope), match.start - at);
  return [from + at, Math.max(to + at, match.end)];
}

function endsOf(
  { clauses, statements, sentences }: Segments,
  scope: Exclude<Scope, 'block'>,
): readonly number[] {
  return scope === 'clause' ? clauses : scope === 'statement' ? statements : sentences;
}

/** Spans by block, built once, because they may be needed for many claims. */
const known = new WeakMap<readonly BlockMatch[], ReadonlyMap<number, Spans>>();

function placesOf(matches: readonly BlockMatch[]): ReadonlyMap<number, Spans> {
  let spans = known.get(matches);
  if (spans === undefined) known.set(matches, (spans = spansByBlock(matches)));
  return spans;
}
