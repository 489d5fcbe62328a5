// Joins findings of several rules on overlapping words.
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { Finding } from '../../model/report/finding.ts';
import { SEVERITIES } from '../../model/rule/outcome.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';
import type { Span } from './spans.ts';

/** A finding on a span of a block, with the findings that it replaces. */
interface Placed extends Span {
  finding: Finding;
  others: Finding[];
}

/**
 * Joins statement findings that overlap into one, by the most specific rule, which names the others. People
 * correct a span of words once, and three findings on it look like three offences.
 */
export function joinOverlaps(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  lang: UiLanguage,
): Finding[] {
  const byBlock = new Map<number, Placed[]>();
  for (const finding of findings) {
    const { block, start, end } = finding.where;
    if (finding.family !== 'statement' || block === undefined || start === undefined || end === undefined)
      continue;
    const placed = { finding, start, end, others: [] as Finding[] };
    const list = byBlock.get(block);
    if (list === undefined) byBlock.set(block, [placed]);
    else list.push(placed);
  }
  const joined = new Map<Finding, readonly Finding[] | undefined>();
  for (const placed of byBlock.values()) if (placed.length > 1) join(placed, rules, joined);
  if (joined.size === 0) return [...findings];
  return findings.flatMap((finding) => {
    if (!joined.has(finding)) return [finding];
    const others = joined.get(finding);
    return others === undefined ? [] : [naming(finding, others, rules, lang)];
  });
}

/** Goes from the most specific finding on: each is joined to a kept finding that overlaps it, or is kept. */
function join(
  placed: Placed[],
  rules: ReadonlyMap<string, Rule>,
  joined: Map<Finding, readonly Finding[] | undefined>,
): void {
  /** The kept findings do not overlap, so they are in the order of both start and end. */
  const kept: Placed[] = [];
  for (const one of placed.sort((a, b) => byParticular(a, b, rules))) {
    const at = partitionPoint(kept.length, (n) => (kept[n] as Placed).end <= one.start);
    const holder = kept[at];
    if (holder === undefined || holder.start >= one.end) {
      kept.splice(at, 0, one);
      continue;
    }
    if (one.finding.ruleId !== holder.finding.ruleId) holder.others.push(one.finding);
    joined.set(one.finding, undefined);
  }
  for (const { finding, others } of kept) if (others.length > 0) joined.set(finding, others);
}

/** Compares by specificity: violations first, then rules with a category, by severity, by length of words. */
function byParticular(a: Placed, b: Placed, rules: ReadonlyMap<string, Rule>): number {
  const one = rules.get(a.finding.ruleId);
  const other = rules.get(b.finding.ruleId);
  return (
    Number(a.finding.outcome !== 'violation') - Number(b.finding.outcome !== 'violation') ||
    Number(one?.lastResort === true) - Number(other?.lastResort === true) ||
    Number(one?.applies?.category === undefined) - Number(other?.applies?.category === undefined) ||
    SEVERITIES.indexOf(b.finding.severity) - SEVERITIES.indexOf(a.finding.severity) ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    (a.finding.ruleId < b.finding.ruleId ? -1 : 1)
  );
}

/** Returns the finding with the titles and laws of the findings that it replaces. */
export function naming(
  finding: Finding,
  others: readonly Finding[],
  rules: ReadonlyMap<string, Rule>,
  lang: UiLanguage,
): Finding {
  const also = [...new Set(others.map(({ ruleId }) => ruleId))].sort();
  const titles = also.map((id) => inLanguage(rules.get(id)?.title ?? { en: id, zh: id }, lang));
  const rest = message(lang, 'notes', 'alsoUnder', { titles: titles.join(' · ') });
  return { ...finding, message: `${finding.message} ${rest}`, also, laws: lawsOf(finding, others) };
}

/** Returns the finding's laws, and the laws of other jurisdictions under which the words are as grave. */
function lawsOf({ laws, outcome }: Finding, others: readonly Finding[]): Finding['laws'] {
  const told = new Set(laws.map(({ id }) => jurisdictionOf(id)));
  const elsewhere = others
    .filter((other) => other.outcome === outcome)
    .flatMap((other) => other.laws.filter(({ id }) => !told.has(jurisdictionOf(id))));
  return [...laws, ...new Map(elsewhere.map((law) => [law.id, law])).values()];
}
