// Groups the findings of a listing.
import type { Finding } from '../../model/report/finding.ts';
import { acceptedText } from './accepted-text.ts';

/** Groups findings by topic, in the order of their first finding. */
export function groupByTopic(findings: readonly Finding[]): Map<string, Finding[]> {
  const topics = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = topics.get(finding.topic);
    if (list === undefined) topics.set(finding.topic, [finding]);
    else list.push(finding);
  }
  return topics;
}

/** Groups findings with the same rule, outcome, reason and fix. Law and fix are then printed once. */
export function groupByRule(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { ruleId, outcome, reason, fix } = finding;
    const key = [ruleId, outcome, reason, fix, acceptedText(finding, 'en')].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
