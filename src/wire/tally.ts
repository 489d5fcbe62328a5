import type { Report } from '../model/report/report.ts';
import { isSettled } from '../model/report/is-accepted-finding.ts';

/** What a run passes or fails by, of one listing. */
export interface Tally {
  /** How many rules had something to decide. */
  checked: number;
  /** 0 to 100. */
  score: number;
  violations: number;
  reviews: number;
  /** Rules that could not be run. */
  errors: number;
}

/** Findings that are settled do not count. */
export function tallyOf({ findings, score, counts }: Report): Tally {
  const { checked, value } = score;
  const errors = counts.error;
  if (findings.length === 0) return { checked, score: value, violations: 0, reviews: 0, errors };
  const open = findings.filter((finding) => !isSettled(finding));
  return {
    checked,
    score: value,
    violations: open.filter(({ outcome }) => outcome === 'violation').length,
    reviews: open.filter(({ outcome }) => outcome === 'review').length,
    errors,
  };
}
