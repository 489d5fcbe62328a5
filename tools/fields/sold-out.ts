// Turns pages of products in stock into sold-out ones, as training data.
import type { Sample } from './samples.ts';

/** Wordings for "sold out" in the languages of the saved pages. */
const GONE: Record<string, string[]> = {
  en: ['Sold out', 'Out of stock', 'Currently unavailable'],
  de: ['Ausverkauft', 'Derzeit nicht verfügbar'],
  fr: ['Rupture de stock', 'Épuisé'],
  es: ['Agotado'],
  it: ['Esaurito'],
  pt: ['Esgotado'],
  nl: ['Uitverkocht'],
  pl: ['Produkt niedostępny'],
  ro: ['Stoc epuizat'],
  cs: ['Vyprodáno'],
  sv: ['Slutsåld'],
  hu: ['Elfogyott'],
  tr: ['Tükendi'],
  ru: ['Нет в наличии'],
  ja: ['売り切れ'],
  zh: ['已售罄', '缺货'],
  ko: ['품절'],
  vi: ['Hết hàng'],
};
const IN_STOCK = /((?:schema\.org\\?\/|content=["']|"availability"\s*:\s*")\\?\/?)in[ _-]?stock/gi;

/**
 * Returns variants of a page as sold out: in the text, in the markup, or in both, with the button kept. Real
 * sold-out pages are too rare to learn from.
 */
export function soldOutPages(html: string, { note, fields, language }: Sample): string[] {
  if (note.availability !== 'InStock') return [];
  const pool = fields.get('availability');
  const quotes = new Set(
    (pool?.evidence ?? []).flatMap(({ source, quote }, i) =>
      source === 'visible' && pool?.keys[i] === 'instock' && quote !== undefined ? [quote.trim()] : [],
    ),
  );
  const words = GONE[language.slice(0, 2)] ?? GONE['en']!;
  const phrase = words[html.length % words.length]!;
  const shown = withWords(html, quotes, phrase);
  const marked = html.replace(IN_STOCK, '$1OutOfStock');
  const made: string[] = [];
  if (shown !== html) made.push(shown);
  if (marked !== html) made.push(marked);
  if (shown !== html && marked !== html) made.push(withWords(marked, quotes, phrase));
  return made;
}

function withWords(html: string, quotes: ReadonlySet<string>, phrase: string): string {
  let made = html;
  for (const quote of quotes) {
    if (quote.length < 2 || quote.length > 60) continue;
    const pattern = escaped(quote).replace(/\s+/g, '\\s+');
    made = made
      .replace(new RegExp(`(>\\s*)${pattern}(\\s*<)`, 'g'), `$1${phrase}$2`)
      .replace(new RegExp(`(\\bvalue=["'])${pattern}(["'])`, 'g'), `$1${phrase}$2 disabled`);
  }
  return made;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
