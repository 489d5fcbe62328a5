import { describe, expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
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
  type Shop,
} from './brand-forms.ts';

const brandOf = (shop: Shop) => extractPage({ html: shopPage(shop) }).listing.brand;

describe('a shop that sells its own brand', () => {
  test.each(OWN_BRAND)('%s', (_, shop) => {
    expect(brandOf(shop)).toBe('Tallow');
  });

  test.each(NOT_OWN_BRAND)('not where it %s', (_, shop) => {
    expect(brandOf(shop)).toBeUndefined();
  });
});

describe('a brand that the page names in passing', () => {
  test.each(MADE_BY)('%s: %s', (lang, name) => {
    expect(extractPage({ html: titledPage(lang, name) }).listing.brand).toBe('Larkspur');
  });

  test('the hidden class of a microformat', () => {
    const text =
      'Fitted vest.</p><div class="hreview-aggregate"><span class="item hproduct" style="display:none"><span class="brand">Larkspur</span></span></div><p>';
    expect(brandOf({ text })).toBe('Larkspur');
  });

  test('"by" names the author of a book', () => {
    const text = 'ISBN: 978-3-16-148410-0';
    expect(brandOf({ name: 'A Winter Tale by Ada Larkspur', text })).toBeUndefined();
  });
});

describe('the store of one brand', () => {
  test.each(BRAND_STORES)('%s', (store, name, brand) => {
    expect(extractPage({ html: storePage(store, name) }).listing.brand).toBe(brand);
  });

  test('goes before the company that makes the goods', () => {
    expect(brandOf(COMPANY_BESIDE)).toBe('松果园');
  });

  test('a store of many brands is none', () => {
    expect(
      brandOf({ lang: 'zh', name: '蓝鲸耳机', above: '<div><a>江东数码专营店</a></div>' }),
    ).toBeUndefined();
  });
});

describe('a link beside the title', () => {
  test.each(BRAND_LINKS)('%s: %s', (lang, link) => {
    expect(extractPage({ html: linkPage(lang, link) }).listing.brand).toBe('Larkspur');
  });
});

describe('scripts, attributes and sentences', () => {
  test('what a script calls the brand counts where the title names it', () => {
    for (const shop of [NAMED_BY_SCRIPT, NAMED_BY_KEY, NAMED_BY_BASKET])
      expect(brandOf(shop)).toBe('Larkspur');
    for (const shop of NAMED_BY_SCRIPT_ALONE) expect(brandOf(shop)).toBeUndefined();
  });

  test('itemprop outside of any thing', () => {
    expect(brandOf({ head: '<meta itemprop="brand" content="Larkspur">' })).toBe('Larkspur');
  });

  test.each(BRAND_SENTENCES)('%s', (text) => {
    expect(brandOf({ text })).toBe('Sibilia');
  });
});
