import type { Finding } from './finding.ts';

/** Whether a finding is in the baseline or ignored: still reported, but it does not fail the run. */
export function isAcceptedFinding({ suppression, baselineState }: Finding): boolean {
  return suppression !== undefined || baselineState === 'unchanged';
}
