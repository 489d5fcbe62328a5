import type { Report } from '../model/report/report.ts';
import { isSettled } from '../model/report/is-accepted-finding.ts';

/** What a run passes or fails by, of one listing. */
export interface Tally {
  /** How many rules had something to decide. */
  checked: number;
  /** Has it a score, be it for its disclosures alone? */
  rated: boolean;
  /** 0 to 100. */
  score: number;
  violations: number;
  reviews: number;
  /** Rules that could not be run. */
  errors: number;
}

/** Findings that are settled do not count. */
export function tallyOf({ findings, score, state, counts }: Report): Tally {
  const whole = {
    checked: score.checked,
    rated: state !== 'not-rated',
    score: score.value ?? score.disclosure ?? 0,
    errors: counts.error,
  };
  if (findings.length === 0) return { ...whole, violations: 0, reviews: 0 };
  const open = findings.filter((finding) => !isSettled(finding));
  return {
    ...whole,
    violations: open.filter(({ outcome }) => outcome === 'violation').length,
    reviews: open.filter(({ outcome }) => outcome === 'review').length,
  };
}
