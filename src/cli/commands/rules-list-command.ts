import { loadRules } from '../../app/rules/load-rules.ts';
import { lineage } from '../../engine/run/applies.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { padEnd, widthOf } from '../../report/parts/width.ts';
import { checkLaws } from '../../app/rules/check-laws.ts';
import { lawsOf } from '../options/scope-options.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { inLanguage } from '../../model/text/in-language.ts';

export interface RulesListFlags {
  law?: string;
  topic?: string;
  category?: string;
  severity?: string;
  rules: string[];
  format: 'text' | 'json';
  lang: UiLanguage;
}

/** Prints the rules that match the filters. */
export async function rulesListCommand(flags: RulesListFlags): Promise<void> {
  const { book } = await loadRules(flags.rules);
  const rules = fitting(book.compiled, flags);
  process.stdout.write(flags.format === 'json' ? asJson(rules, flags) : asTable(rules, flags));
}

function fitting({ rules, laws, categories }: CompiledRules, flags: RulesListFlags): Rule[] {
  const wanted = lawsOf(flags.law ?? 'auto');
  checkLaws(wanted, laws);
  const topics = [...new Set(rules.map((rule) => rule.topic))];
  if (flags.topic !== undefined && !topics.includes(flags.topic)) {
    throw new AppError('topic-unknown', { topic: flags.topic, known: topics.join(', ') });
  }
  if (flags.category !== undefined && categories[flags.category] === undefined) {
    const known = Object.keys(categories).join(', ');
    throw new AppError('category-unknown', { category: flags.category, known });
  }
  const line = flags.category === undefined ? undefined : lineage(flags.category, categories);
  return rules.filter(
    (rule) =>
      (wanted === 'auto' || jurisdictionsOf(rule).some((one) => wanted.includes(one))) &&
      (flags.topic === undefined || rule.topic === flags.topic) &&
      (flags.severity === undefined || rule.severity === flags.severity) &&
      (line === undefined || speaksOf(rule, line)),
  );
}

/** True if the rule applies to a category, given with its ancestors as `line`. */
function speaksOf({ applies: scope = {} }: Rule, line: readonly string[]): boolean {
  if (scope.notCategory?.some((id) => line.includes(id)) === true) return false;
  return scope.category === undefined || scope.category.some((id) => line.includes(id));
}

function asJson(rules: readonly Rule[], { lang }: RulesListFlags): string {
  const entries = rules.map((rule) => ({
    id: rule.id,
    title: inLanguage(rule.title, lang),
    severity: rule.severity,
    family: rule.family,
    ...(rule.applies?.category === undefined ? {} : { category: rule.applies.category }),
    ...(rule.applies?.notCategory === undefined ? {} : { notCategory: rule.applies.notCategory }),
    laws: rule.laws.map((law) => (typeof law === 'string' ? law : law.id)),
  }));
  return `${JSON.stringify(entries, undefined, 1)}\n`;
}

function asTable(rules: readonly Rule[], { lang }: RulesListFlags): string {
  const cells = rules.map((rule) => [
    rule.id,
    message(lang, 'report', rule.severity),
    jurisdictionsOf(rule).join(','),
    inLanguage(rule.title, lang),
  ]);
  const head = (['ruleColumn', 'severityColumn', 'lawsColumn', 'titleColumn'] as const).map((name) =>
    message(lang, 'command', name),
  );
  const rows = [head, ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const count = message(lang, 'command', 'ruleCount', { n: rules.length });
  return `${[...lines, count].join('\n')}\n`;
}

function jurisdictionsOf(rule: Rule): string[] {
  return [...new Set(rule.laws.map((law) => jurisdictionOf(typeof law === 'string' ? law : law.id)))];
}
