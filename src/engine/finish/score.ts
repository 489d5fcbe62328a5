import type { Finding } from '../../model/report/finding.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import type { Counts, Score } from '../../model/report/report.ts';

/** What a violation takes off, in percent; a review takes a quarter of it. */
export const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 40,
  serious: 20,
  moderate: 8,
  minor: 3,
};
const REVIEW_SHARE = 0.25;
/** A listing with a critical violation is never better than this. */
const CRITICAL_CAP = 39;

/** 100 × Π(1 − w/100) over the rules that failed; each rule counts once, by its heaviest finding. */
export function scoreOf(findings: readonly Finding[], counts: Counts, explain: boolean): Score {
  const { pass, violation, review, error } = counts;
  const checked = pass + violation + review;
  if (findings.length === 0)
    return {
      value: 100,
      grade: 'A',
      checked,
      undecided: review + error,
      byTopic: {},
      ...(explain ? { arithmetic: [] } : {}),
    };
  const weights = new Map<string, { weight: number; topic: string }>();
  let critical = false;
  for (const { ruleId, outcome, severity, topic } of findings) {
    if (outcome === 'error') continue;
    const weight = WEIGHTS[severity] * (outcome === 'violation' ? 1 : REVIEW_SHARE);
    if (outcome === 'violation' && severity === 'critical') critical = true;
    if (weight > (weights.get(ruleId)?.weight ?? 0)) weights.set(ruleId, { weight, topic });
  }
  // Multiplied in order of weight, so that the order of findings cannot move the last digit.
  const factors = [...weights].sort((a, b) => b[1].weight - a[1].weight || (a[0] < b[0] ? -1 : 1));
  let product = 100;
  const topics: Record<string, number> = {};
  for (const [, { weight, topic }] of factors) {
    product *= 1 - weight / 100;
    topics[topic] = (topics[topic] ?? 100) * (1 - weight / 100);
  }
  const value = Math.min(Math.round(product), critical ? CRITICAL_CAP : 100);
  return {
    value,
    grade: gradeOf(value),
    checked,
    undecided: review + error,
    byTopic: Object.fromEntries(Object.entries(topics).map(([topic, points]) => [topic, Math.round(points)])),
    ...(explain ? { arithmetic: factors.map(([ruleId, { weight }]) => ({ ruleId, weight })) } : {}),
  };
}

function gradeOf(value: number): Score['grade'] {
  if (value >= 90) return 'A';
  if (value >= 75) return 'B';
  if (value >= 60) return 'C';
  return value >= 40 ? 'D' : 'E';
}
