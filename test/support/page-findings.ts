// Findings on small pages, under the laws of six markets.
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { Finding } from '../../src/model/report/finding.ts';

const { book } = await loadRules([]);

/** The words of a buy button. */
export const BUTTONS = {
  en: 'Add to basket',
  de: 'In den Warenkorb',
  fr: 'Ajouter au panier',
  es: 'Añadir a la cesta',
  it: 'Aggiungi al carrello',
  nl: 'In winkelwagen',
  pl: 'Do koszyka',
  zh: '加入购物车',
  ja: 'カートに入れる',
};

/** Returns the findings of one family on a page. */
export function findingsOn(html: string, wanted: Finding['family']): Finding[] {
  const { findings } = checkExtraction(extractPage({ html }), { uri: 'page' }, book, {
    laws: ['cn', 'eu', 'uk', 'us', 'jp', 'icc'],
    asOf: '2026-11-24',
    lang: 'en',
  });
  return findings.filter(({ family, outcome }) => family === wanted && outcome !== 'error');
}
