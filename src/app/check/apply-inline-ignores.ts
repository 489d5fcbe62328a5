import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { InlineIgnore } from '../../extract/inline-ignores.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Report } from '../../model/report/report.ts';
import { withSuppressions } from '../config/ignores.ts';
import { isDay } from '../../model/text/is-day.ts';
import { message } from '../../messages/message.ts';

/** Suppresses the findings that comments on the page ignore. Notes report invalid and unused comments. */
export function applyInlineIgnores(
  report: Report,
  ignores: readonly InlineIgnore[],
  today: string,
  lang: UiLanguage,
): Report {
  if (ignores.length === 0) return report;
  const used = new Set<InlineIgnore>();
  const valid = ignores.filter((one) => problemOf(one, today, lang) === undefined);
  const marked = withSuppressions(report, ({ ruleId }) => {
    const ignore = valid.find(({ rules }) => rules.some((rule) => matchesGlob(ruleId, rule)));
    if (ignore === undefined) return undefined;
    used.add(ignore);
    const { reason, until } = ignore;
    return { kind: 'inline', reason, ...(until === undefined ? {} : { until }) };
  });
  const notes = ignores.flatMap((ignore) => {
    const problem =
      problemOf(ignore, today, lang) ??
      (used.has(ignore) ? undefined : message(lang, 'notes', 'inlineUnused'));
    if (problem === undefined) return [];
    const { line, rules } = ignore;
    const listed = rules.join(message(lang, 'marks', 'list'));
    return [message(lang, 'notes', 'inlineIgnore', { rules: listed, line, problem })];
  });
  return notes.length === 0 ? marked : { ...marked, notes: [...marked.notes, ...notes] };
}

function problemOf(
  { rules, reason, until }: InlineIgnore,
  today: string,
  lang: UiLanguage,
): string | undefined {
  if (rules.length === 0) return message(lang, 'notes', 'inlineWithoutRule');
  if (reason === '') return message(lang, 'notes', 'inlineWithoutReason');
  if (until !== undefined && !isDay(until)) return message(lang, 'notes', 'inlineNoDate', { until });
  if (until !== undefined && until < today) return message(lang, 'notes', 'inlineEnded', { until });
  return undefined;
}
