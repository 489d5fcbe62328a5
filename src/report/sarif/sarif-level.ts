// Levels and ranks of SARIF results.
import type { Finding } from '../../model/report/finding.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import { isAcceptedFinding } from '../../model/report/is-accepted-finding.ts';

type Level = 'error' | 'warning' | 'note';

export const LEVELS: Record<Severity, Level> = {
  critical: 'error',
  serious: 'error',
  moderate: 'warning',
  minor: 'warning',
};

/** Returns the SARIF level. A review is a `note`, because hosts hide results of level `none`. */
export function levelOf({ outcome, severity }: Finding): Level {
  return outcome === 'review' ? 'note' : LEVELS[severity];
}

const SEVERITY_RANK: Record<Severity, number> = { critical: 0, serious: 1, moderate: 2, minor: 3 };

/** Returns the rank of a finding; 0 is the most urgent. Settled findings come last, reviews before them. */
export function rankOf(finding: Finding): number {
  return (
    (isAcceptedFinding(finding) ? 8 : 0) +
    (finding.outcome === 'violation' ? 0 : 4) +
    SEVERITY_RANK[finding.severity]
  );
}
