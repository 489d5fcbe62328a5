import type { CheckResult, RuleCheck, SameThing } from '../../engine/run/check-context.ts';

/** Returns the check with `same` added to its hits: what both sides describe. A hit's own value wins. */
export function withSame(check: RuleCheck, same: SameThing): RuleCheck {
  return (context) => named(check(context), same);
}

function named(result: CheckResult, same: SameThing): CheckResult {
  if (result.outcome !== 'fail') return result;
  return { outcome: 'fail', hits: result.hits.map((hit) => ({ ...hit, same: { ...same, ...hit.same } })) };
}
