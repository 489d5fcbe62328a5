// How likely a `review` is right, by its reason.
import type { ReasonCode } from '../../model/rule/reasons.ts';

/**
 * Share of reviews with this reason that were right, by a reader's verdicts on the findings of 205 saved
 * pages (doubtful ones count half), rounded. A review has this share of a violation's weight.
 */
const RIGHT: Readonly<Partial<Record<ReasonCode, number>>> = {
  'proof-elsewhere': 0.5,
  'fact-needed': 0.6,
  // Not counted: taken as likely as a missing fact.
  'figure-wrong': 0.6,
  'other-law': 0.4,
  'same-thing': 0.25,
  'shell-page': 0.25,
  'memory-citation': 0.25,
  'weak-wording': 0.2,
  'doubtful-category': 0.1,
};
const UNKNOWN = 0.3;

export function chanceOfReview(reason: ReasonCode | undefined): number {
  return (reason === undefined ? undefined : RIGHT[reason]) ?? UNKNOWN;
}
