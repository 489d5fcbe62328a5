import { loadRules } from '../app/load-rules.ts';
import { jurisdictionOf } from '../engine/prepare-rules.ts';
import type { Rule } from '../model/rule.ts';
import { padEnd } from '../report/width.ts';

export interface RulesListFlags {
  law?: string;
  topic?: string;
  severity?: string;
  rules: string[];
  format: 'text' | 'json';
  lang: 'en' | 'zh';
}

/** Prints the rules that fit the filters. */
export async function rulesListCommand(flags: RulesListFlags): Promise<void> {
  const { book } = await loadRules(flags.rules);
  const laws = flags.law?.split(',').map((law) => law.trim());
  const rules = book.compiled.rules.filter(
    (rule) =>
      (laws === undefined || jurisdictionsOf(rule).some((one) => laws.includes(one))) &&
      (flags.topic === undefined || rule.topic === flags.topic) &&
      (flags.severity === undefined || rule.severity === flags.severity),
  );
  if (flags.format === 'json') {
    const entries = rules.map((rule) => ({
      id: rule.id,
      title: rule.title[flags.lang],
      severity: rule.severity,
      family: rule.family,
      laws: rule.laws.map((law) => (typeof law === 'string' ? law : law.id)),
    }));
    process.stdout.write(`${JSON.stringify(entries, undefined, 1)}\n`);
    return;
  }
  const widest = Math.max(...rules.map((rule) => rule.id.length), 4);
  for (const rule of rules) {
    const cells = [
      padEnd(rule.id, widest),
      padEnd(rule.severity, 8),
      padEnd(jurisdictionsOf(rule).join(','), 12),
      rule.title[flags.lang],
    ];
    process.stdout.write(`${cells.join('  ')}\n`);
  }
  process.stdout.write(flags.lang === 'zh' ? `共 ${rules.length} 条规则\n` : `${rules.length} rules\n`);
}

function jurisdictionsOf(rule: Rule): string[] {
  return [...new Set(rule.laws.map((law) => jurisdictionOf(typeof law === 'string' ? law : law.id)))];
}
