// Returns the texts of findings in the reader's language.
import type { UiLanguage } from '../../../messages/languages.ts';
import { fillTemplate } from '../../../messages/fill-template.ts';
import type { FindingData, HtmlData } from '../data.ts';
import { inLanguage } from '../../../model/text/in-language.ts';
import type { Bilingual } from '../../../model/text/bilingual.ts';

export interface FindingWords {
  message: string;
  fix: string;
  reason: string;
}

/** Returns the texts of a finding in a language. */
export function findingWords(
  finding: FindingData,
  data: Pick<HtmlData, 'rules' | 'reasons'>,
  lang: UiLanguage,
): FindingWords {
  const rule = data.rules[finding.ruleId];
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(finding.values ?? {}))
    values[name] = typeof value === 'object' ? inLanguage(value, lang) : value;
  values['quote'] = finding.quote;
  const textOf = (text: Bilingual | undefined) => (text === undefined ? undefined : inLanguage(text, lang));
  const fill = (template: string | undefined) =>
    template === undefined ? '' : fillTemplate(template, values);
  if (finding.outcome === 'error') return { message: '', fix: '', reason: finding.detail ?? '' };
  const reason = finding.reasonCode === undefined ? undefined : data.reasons[finding.reasonCode]?.[lang];
  return { message: fill(textOf(rule?.message)), fix: fill(textOf(rule?.fix)), reason: fill(reason) };
}

/** Groups findings with the same rule, outcome and reason. They share law and fix, which are shown once. */
export function groupByRule(findings: readonly FindingData[]): [FindingData, ...FindingData[]][] {
  const groups = new Map<string, [FindingData, ...FindingData[]]>();
  for (const finding of findings) {
    const { ruleId, outcome, reasonCode, values, suppression, baselineState } = finding;
    const key = JSON.stringify([
      ruleId,
      outcome,
      reasonCode,
      values?.['missing'],
      suppression,
      baselineState,
    ]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()];
}

/** Returns the topic of a finding's rule: "price/low" → "price". */
export function topicOf(finding: Pick<FindingData, 'ruleId'>): string {
  return finding.ruleId.slice(0, finding.ruleId.indexOf('/'));
}

export function ruleTitle(data: Pick<HtmlData, 'rules'>, id: string, lang: UiLanguage): string {
  const title = data.rules[id]?.title;
  return title === undefined ? id : inLanguage(title, lang);
}

export function lawTitle(data: Pick<HtmlData, 'laws'>, id: string, lang: UiLanguage): string {
  const title = data.laws[id]?.title;
  return title === undefined ? id : inLanguage(title, lang);
}

export function categoryTitle(data: Pick<HtmlData, 'categories'>, id: string, lang: UiLanguage): string {
  const title = data.categories[id];
  return title === undefined ? id : inLanguage(title, lang);
}
