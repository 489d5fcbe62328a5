// The text of `claimcheck explain`.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Law } from '../../model/rule/law.ts';
import { jurisdictionOf } from '../../model/rule/jurisdiction-of.ts';
import { PREDICATES } from '../../model/rule/predicates.ts';
import type { Rule } from '../../model/rule/rule.ts';
import type { Paint } from '../parts/paint.ts';
import { wrap } from '../parts/width.ts';
import { message, messageOrName, type NameIn, type Section } from '../../messages/message.ts';
import { categoryTitle } from '../../model/rule/category-title.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { label } from '../parts/labels.ts';
import { bracketsBehind, joined } from '../parts/punctuation.ts';

export interface ExplainOptions {
  lang: UiLanguage;
  /** The jurisdictions whose laws are shown; `auto` for all. */
  wanted: readonly string[] | 'auto';
  columns: number;
  paint: Paint;
}

/** Returns all that a person needs to judge and fix a finding of this rule. */
export function explainLines(
  rule: Rule,
  examples: Rule['examples'],
  rules: Pick<CompiledRules, 'laws' | 'categories'>,
  options: ExplainOptions,
): string[] {
  const { lang, paint } = options;
  const text = (body: string) => wrap(body, options.columns - 2).map((line) => `  ${line}`);
  const section = (name: NameIn<'explain'>, body: string[]) =>
    body.length === 0 ? [] : ['', paint.bold(message(lang, 'explain', name)), ...body];
  return [
    `${paint.bold(rule.id)}  ${inLanguage(rule.title, lang)}`,
    paint.dim(`${label(rule.severity, lang)} · ${label(rule.family, lang)}`),
    ...section('asks', predicateLines(rule, lang).flatMap(text)),
    ...section('says', text(inLanguage(rule.message, lang))),
    ...section('scope', scopeLines(rule, rules, lang).flatMap(text)),
    ...section('why', rule.why === undefined ? [] : text(inLanguage(rule.why, lang))),
    ...section(
      'law',
      rule.laws
        .map((one) => (typeof one === 'string' ? one : one.id))
        .filter((id) => options.wanted === 'auto' || options.wanted.includes(jurisdictionOf(id)))
        .flatMap((id) => lawLines(id, rules.laws, options)),
    ),
    ...section('fix', text(inLanguage(rule.fix, lang))),
    ...section(
      'examples',
      examples.flatMap((example) => text(exampleText(example))),
    ),
  ];
}

/** Returns what the rule's predicate requires: a sentence, and the rule's options by their names. */
function predicateLines(rule: Rule, lang: UiLanguage): string[] {
  return PREDICATES.flatMap((name) => {
    const options = rule[name];
    if (options === undefined) return [];
    return [
      message(lang, 'explain', name),
      ...Object.entries(options).map(([key, value]) => named('ruleOptions', key, plain(value, lang), lang)),
    ];
  });
}

/** Returns "Name: value", with the key's name in the reader's language. */
function named(section: Section, key: string, value: string, lang: UiLanguage): string {
  return message(lang, 'explain', 'option', { name: messageOrName(lang, section, key), value });
}

/** Returns a value as text: lists separated by commas, objects as "key value; key value", scopes in words. */
function plain(value: unknown, lang: UiLanguage): string {
  if (Array.isArray(value))
    return joined(
      value.map((one) => plain(one, lang)),
      'list',
      lang,
    );
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value);
  if ('concept' in value && 'within' in value)
    return String(value.concept) + bracketsBehind(messageOrName(lang, 'scopes', String(value.within)), lang);
  return joined(
    entries.map(([key, part]) => `${messageOrName(lang, 'ruleOptions', key)} ${plain(part, lang)}`),
    'semicolon',
    lang,
  );
}

/** Returns to which listings the rule applies; categories by their titles. */
function scopeLines(rule: Rule, rules: Pick<CompiledRules, 'categories'>, lang: UiLanguage): string[] {
  return Object.entries(rule.applies ?? {}).map(([key, value = []]) => {
    const isCategory = key === 'category' || key === 'notCategory';
    const all = (Array.isArray(value) ? value : [value]).map((one) =>
      isCategory ? categoryTitle(one, rules, lang) : one,
    );
    return named('ruleScope', key, joined(all, 'list', lang), lang);
  });
}

function lawLines(
  id: string,
  laws: Readonly<Record<string, Law>>,
  { lang, columns, paint }: ExplainOptions,
): string[] {
  const law = laws[id];
  if (law === undefined) return [`  ${id}`];
  const since = law.from === undefined ? '' : message(lang, 'explain', 'since', { date: law.from });
  const until = law.until === undefined ? '' : message(lang, 'explain', 'until', { date: law.until });
  return [
    `  ${inLanguage(law.title, lang)} ${law.article}${since}${until}`,
    ...wrap(inLanguage(law.asks, lang), columns - 4).map((line) => `    ${line}`),
    `    ${paint.dim(`${id} · ${message(lang, 'explain', law.confidence)}`)}`,
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
