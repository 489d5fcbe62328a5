import type { Report } from '../model/report/report.ts';
import { isAcceptedFinding } from '../model/report/is-accepted-finding.ts';

/** The numbers of one listing that decide whether a run passes. */
export interface Tally {
  /** Number of rules that were decided. */
  checked: number;
  /** It has a score, if only for its disclosures. */
  rated: boolean;
  /** The score, 0 to 100. */
  score: number;
  violations: number;
  reviews: number;
  /** Number of rules that threw an error. */
  errors: number;
}

/** Counts the findings of a report. Suppressed and known ones are left out. */
export function tallyOf({ findings, score, state, counts }: Report): Tally {
  let violations = 0;
  let reviews = 0;
  for (const finding of findings) {
    if (isAcceptedFinding(finding)) continue;
    if (finding.outcome === 'violation') violations += 1;
    else if (finding.outcome === 'review') reviews += 1;
  }
  return {
    checked: score.checked,
    rated: state !== 'not-rated',
    score: score.value ?? score.disclosure ?? 0,
    violations,
    reviews,
    errors: counts.error,
  };
}
