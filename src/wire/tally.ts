import type { NotRatedReason } from '../model/report/not-rated.ts';
import type { Report } from '../model/report/report.ts';
import { isAcceptedFinding } from '../model/report/is-accepted-finding.ts';

/** The numbers of one listing that decide whether a run passes. */
export interface Tally {
  /** Number of rules that were decided. */
  checked: number;
  /** It has a score, if only for its disclosures. */
  rated: boolean;
  /** It has a score, or what it lacks is told otherwise than by an error. */
  answered: boolean;
  /** The score, 0 to 100. */
  score: number;
  violations: number;
  reviews: number;
  /** Number of rules that threw an error. */
  errors: number;
}

/**
 * Reasons that are answers: none of the rules chosen with `--only` concerns it, no law could be asked, of which
 * the run's status tells, or the law came after the day of `--as-of`.
 */
const ANSWERS: ReadonlySet<NotRatedReason> = new Set(['not-concerned', 'market-unknown', 'law-later']);

/** Counts the findings of a report. Suppressed and known ones are left out. */
export function tallyOf({ findings, score, state, notRated, counts }: Report): Tally {
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
    answered: state !== 'not-rated' || (notRated !== undefined && ANSWERS.has(notRated.reason)),
    score: score.value ?? score.disclosure ?? 0,
    violations,
    reviews,
    errors: counts.error,
  };
}
