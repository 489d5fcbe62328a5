import { INAPPLICABLE, PASS, type Predicate, type RuleHit } from '../engine/run/check-context.ts';
import { claimsOf } from './evidence/claims-of.ts';
import { isNear } from './evidence/near.ts';

/** The listing does not make the claim, unless an exception stands near it. */
export const forbids: Predicate<'forbids'> = {
  name: 'forbids',
  prepare:
    ({ claim, exceptions = [], roles }) =>
    (context) => {
      if (!context.isWorded(claim)) return INAPPLICABLE;
      const { scanned } = context;
      const hits: RuleHit[] = [];
      for (const match of claimsOf(scanned, claim, roles))
        if (!exceptions.some((exception) => isNear(scanned, match, exception))) hits.push({ match });
      return hits.length === 0 ? PASS : { outcome: 'fail', hits };
    },
};
