import type { Bilingual, UiLanguage } from '../../model/text/bilingual.ts';
import type { Law } from '../../model/rule/law.ts';
import { PREDICATES } from '../../model/rule/predicates.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { Paint } from '../parts/paint.ts';
import { wrap } from '../parts/width.ts';

export interface ExplainOptions {
  lang: UiLanguage;
  columns: number;
  paint: Paint;
}

const HEADS = {
  asks: { en: 'What it asks', zh: '检查内容' },
  why: { en: 'Why', zh: '理由' },
  law: { en: 'Law', zh: '法律依据' },
  fix: { en: 'How to mend', zh: '如何修改' },
  scope: { en: 'Applies to', zh: '适用范围' },
  examples: { en: 'Examples', zh: '示例' },
} satisfies Record<string, Bilingual>;

const CONFIDENCE: Record<Law['confidence'], Bilingual> = {
  read: { en: 'read in the text of the law', zh: '已核对原文' },
  secondary: { en: 'taken from a secondary source', zh: '引自二手资料' },
  memory: {
    en: 'from memory, not checked: the rule reports to review',
    zh: '凭记忆引用，未核对，仅提示核查',
  },
};

/** All a person needs to judge and mend a finding of this rule. */
export function explainLines(
  rule: Rule,
  examples: Rule['examples'],
  laws: Readonly<Record<string, Law>>,
  options: ExplainOptions,
): string[] {
  const { lang, paint } = options;
  const text = (body: string) => wrap(body, options.columns - 2).map((line) => `  ${line}`);
  const section = (name: keyof typeof HEADS, body: string[]) =>
    body.length === 0 ? [] : ['', paint.bold(HEADS[name][lang]), ...body];
  return [
    `${paint.bold(rule.id)}  ${rule.title[lang]}`,
    paint.dim(`${rule.severity} · ${rule.family}`),
    ...section('asks', predicateLines(rule).flatMap(text)),
    ...section('scope', scopeLines(rule).flatMap(text)),
    ...section('why', rule.why === undefined ? [] : text(rule.why[lang])),
    ...section(
      'law',
      rule.laws.flatMap((one) => lawLines(typeof one === 'string' ? one : one.id, laws, options)),
    ),
    ...section('fix', text(rule.fix[lang])),
    ...section(
      'examples',
      examples.flatMap((example) => text(exampleText(example))),
    ),
  ];
}

function predicateLines(rule: Rule): string[] {
  return PREDICATES.flatMap((name) => {
    const options = rule[name];
    if (options === undefined) return [];
    return [name, ...Object.entries(options).map(([key, value]) => `${key}: ${plain(value)}`)];
  });
}

/** Lists and objects as a person would write them down. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if ('concept' in value && 'within' in value) return `${String(value.concept)} (${String(value.within)})`;
  return entries.map(([key, part]) => `${key} ${plain(part)}`).join('; ');
}

function scopeLines(rule: Rule): string[] {
  return Object.entries(rule.applies ?? {}).map(
    ([key, value]) => `${key}: ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
}

function lawLines(
  id: string,
  laws: Readonly<Record<string, Law>>,
  { lang, columns, paint }: ExplainOptions,
): string[] {
  const law = laws[id];
  if (law === undefined) return [`  ${id}`];
  const since = law.from === undefined ? '' : lang === 'zh' ? `，自 ${law.from} 起` : `, since ${law.from}`;
  const until =
    law.until === undefined ? '' : lang === 'zh' ? `，至 ${law.until} 止` : `, until ${law.until}`;
  return [
    `  ${law.title[lang]} ${law.article}${since}${until}`,
    ...wrap(law.asks[lang], columns - 4).map((line) => `    ${line}`),
    `    ${paint.dim(`${id} · ${CONFIDENCE[law.confidence][lang]}`)}`,
  ];
}

const SIGNS = { violation: '✗', review: '?', pass: '✓', inapplicable: '–' } as const;

function exampleText(example: Rule['examples'][number]): string {
  const words = [example.name, example.description, example.html]
    .filter((part) => part !== undefined)
    .join(' · ');
  const fields = example.listing === undefined ? '' : ` ${JSON.stringify(example.listing)}`;
  return `${SIGNS[example.expect]} ${words}${fields}`;
}
