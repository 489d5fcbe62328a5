import { loadShippedRules } from '../../app/rules/shipped-rules.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { Bilingual } from '../../model/text/bilingual.ts';
import { inLanguage } from '../../model/text/in-language.ts';
import type { Completion, KnownIds } from './completions.ts';

/** Returns the ids of the shipped rules, laws and categories. They are loaded at the first use. */
export function knownIds(lang: UiLanguage): KnownIds {
  const rulesOf = () => loadShippedRules().compiled;
  const titled = (id: string, title: Bilingual) => ({ value: id, about: inLanguage(title, lang) });
  return {
    jurisdictions: () => [{ value: 'auto', about: '' }, ...beforeSlash(Object.keys(rulesOf().laws))],
    laws: () => Object.entries(rulesOf().laws).map(([id, { title }]) => titled(id, title)),
    categories: () => Object.entries(rulesOf().categories).map(([id, { title }]) => titled(id, title)),
    rules: () => rulesOf().rules.map(({ id, title }) => titled(id, title)),
    topics: () => beforeSlash(rulesOf().rules.map(({ id }) => id)),
  };
}

function beforeSlash(ids: readonly string[]): Completion[] {
  const names = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))));
  return [...names].sort().map((value) => ({ value, about: '' }));
}
