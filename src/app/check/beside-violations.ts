// Tells the words that only a review doubts: they may be true, so that --fix leaves them.
import { overlaps, type Span } from '../../engine/rewrite/clause.ts';
import type { Finding } from '../../model/report/finding.ts';

/** Returns the reviews whose words are in no violation. Of “治疗脱发，医生推荐” the second. */
export function reviewsAlone(findings: readonly Finding[]): Finding[] {
  const isGrave = (one: Finding) => one.outcome === 'violation' && one.suppression === undefined;
  const grave = findings.filter(isGrave);
  const reviews = findings.filter(({ outcome }) => outcome === 'review');
  return reviews.filter((review) => !grave.some((one) => sharesWords(one, review)));
}

function sharesWords({ where: a }: Finding, { where: b }: Finding): boolean {
  const [one, two] = [spanOf(a), spanOf(b)];
  return a.block === b.block && one !== undefined && two !== undefined && overlaps(one, two);
}

/** Returns the span of a place in its block, if it has one. */
export function spanOf({ start, end }: Finding['where']): Span | undefined {
  return start === undefined || end === undefined ? undefined : { start, end };
}
