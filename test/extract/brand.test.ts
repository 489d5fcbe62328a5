import { describe, expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';

interface Shop {
  lang?: string;
  title?: string;
  name?: string;
  head?: string;
  above?: string;
  text?: string;
  footer?: string;
}

function brandOf(shop: Shop): string | undefined {
  const { lang = 'en', name = 'Ribbed vest', title = `${name} | Tallow`, above = '', head = '' } = shop;
  const { text = 'Fitted vest in cotton.', footer = '© 2025 Tallow' } = shop;
  const html = `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${above}<main><h1>${name}</h1><p>£ 34.00</p><button>Add to cart</button><div class="description"><p>${text}</p></div></main><footer>${footer}</footer></body></html>`;
  return extractPage({ html }).listing.brand;
}

const SITE = '<meta property="og:site_name" content="Tallow">';

describe('a shop that sells its own brand', () => {
  test.each<[string, Shop]>([
    ['names itself in the text', { head: SITE, text: 'Tallow is made for long days. Every Tallow vest is.' }],
    ['stands before the name in the page title', { head: SITE, title: 'Tallow Ribbed vest £34' }],
    [
      'stands before the name in og:title',
      { head: `${SITE}<meta property="og:title" content="Tallow Ribbed vest">` },
    ],
    [
      'calls itself official, by its country',
      {
        title: 'Ribbed vest | Tallow UK Official Site',
        head: SITE,
        text: 'Each Tallow vest is sewn in our own workshop.',
      },
    ],
    ['begins the name of the goods', { head: SITE, name: 'Tallow Ribbed vest' }],
  ])('%s', (_, shop) => {
    expect(brandOf(shop)).toBe('Tallow');
  });

  test.each<[string, Shop]>([
    ['says nothing of itself', { head: SITE }],
    [
      'speaks of what shops do',
      { head: SITE, text: 'Tallow ships within a day. Tallow customers pay no postage.' },
    ],
    [
      'lists brands to shop by',
      { head: SITE, above: '<a href="/brands/">Brands</a>', text: 'Tallow picks it.' },
    ],
  ])('not where it %s', (_, shop) => {
    expect(brandOf(shop)).toBeUndefined();
  });
});

describe('the store of one brand', () => {
  test.each([
    ['松果园官方旗舰店', '松果园每日坚果750g', '松果园'],
    ['青鸟京市自营旗舰店', '青鸟 GT7 手机', '青鸟'],
    ['Larkspur Official Store', 'Larkspur kettle', 'Larkspur'],
    ['ミズナ公式ストア', 'ミズナ タンブラー', 'ミズナ'],
  ])('%s', (store, name, brand) => {
    expect(brandOf({ lang: 'zh', name, above: `<div><a href="/s">${store}</a></div>` })).toBe(brand);
  });

  test('goes before the company that makes the goods', () => {
    const above = '<div><a href="/s">松果园官方旗舰店</a></div>';
    const text = '</p><p>厂名：松果园食品股份有限公司';
    expect(brandOf({ lang: 'zh', name: '松果园每日坚果750g', above, text })).toBe('松果园');
  });

  test('a store of many brands is none', () => {
    expect(
      brandOf({ lang: 'zh', name: '蓝鲸耳机', above: '<div><a>江东数码专营店</a></div>' }),
    ).toBeUndefined();
  });
});

describe('a link beside the title', () => {
  test.each([
    ['de', 'Besuche den Larkspur-Store'],
    ['fr', 'Visiter la boutique Larkspur'],
    ['it', 'Visita lo Store di Larkspur'],
    ['es', 'Visita la tienda de Larkspur'],
    ['pt', 'Visite a loja Larkspur'],
    ['nl', 'Bezoek de Larkspur-store'],
    ['pl', 'Odwiedź sklep Larkspur'],
    ['ja', 'Larkspurのストアを表示'],
    ['en', 'Shop all Larkspur'],
    ['fr', 'Tous les produits Larkspur'],
  ])('%s: %s', (lang, link) => {
    const html = `<html lang="${lang}"><head><title>Kettle</title></head><body><main><h1>Kettle</h1><p><a href="/s/1">${link}</a></p><p>€ 34,00</p></main></body></html>`;
    expect(extractPage({ html }).listing.brand).toBe('Larkspur');
  });
});

describe('scripts, attributes and sentences', () => {
  test('what a script calls the brand counts where the title names it', () => {
    const head = '<script>dataLayer.push({"ecommerce":{"items":[{"item_brand":"Larkspur"}]}})</script>';
    expect(brandOf({ name: 'Larkspur kettle', head })).toBe('Larkspur');
    expect(brandOf({ name: 'Kettle', head })).toBeUndefined();
  });

  test('itemprop outside of any thing', () => {
    expect(brandOf({ head: '<meta itemprop="brand" content="Larkspur">' })).toBe('Larkspur');
  });

  test.each([
    'A patina for instant summer style. From Buenos Aires-based label Sibilia.',
    'Sibilia is a small Buenos Aires label. A patina for summer.',
  ])('%s', (text) => {
    expect(brandOf({ text })).toBe('Sibilia');
  });
});
