import type { CheckResult, RuleCheck, SameThing } from '../../engine/run/check-context.ts';

/** The check, whose hits say what both sides speak of; what a hit says itself goes before. */
export function withSame(check: RuleCheck, same: SameThing): RuleCheck {
  return (context) => named(check(context), same);
}

function named(result: CheckResult, same: SameThing): CheckResult {
  if (result.outcome !== 'fail') return result;
  return { outcome: 'fail', hits: result.hits.map((hit) => ({ ...hit, same: { ...same, ...hit.same } })) };
}
