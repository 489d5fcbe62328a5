// Texts about laws.
import type { UiLanguage } from '../../messages/languages.ts';
import type { Finding } from '../../model/report/finding.ts';
import { label } from './labels.ts';
import { message } from '../../messages/message.ts';
import { bracketsBehind, joined } from './punctuation.ts';

/**
 * Returns the laws as text, each statute once with its articles: "Advertising Law, art. 9, art. 16".
 * `isDated` tells the laws whose first day in force is told with them.
 */
export function lawsText(
  laws: Finding['laws'],
  lang: UiLanguage,
  isDated: (law: Finding['laws'][number]) => boolean = () => false,
): string {
  const byTitle = new Map<string, Finding['laws']>();
  for (const law of laws) byTitle.set(law.title, [...(byTitle.get(law.title) ?? []), law]);
  const sinceOf = (law: Finding['laws'][number]) =>
    law.from === undefined || !isDated(law)
      ? ''
      : bracketsBehind(label('inForceSince', lang, { date: law.from }), lang);
  const statutes = [...byTitle].map(([title, own]) => {
    const days = new Set(own.map(sinceOf));
    // One day for all articles stands behind the title.
    const [day = ''] = days.size === 1 ? days : [];
    const articles = new Set(
      own.map((law) => law.article + (day === '' ? sinceOf(law) : '') + doubtOf(law, lang)),
    );
    const text = joined([...articles], 'list', lang);
    // 《广告法》第九条 needs no space, 《指令》98/6/EC arts. 2-4 does.
    const mark = /^\p{Script=Han}/u.test(text) ? 'statute' : 'statuteApart';
    return message(lang, 'marks', mark, { title: bookTitle(title, lang) + day, articles: text });
  });
  return joined(statutes, 'semicolon', lang);
}

/** Returns one article with its statute: "Advertising Law art. 9 (cited from a secondary source)". */
export function citationText(law: Finding['laws'][number], lang: UiLanguage): string {
  return `${law.title} ${law.article}${doubtOf(law, lang)}`;
}

/** Returns the words for a citation that was not read in the law's own text. */
function doubtOf({ confidence }: Finding['laws'][number], lang: UiLanguage): string {
  return confidence === 'read' ? '' : bracketsBehind(label(confidence, lang), lang);
}

/** Returns a statute's title in the language's title marks, such as 《广告法》. Existing marks are kept. */
export function bookTitle(title: string, lang: UiLanguage): string {
  const marked = message(lang, 'marks', 'bookTitle', { title });
  return marked === title || title.includes(marked.charAt(0)) ? title : marked;
}

/** Returns whether a law came into force within the year before a day, written YYYY-MM-DD: many do not know it yet. */
export function isRecent({ from }: Finding['laws'][number], day: string): boolean {
  if (from === undefined) return false;
  const yearBefore = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  return from > yearBefore && from <= day;
}
