// Samples for the rankers from the wordings that tests use.
import { FACT_FORMS } from '../../test/extract/fact-forms.ts';
import {
  BRAND_LINKS,
  BRAND_SENTENCES,
  BRAND_STORES,
  COMPANY_BESIDE,
  MADE_BY,
  NAMED_BY_BASKET,
  NAMED_BY_KEY,
  NAMED_BY_SCRIPT,
  NAMED_BY_SCRIPT_ALONE,
  NOT_OWN_BRAND,
  OWN_BRAND,
  linkPage,
  shopPage,
  storePage,
  titledPage,
} from '../../test/extract/brand-forms.ts';
import { goodsPage, pricedPage, marketPage, ratedPage } from '../../test/extract/form-pages.ts';
import { GOODS_FORMS } from '../../test/extract/forms-by-language.ts';
import { PRICE_BOXES } from '../../test/extract/price-boxes.ts';
import { PRICE_FORMS } from '../../test/extract/price-form-list.ts';
import { RATING_BOXES } from '../../test/extract/rating-boxes.ts';
import { STOCK_FORMS } from '../../test/extract/stock-forms.ts';
import type { Note } from './notes.ts';
import { sampleOf, type Sample } from './samples.ts';

const NOTED: Record<string, keyof Note> = {
  sku: 'sku',
  mpn: 'mpn',
  brand: 'brand',
  availability: 'availability',
  rating: 'rating',
  count: 'review_count',
  seller: 'seller_name',
  origin: 'country_of_origin',
};

const MARKETS = [
  ['楽店市場', 'うつわの森'],
  ['青空モール', '茶の間屋'],
  ['みどり市場', '山田陶器店'],
] as const;

/** Returns one page per wording; other fields of the page are not noted. */
export function formSamples(): Sample[] {
  const samples: Sample[] = [];
  const add = (html: string, kind: string, lang: string, noted: Partial<Note>) => {
    const note = { file: `${kind} ${samples.length}`, merchant: `form ${kind} ${lang}`, ...noted } as Note;
    samples.push(sampleOf(html, note, 'form'));
  };
  for (const [fact, lang, html, wanted] of [...FACT_FORMS, ...GOODS_FORMS, ...STOCK_FORMS]) {
    const name = NOTED[fact];
    if (name) add(goodsPage(lang, html), fact, lang, { [name]: wanted });
  }
  for (const [, lang, html, price, list] of [...PRICE_FORMS, ...PRICE_BOXES])
    add(pricedPage(lang, html), 'price', lang, { price, list_price: list ?? null });
  for (const [, lang, html, rating, count] of RATING_BOXES)
    add(ratedPage(lang, html), 'rating', lang, { rating, review_count: count });
  for (const [market, shop] of MARKETS)
    add(marketPage(market, shop), 'market', market, { seller_name: shop });
  const brand = (html: string, lang: string, value: string | null) =>
    add(html, 'brand', lang, { brand: value });
  for (const [how, shop] of OWN_BRAND) brand(shopPage(shop), how, 'Tallow');
  for (const [how, shop] of NOT_OWN_BRAND) brand(shopPage(shop), how, null);
  for (const [store, name, value] of BRAND_STORES) brand(storePage(store, name), store, value);
  for (const [lang, link] of BRAND_LINKS) brand(linkPage(lang, link), lang, 'Larkspur');
  for (const [lang, name] of MADE_BY) brand(titledPage(lang, name), lang, 'Larkspur');
  brand(shopPage(COMPANY_BESIDE), 'company', '松果园');
  for (const shop of [NAMED_BY_SCRIPT, NAMED_BY_KEY, NAMED_BY_BASKET])
    brand(shopPage(shop), 'script', 'Larkspur');
  for (const shop of NAMED_BY_SCRIPT_ALONE) brand(shopPage(shop), 'script', null);
  for (const text of BRAND_SENTENCES) brand(shopPage({ text }), text, 'Sibilia');
  return samples;
}
