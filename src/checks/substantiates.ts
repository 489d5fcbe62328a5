import { toClaim, type BlockMatch, type ScannedListing } from '../claims/listing/scanned-listing.ts';
import { INAPPLICABLE, PASS, type Predicate } from '../engine/run/check-context.ts';
import type { MissingProof } from '../model/rule/missing-words.ts';
import type { Substantiates } from '../model/rule/rule.ts';
import { findPrices } from '../quantity/money/find-prices.ts';
import { claimsOf } from './evidence/claims-of.ts';
import { footnotesOf, isExcepted } from './evidence/footnotes.ts';
import { isNear } from './evidence/near.ts';

/**
 * The predicate `substantiates`: each claim has its proof within its scope, or in the footnote of its
 * mark.
 */
export const substantiates: Predicate<'substantiates'> = {
  name: 'substantiates',
  prepare: (options, { judged }) => {
    const { claim, exceptions = [], besidesPrice, roles = judged } = options;
    return ({ scanned, extraction }) => {
      const price = besidesPrice ? extraction.listing.price?.amount : undefined;
      const claims = claimsOf(scanned, claim, roles).filter(
        (match) =>
          !exceptions.some((exception) => isExcepted(scanned, match, exception)) &&
          (price === undefined || !namesAmount(scanned, match, price)),
      );
      if (claims.length === 0) return INAPPLICABLE;
      const hits = claims.flatMap((match) => {
        const missing = missingProof(scanned, match, options);
        return missing === undefined ? [] : [{ match, reason: 'proof-elsewhere' as const, missing }];
      });
      return hits.length === 0 ? PASS : { outcome: 'fail', hits };
    };
  },
};

/** Whether the claim's own figure is the amount. */
function namesAmount(scanned: ScannedListing, match: BlockMatch, amount: number): boolean {
  return findPrices(toClaim(scanned, match).quote).some((price) => Math.abs(price.amount - amount) < 0.005);
}

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
