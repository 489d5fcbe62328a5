import type { BlockMatch, ScannedListing } from '../claims/scan-listing.ts';
import { INAPPLICABLE, PASS, type MissingProof, type Predicate } from '../engine/check-context.ts';
import type { Substantiates } from '../model/rule.ts';
import { claimsOf } from './claims-of.ts';
import { footnotesOf } from './footnotes.ts';
import { isNear } from './near.ts';

/** Each claim carries its proof within reach, or in the footnote its mark leads to. */
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
        return missing === undefined ? [] : [{ match, reason: 'proof-elsewhere' as const, missing }];
      });
      return hits.length === 0 ? PASS : { outcome: 'fail', hits };
    },
};

function missingProof(
  scanned: ScannedListing,
  match: BlockMatch,
  { proof, within }: Substantiates,
): MissingProof | undefined {
  const footnotes = footnotesOf(scanned, match);
  const absent = (concept: string) =>
    !isNear(scanned, match, concept, within) && !footnotes.some((note) => note.concepts.has(concept));
  const all = (proof.all ?? []).filter(absent);
  const any = proof.any?.every(absent) === true ? proof.any : [];
  return all.length + any.length === 0 ? undefined : { all, any };
}
