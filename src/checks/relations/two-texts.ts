import type { CheckResult } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { ReasonCode } from '../../model/rule/reasons.ts';

/** Returns the result for two quotes that contradict each other. */
export function twoTexts(left: Evidence, right: Evidence, reason?: ReasonCode): CheckResult {
  const data = { left: left.quote, right: right.quote };
  return {
    outcome: 'fail',
    hits: [{ evidence: [left, right], data, ...(reason === undefined ? {} : { reason }) }],
  };
}
