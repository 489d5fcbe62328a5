// Generates docs/rules.md and docs/coverage.md.
import { parse } from 'yaml';
import { jurisdictionOf } from '../src/model/rule/jurisdiction-of.ts';
import { readRuleSource, type RuleFiles } from '../src/engine/compile/rule-source.ts';
import type { Rule } from '../src/model/rule/rule.ts';

/** How one entry of a law is covered: by rules, by an option of a rule, or not at all, with the reason. */
export type Coverage =
  { rules: string[] } | { option: { rule: string; how: string } } | { none: string } | { todo: string };

/** Returns docs/rules.md: all rules by topic, with severity and laws. */
export function rulesDoc(files: RuleFiles): string {
  const { rules } = readRuleSource(files);
  const lines = [
    '# Rules',
    '',
    `${rules.length} rules. \`claimcheck explain <rule>\` prints all there is to know about one.`,
  ];
  let topic = '';
  for (const rule of [...rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (rule.topic !== topic) {
      topic = rule.topic;
      lines.push('', `## ${topic}`, '', '| rule | | severity | law |', '|---|---|---|---|');
    }
    const jurisdictions = [...new Set(lawIdsOf(rule).map(jurisdictionOf))].join(', ');
    const name = rule.id.slice(topic.length + 1);
    lines.push(
      `| \`${name}\` | ${rule.title.en}<br>${rule.title.zh} | ${rule.severity} | ${jurisdictions} |`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** Returns docs/coverage.md: how each entry of the laws is covered. */
export function coverageDoc(files: ReadonlyMap<string, string>): string {
  const lines = [
    '# Coverage',
    '',
    'Each entry of the laws the rules were written from ends as a rule, as an exception or option of a rule, or with the reason why a listing cannot show it.',
  ];
  for (const [jurisdiction, entries] of coverageOf(files)) {
    const all = Object.entries(entries);
    const count = (kind: string) => all.filter(([, one]) => kind in one).length;
    lines.push('', `## ${jurisdiction}`, '');
    lines.push(
      `${all.length} entries: ${count('rules')} by rules, ${count('option')} as exceptions, ${count('none')} not in a listing${count('todo') > 0 ? `, ${count('todo')} still to write` : ''}.`,
    );
    lines.push('', '| entry | |', '|---|---|');
    for (const [entry, what] of all) lines.push(`| \`${entry}\` | ${describe(what)} |`);
  }
  return `${lines.join('\n')}\n`;
}

/** Reads `rules/_coverage/<jurisdiction>.yaml`, by jurisdiction. */
export function coverageOf(files: ReadonlyMap<string, string>): Map<string, Record<string, Coverage>> {
  const coverage = new Map<string, Record<string, Coverage>>();
  for (const [path, text] of files) {
    const jurisdiction = /^_coverage\/(.+)\.yaml$/.exec(path)?.[1];
    if (jurisdiction !== undefined) coverage.set(jurisdiction, parse(text) as Record<string, Coverage>);
  }
  return coverage;
}

function describe(what: Coverage): string {
  if ('rules' in what) return what.rules.map((id) => `\`${id}\``).join(', ');
  if ('option' in what) return `\`${what.option.rule}\`: ${what.option.how}`;
  return 'none' in what ? `not in a listing: ${what.none}` : `still to write: ${what.todo}`;
}

function lawIdsOf(rule: Rule): string[] {
  return rule.laws.map((law) => (typeof law === 'string' ? law : law.id));
}
