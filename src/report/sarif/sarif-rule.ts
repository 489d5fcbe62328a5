import type { ReportingDescriptor } from 'sarif';
import type { UiLanguage } from '../../messages/languages.ts';
import type { CompiledRules } from '../../model/rule/compiled.ts';
import type { Rule } from '../../model/rule/rule.ts';
import { LEVELS } from './sarif-level.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import { UI_LANGUAGES } from '../../messages/message.ts';
import { label } from '../parts/labels.ts';

/** Returns a rule as code-scanning hosts show it: help in each language, and the law's URL as its page. */
export function sarifRule(id: string, { rules, laws }: CompiledRules, lang: UiLanguage): ReportingDescriptor {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) return { id };
  const cited = rule.laws.flatMap((one) => laws[typeof one === 'string' ? one : one.id] ?? []);
  const helpUri = cited.find(({ url }) => url !== undefined && /^https?:\/\//.test(url))?.url;
  const jurisdictions = cited.map((law) => law.id.slice(0, law.id.indexOf('/')));
  const help = UI_LANGUAGES.map((one) => helpIn(rule, cited, one));
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: inLanguage(rule.title, lang) },
    fullDescription: { text: sentence(inLanguage(rule.why ?? rule.title, lang)) },
    help: {
      text: help.map(({ text }) => text).join('\n\n'),
      markdown: help.map(({ markdown }) => markdown).join('\n\n---\n\n'),
    },
    ...(helpUri === undefined ? {} : { helpUri: encodeURI(decodeURI(helpUri)) }),
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: {
      tags: [...new Set([rule.topic, rule.family, ...jurisdictions])].slice(0, 10),
      title: rule.title,
    },
  };
}

function helpIn(rule: Rule, laws: readonly CompiledRules['laws'][string][], lang: UiLanguage) {
  const [law, fix] = [label('citedLaw', lang), label('howToMend', lang)];
  const title = inLanguage(rule.title, lang);
  const why = rule.why === undefined ? [] : [inLanguage(rule.why, lang)];
  const mend = inLanguage(rule.fix, lang);
  const citations = laws.map((one) => ({
    name: `${inLanguage(one.title, lang)} ${one.article}`,
    url: one.url,
  }));
  const text = [
    sentence(title),
    ...why,
    `${fix}: ${mend}`,
    ...citations.map(({ name }) => `${law}: ${name}`),
  ].join('\n');
  const markdown = [
    `### ${title}`,
    ...why,
    `**${fix}**: ${mend}`,
    `**${law}**\n\n${citations.map(({ name, url }) => (url === undefined ? `- ${name}` : `- [${name}](${url})`)).join('\n')}`,
  ].join('\n\n');
  return { text, markdown };
}

function sentence(text: string): string {
  return /[.。！!？?]$/.test(text) ? text : `${text}${/[\u3400-\u9fff]/.test(text) ? '。' : '.'}`;
}

/** Returns an identifier, as SARIF requires for rule names: "price/was-price" → "PriceWasPrice". */
function pascalCase(id: string): string {
  return id.replace(/[a-z0-9]+|[^a-z0-9]+/gi, (part) =>
    /^[a-z0-9]/i.test(part) ? part.charAt(0).toUpperCase() + part.slice(1) : '',
  );
}
