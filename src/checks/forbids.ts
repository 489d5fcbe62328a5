import { toClaim, type BlockMatch } from '../claims/listing/scanned-listing.ts';
import {
  INAPPLICABLE,
  PASS,
  type CheckContext,
  type Predicate,
  type RuleHit,
} from '../engine/run/check-context.ts';
import type { Against } from '../model/rule/rule.ts';
import { claimsOf } from './evidence/claims-of.ts';
import { isExcepted } from './evidence/footnotes.ts';
import { otherSide, sharedSubject } from './evidence/other-side.ts';
import { quoteSpan } from './evidence/quote-span.ts';

/** The predicate `forbids`: the listing does not make the claim, unless an exception stands near it. */
export const forbids: Predicate<'forbids'> = {
  name: 'forbids',
  prepare: ({ claim, exceptions = [], roles, also = [], against }, { judged }) => {
    const read = [...(roles ?? judged), ...also];
    return (context) => {
      if (!context.isWorded(claim)) return INAPPLICABLE;
      const { scanned } = context;
      const hits: RuleHit[] = [];
      for (const match of claimsOf(scanned, claim, read))
        if (!exceptions.some((exception) => isExcepted(scanned, match, exception)))
          hits.push(against === undefined ? { match } : twoSided(match, against, context));
      return hits.length === 0 ? PASS : { outcome: 'fail', hits };
    };
  },
};

function twoSided(match: BlockMatch, against: Against, context: CheckContext): RuleHit {
  const right = otherSide(against, context);
  const same = sharedSubject(against);
  if (right === undefined) return { match, same };
  const { block, start, end } = toClaim(context.scanned, match);
  return { match, evidence: [quoteSpan(context.scanned, block, start, end), right], same };
}
