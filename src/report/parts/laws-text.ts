import type { UiLanguage } from '../../model/text/bilingual.ts';
import type { Finding } from '../../model/report/finding.ts';
import { label } from './labels.ts';

/** Each statute once, with its articles. */
export function lawsText(laws: Finding['laws'], lang: UiLanguage): string {
  const articles = new Map<string, string[]>();
  for (const law of laws) {
    const doubt = law.confidence === 'read' ? '' : label(law.confidence, lang);
    const note = doubt === '' ? '' : lang === 'zh' ? `（${doubt}）` : ` (${doubt})`;
    articles.set(law.title, [...(articles.get(law.title) ?? []), law.article + note]);
  }
  const statutes = [...articles].map(([title, list]) =>
    lang === 'zh' ? `${bookTitle(title)}${list.join('、')}` : `${title}, ${list.join(', ')}`,
  );
  return statutes.join(lang === 'zh' ? '；' : '; ');
}

/** 《Title》, unless the title has such marks of its own. */
export function bookTitle(title: string): string {
  return title.includes('《') ? title : `《${title}》`;
}
