// Computes the score of a listing from its findings.
import type { Finding } from '../../model/report/finding.ts';
import type { Arithmetic, Score, ScorePart } from '../../model/report/score.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import { chanceOfReview } from './review-weights.ts';

/** Percentage that a violation takes off its part of the score. A review takes `chanceOfReview` of it. */
export const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 40,
  serious: 20,
  moderate: 8,
  minor: 3,
};
/** Limit of a part of the score with a critical violation. */
const CRITICAL_CAP = 39;
/** The four disclosures that every offer needs. `GAP_CAPS` limits the score by how many are missing. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'disclosure/price',
  'disclosure/returns',
  'disclosure/warranty',
  'disclosure/identity',
]);
const GAP_CAPS = [100, 85, 70, 55, 40] as const;

export interface Checked {
  /** Number of rules that were decided. */
  checked: number;
  /** Rules have enough words in the listing's language to judge its claims. */
  truthTold: boolean;
}

interface Factor {
  ruleId: string;
  topic: string;
  weight: number;
}

/**
 * Computes the two parts of the score, truth and disclosure. Each is 100 × Π(1 − w/100) over the failed
 * rules; a rule counts once, with its heaviest finding. The whole is the lower part, so that good texts
 * cannot make up for missing ones.
 */
export function scoreOf(findings: readonly Finding[], { checked, truthTold }: Checked): Score {
  if (findings.length === 0) return cleanScore(checked, truthTold);
  const open = findings.filter(
    ({ outcome, suppression }) => outcome !== 'error' && suppression === undefined,
  );
  const undecided = findings.filter(({ outcome }) => outcome !== 'violation').length;
  const truth = partOf('truth', open);
  const disclosure = partOf('disclosure', open);
  const value = truthTold ? Math.min(truth.value, disclosure.value) : disclosure.value;
  return {
    value,
    grade: gradeOf(value),
    truth: truthTold ? truth.value : null,
    disclosure: disclosure.value,
    checked,
    undecided,
    byTopic: { ...topicsOf([...truth.factors, ...disclosure.factors]) },
    arithmetic: [...truth.steps, ...disclosure.steps],
  };
}

/** The score without findings, as for most rows of a catalogue. */
function cleanScore(checked: number, truthTold: boolean): Score {
  const whole = 100;
  return {
    value: whole,
    grade: gradeOf(whole),
    truth: truthTold ? whole : null,
    disclosure: whole,
    checked,
    undecided: 0,
    byTopic: {},
    arithmetic: [],
  };
}

/** The score of a listing of which only the disclosures can be judged. */
export function partScore(score: Score): Score {
  return { ...score, value: null, grade: null };
}

/** The score of a listing that is not rated. */
export function noScore(checked: number): Score {
  return {
    value: null,
    grade: null,
    truth: null,
    disclosure: null,
    checked,
    undecided: 0,
    byTopic: {},
    arithmetic: [],
  };
}

function partOf(part: ScorePart, all: readonly Finding[]) {
  const findings = all.filter(({ family }) => (family === 'omission') === (part === 'disclosure'));
  const factors = factorsOf(findings);
  let left = 100;
  for (const { weight } of factors) left *= 1 - weight / 100;
  const caps = capsOf(part, findings);
  const value = Math.min(Math.round(left), ...caps.map(({ cap }) => cap));
  const steps: Arithmetic[] = [
    ...factors.map(({ ruleId, weight }) => ({ part, ruleId, weight })),
    ...caps.filter(({ cap }) => cap < Math.round(left)),
  ];
  return { value, factors, steps };
}

/**
 * Returns the weights of the failed rules, heaviest first: the order of findings must not change rounding.
 */
function factorsOf(findings: readonly Finding[]): Factor[] {
  const byRule = new Map<string, Factor>();
  for (const { ruleId, outcome, severity, topic, reasonCode } of findings) {
    const share = outcome === 'violation' ? 1 : chanceOfReview(reasonCode);
    const weight = Math.round(WEIGHTS[severity] * share * 100) / 100;
    if (weight > (byRule.get(ruleId)?.weight ?? 0)) byRule.set(ruleId, { ruleId, topic, weight });
  }
  return [...byRule.values()].sort((a, b) => b.weight - a.weight || (a.ruleId < b.ruleId ? -1 : 1));
}

function capsOf(
  part: ScorePart,
  findings: readonly Finding[],
): { part: ScorePart; cap: number; because: 'critical' | 'gaps' }[] {
  const critical = findings.some(
    ({ outcome, severity }) => outcome === 'violation' && severity === 'critical',
  );
  const caps = critical ? [{ part, cap: CRITICAL_CAP, because: 'critical' as const }] : [];
  if (part === 'truth') return caps;
  const missing = findings.filter(isGap);
  // A warranty that may not be due (goods perhaps not durable) counts only beside other gaps.
  const isSure = missing.some(({ reasonCode }) => reasonCode !== 'goods-unknown');
  const gaps = new Set(isSure ? missing.map(({ ruleId }) => ruleId) : []);
  return gaps.size === 0
    ? caps
    : [...caps, { part, cap: GAP_CAPS[gaps.size] as number, because: 'gaps' as const }];
}

/** Reasons of findings whose disclosure is behind a link. */
const ELSEWHERE: ReadonlySet<string> = new Set(['only-linked', 'linked-read', 'linked-silent']);

/** True if one of the four disclosures is missing, on the page and behind links. */
function isGap({ ruleId, reasonCode }: Finding): boolean {
  return ESSENTIAL.has(ruleId) && (reasonCode === undefined || !ELSEWHERE.has(reasonCode));
}

function topicsOf(factors: readonly Factor[]): Record<string, number> {
  const topics: Record<string, number> = {};
  for (const { topic, weight } of factors) topics[topic] = (topics[topic] ?? 100) * (1 - weight / 100);
  return Object.fromEntries(Object.entries(topics).map(([topic, points]) => [topic, Math.round(points)]));
}

function gradeOf(value: number): NonNullable<Score['grade']> {
  if (value >= 90) return 'A';
  if (value >= 75) return 'B';
  if (value >= 60) return 'C';
  return value >= 40 ? 'D' : 'E';
}
