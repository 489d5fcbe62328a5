// Joins contradictions between the same two passages.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding } from '../../model/report/finding.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { naming } from './join-overlaps.ts';
import { areOverlapping, placeIn, type PlacedSpan } from './spans.ts';

interface Pair {
  finding: Finding;
  sides: readonly [PlacedSpan, PlacedSpan];
  others: Finding[];
}

/** Limit of contradictions that are compared with each other; no real listing has more. */
const MOST = 200;

/**
 * Joins contradictions whose two sides are the same passages into the gravest, which names the others: "60
 * capsules" and "45 capsules" differ once, whether as contents or as a measure.
 */
export function joinContradictions(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  lang: UiLanguage,
): readonly Finding[] {
  const pairs = findings.flatMap(pairOf);
  if (pairs.length < 2 || pairs.length > MOST) return findings;
  const kept: Pair[] = [];
  const gone = new Set<Finding>();
  for (const pair of pairs.sort(byGravity)) {
    const holder = kept.find((one) => one.finding.ruleId !== pair.finding.ruleId && isSamePair(one, pair));
    if (holder === undefined) kept.push(pair);
    else {
      holder.others.push(pair.finding);
      gone.add(pair.finding);
    }
  }
  if (gone.size === 0) return findings;
  const othersOf = new Map(kept.map(({ finding, others }) => [finding, others]));
  return findings.flatMap((finding) => {
    if (gone.has(finding)) return [];
    const others = othersOf.get(finding) ?? [];
    return [others.length === 0 ? finding : naming(finding, others, rules, lang)];
  });
}

function pairOf(finding: Finding): Pair[] {
  if (finding.family !== 'contradiction') return [];
  const [left, right] = (finding.evidence ?? []).map(placeIn);
  if (left === undefined || right === undefined) return [];
  return [{ finding, sides: [left, right], others: [] }];
}

function isSamePair({ sides: [a, b] }: Pair, { sides: [c, d] }: Pair): boolean {
  return (areOverlapping(a, c) && areOverlapping(b, d)) || (areOverlapping(a, d) && areOverlapping(b, c));
}

/** Violations first, then by severity, then those that quote least, as they are the most exact. */
function byGravity({ finding: a }: Pair, { finding: b }: Pair): number {
  return (
    Number(a.outcome !== 'violation') - Number(b.outcome !== 'violation') ||
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    a.quote.length - b.quote.length ||
    (a.ruleId < b.ruleId ? -1 : 1)
  );
}
