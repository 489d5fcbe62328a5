import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

/** Both brands that the rule quotes, of a page whose data call the brand Quillon. */
function brands(title: string, above: string, below: string, lang = 'en', mark = 'Quillon'): string[] {
  const data = `<script type="application/ld+json">{"@type":"Product","name":"Goods","brand":{"@type":"Brand","name":"${mark}"},"offers":{"price":"19.00","priceCurrency":"EUR"}}</script>`;
  const html = `<html lang="${lang}"><head>${data}</head><body>${above}<h1>${title}</h1>${below}<p class="price">19.00 €</p><button>Add to basket</button></body></html>`;
  return checkExtraction(extractPage({ html, url: 'https://shop.example/p/1' }), { uri: 'x' }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => id === 'contradiction/brand-stated',
    selectionKey: 'brand-named',
  }).findings.flatMap(({ evidence = [] }) => evidence.map(({ quote }) => quote));
}

const script = (brand: string) => `<script>dataLayer.push({"product":{"brand":"${brand}"}})</script>`;
const logo = (name: string) =>
  `<meta property="og:site_name" content="${name}"><header><a href="/"><img src="/logo.png" alt="${name}" class="logo"></a></header>`;

describe('the brand of the data is not the one that the page names', () => {
  it.each([
    ['in a script and in a text', 'Air 14', script('Ostrava'), '<p>Ostrava</p>', 'en'],
    ['in a script and above the title', 'Air 14', `${script('Ostrava')}<a href="/o">Ostrava</a>`, '', 'en'],
    ['in a script, first in the title', 'Ostrava Akkuschrauber 18 V', script('Ostrava'), '', 'de'],
    ['by a link to its goods', 'Perceuse 18 V', '', '<a href="/marques/ostrava">Ostrava</a>', 'fr'],
    ['by a link to its store', 'Air 14', '', '<a href="/s/1">Visit the Ostrava Store</a>', 'en'],
    ['as the shop that sells its own', 'Ostrava Go pillow', logo('Ostrava'), '<p>Light to carry.</p>', 'en'],
  ])('%s', (_, title, above, below, lang) => {
    expect(brands(title, above, below, lang)).toEqual(['Ostrava', 'Quillon']);
  });

  it.each([
    ['both are spoken of', 'Air 14', script('Ostrava'), '<p>Ostrava</p><p>Made by Quillon for them.</p>'],
    ['scripts name both', 'Air 14', script('Ostrava') + script('Quillon'), '<p>Ostrava</p>'],
    [
      'one is what the case fits',
      'Case for Ostrava Air 14',
      script('Ostrava'),
      '<p>Fits Ostrava Air 14.</p>',
    ],
    ['a link in a sentence', 'Case 14', '', '<p>Fits <a href="/brands/ostrava">Ostrava</a></p>'],
    ['a script of other goods', 'Air 14', script('Ostrava'), ''],
    ['links to two brands', 'Air 14', '', '<a href="/brands/o">Ostrava</a><a href="/brands/f">Fennick</a>'],
    ['a seller', 'Air 14', '', '<p>Sold by <a href="/shop/ostrava">Ostrava</a></p>'],
    ['a manufacturer', 'Air 14', '', '<table><tr><th>Manufacturer</th><td>Ostrava Ltd</td></tr></table>'],
    ['a shop called like its goods', 'Kettle Swan 2 l', logo('Kettle'), '<p>This kettle is fast.</p>'],
    ['a shop named elsewhere', 'Air 14', logo('Ostrava'), '<p>Ostrava ships it.</p>'],
  ])('but not where there is %s', (_, title, above, below) => {
    expect(brands(title, above, below)).toEqual([]);
  });

  it('takes a line of the house for the house, and letters of another script for a translation', () => {
    const link = '<a href="/brands/ostrava">Ostrava</a>';
    expect(brands('Air 14', '', link, 'en', 'Ostrava Home')).toEqual([]);
    expect(brands('Air 14', '', link, 'zh', '澜途')).toEqual([]);
  });
});
