import { scriptOf } from '../../text/language.ts';

const CJK: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** The language to mark a quote with: the page's, unless its script says otherwise. */
export function quoteLanguage(text: string, pageLanguage: string | undefined): string {
  const page = pageLanguage ?? 'en';
  switch (scriptOf(text)) {
    case 'kana':
      return 'ja';
    case 'hangul':
      return 'ko';
    case 'han':
      return page === 'ja' ? 'ja' : 'zh';
    case 'latin':
      return CJK.has(page) ? 'en' : page;
    case 'other':
      return page;
  }
}
