import type { BlockMatch, ScannedListing } from '../claims/scan-listing.ts';
import { INAPPLICABLE, PASS, type Predicate } from '../engine/check-context.ts';
import type { Scope, Substantiates } from '../model/rule.ts';
import { sourceSpan } from '../text/normalize.ts';
import { segmentAt } from '../text/segments.ts';
import { claimsOf } from './claims-of.ts';
import { isNear } from './near.ts';

const FOOTNOTE_MARK = /[*†‡¹²³⁴⑴①※]|\[\d\]|注/u;

/** Each claim carries its proof within reach; a footnote mark widens the reach to the listing. */
export const substantiates: Predicate<'substantiates'> = {
  name: 'substantiates',
  prepare:
    (options) =>
    ({ scanned }) => {
      const { claim, exceptions = [], roles } = options;
      const claims = claimsOf(scanned, claim, roles).filter(
        (match) => !exceptions.some((exception) => isNear(scanned, match, exception)),
      );
      if (claims.length === 0) return INAPPLICABLE;
      const hits = claims.flatMap((match) => {
        const missing = missingProof(scanned, match, options);
        if (missing.length === 0) return [];
        return [{ match, reason: 'proof-elsewhere' as const, data: { missing: missing.join(', ') } }];
      });
      return hits.length === 0 ? PASS : { outcome: 'fail', hits };
    },
};

function missingProof(
  scanned: ScannedListing,
  match: BlockMatch,
  { proof, within }: Substantiates,
): string[] {
  const scope: Scope = hasFootnoteMark(scanned, match) ? 'listing' : within;
  const absent = (concept: string) => !isNear(scanned, match, concept, scope);
  const missing = (proof.all ?? []).filter(absent);
  const { any } = proof;
  if (any !== undefined && any.every(absent)) missing.push(...any);
  return missing.map((concept) => concept.replace(/^proof-/, ''));
}

function hasFootnoteMark(scanned: ScannedListing, match: BlockMatch): boolean {
  const block = scanned.blocks[match.block];
  if (block === undefined) return false;
  const [from, to] = segmentAt(block.segments.sentences, match.start);
  const source = block.normalized.source.slice(...sourceSpan(block.normalized, from, to));
  return FOOTNOTE_MARK.test(source);
}
