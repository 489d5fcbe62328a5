import type { CheckResult } from '../../engine/check-context.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { ReasonCode } from '../../model/reasons.ts';

/** Two statements in words that do not go together. */
export function twoTexts(left: Evidence, right: Evidence, reason?: ReasonCode): CheckResult {
  const data = { left: left.quote, right: right.quote };
  return {
    outcome: 'fail',
    hits: [{ evidence: [left, right], data, ...(reason === undefined ? {} : { reason }) }],
  };
}
