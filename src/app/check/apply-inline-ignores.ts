import { matchesGlob } from '../../engine/compile/match-glob.ts';
import type { InlineIgnore } from '../../extract/inline-ignores.ts';
import type { UiLanguage } from '../../model/text/bilingual.ts';
import type { Report } from '../../model/report/report.ts';
import { withSuppressions } from '../config/ignores.ts';

/** Sets aside what comments on the page ask for; those that do not hold or do not serve are noted in the report. */
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
    const problem = problemOf(ignore, today, lang) ?? (used.has(ignore) ? undefined : UNUSED[lang]);
    if (problem === undefined) return [];
    const { line, rules } = ignore;
    return lang === 'zh'
      ? [`第 ${line} 行的 claimcheck-ignore ${rules.join('、')}：${problem}`]
      : [`claimcheck-ignore ${rules.join(', ')} on line ${line}: ${problem}`];
  });
  return notes.length === 0 ? marked : { ...marked, notes: [...marked.notes, ...notes] };
}

const UNUSED = { en: 'it matches no finding; delete it', zh: '没有匹配的结果，请删除' };

function problemOf(
  { rules, reason, until }: InlineIgnore,
  today: string,
  lang: UiLanguage,
): string | undefined {
  const zh = lang === 'zh';
  if (rules.length === 0) return zh ? '没有写规则，无效' : 'it names no rule and does not hold';
  if (reason === '')
    return zh
      ? '没有写理由，无效；格式为“规则: 理由”'
      : 'it gives no reason and does not hold; write RULE: REASON';
  if (until !== undefined && until < today) return zh ? `已于 ${until} 到期` : `it ended on ${until}`;
  return undefined;
}
