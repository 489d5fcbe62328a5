import type { CheckResult, RuleCheck, SharedSubject } from '../../engine/run/check-context.ts';

/** Returns the check with `same` added to its hits: what both sides describe. A hit's own value wins. */
export function withSharedSubject(check: RuleCheck, same: SharedSubject): RuleCheck {
  return (context) => named(check(context), same);
}

function named(result: CheckResult, same: SharedSubject): CheckResult {
  if (result.outcome !== 'fail') return result;
  return { outcome: 'fail', hits: result.hits.map((hit) => ({ ...hit, same: { ...same, ...hit.same } })) };
}
