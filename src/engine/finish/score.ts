import type { Finding } from '../../model/report/finding.ts';
import type { Arithmetic, Score, ScorePart } from '../../model/report/score.ts';
import type { Severity } from '../../model/rule/outcome.ts';
import { chanceOfReview } from './review-weights.ts';

/** What a violation takes off its part, in percent; a review takes what is left of it by how likely it is right. */
export const WEIGHTS: Readonly<Record<Severity, number>> = {
  critical: 40,
  serious: 20,
  moderate: 8,
  minor: 3,
};
/** The most that a part of the score can be with a critical violation. */
const CRITICAL_CAP = 39;
/** What a shopper must be told of any offer: of these four so many are missing, and disclosure is no better than this. */
const ESSENTIAL: ReadonlySet<string> = new Set([
  'disclosure/price',
  'disclosure/returns',
  'disclosure/warranty',
  'disclosure/identity',
]);
const GAP_CAPS = [100, 85, 70, 55, 40] as const;

export interface Checked {
  /** Rules that had something to decide. */
  checked: number;
  /** What the listing says could be checked: rules know enough words of its language. */
  truthTold: boolean;
}

interface Factor {
  ruleId: string;
  topic: string;
  weight: number;
}

/**
 * Two parts, truth and disclosure, each 100 × Π(1 − w/100) over the rules that failed; each rule counts once, by its
 * heaviest finding. The whole is the weaker of the two, so that nothing said well makes good what is not said.
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

/** The same without findings, as most rows of a catalogue are. */
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

/** The score of a listing of which the whole cannot be told, only what it discloses. */
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

/** Heaviest first, so that the order of findings cannot move the last digit. */
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
  // Of goods that may not be durable a warranty counts only among other gaps.
  const isSure = missing.some(({ reasonCode }) => reasonCode !== 'goods-unknown');
  const gaps = new Set(isSure ? missing.map(({ ruleId }) => ruleId) : []);
  return gaps.size === 0
    ? caps
    : [...caps, { part, cap: GAP_CAPS[gaps.size] as number, because: 'gaps' as const }];
}

/** A link leads to it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['only-linked', 'linked-read', 'linked-silent']);

/** Is this finding about a disclosure of the four that is missing, here and behind links? */
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
