import type { Finding } from '../../model/report/finding.ts';
import { settledText } from './settled.ts';

/** Findings by topic, in the order in which the topics first come. */
export function groupByTopic(findings: readonly Finding[]): Map<string, Finding[]> {
  const topics = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = topics.get(finding.topic);
    if (list === undefined) topics.set(finding.topic, [finding]);
    else list.push(finding);
  }
  return topics;
}

/** Findings of one rule with one outcome: they share law and fix, which are printed once. */
export function groupByRule(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const { ruleId, outcome, reason, fix } = finding;
    const key = [ruleId, outcome, reason, fix, settledText(finding, 'en')].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}
