import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { isGtin, looksLikeCode } from '../../src/extract/facts/codes.ts';
import { BUY, listingOf, productPage } from './page.ts';

const PRICE = '<p class="price">$129.00</p>';
const page = (rest: string, head = '', lang = 'en') =>
  listingOf(productPage({ head, lang, box: PRICE + BUY, after: rest }));

describe('availability', () => {
  it.each<[string, string, string | undefined]>([
    ['a buy button', PRICE + BUY, 'InStock'],
    ['wording', `${PRICE}<p class="stock">Out of stock</p>`, 'OutOfStock'],
    [
      'wording against a disabled button',
      `${PRICE}<button class="add-to-cart" disabled>Add to cart</button><p>Sold out</p>`,
      'OutOfStock',
    ],
    ['German', `${PRICE}<p>Derzeit nicht lieferbar</p>`, 'OutOfStock'],
    ['French', `${PRICE}<p>Rupture de stock</p>`, 'OutOfStock'],
    ['Chinese', '<p class="price">¥129</p><p>已售罄</p>', 'OutOfStock'],
    ['Japanese', '<p class="price">129円</p><p>在庫あり</p>', 'InStock'],
    ['to order', `${PRICE}<p class="availability">Sur commande</p>`, 'BackOrder'],
    ['before release', `${PRICE}<button class="btn">Pre-order now</button><p>Pre-order</p>`, 'PreOrder'],
    ['something else is missing', `${PRICE}${BUY}<p>Image not available</p>`, 'InStock'],
    ['a hidden template', `${PRICE}${BUY}<p style="display:none">Sold out</p>`, 'InStock'],
    ['nothing', PRICE, undefined],
  ])('%s', (_, box, value) => {
    expect(listingOf(productPage({ box })).availability).toBe(value);
  });

  it('what a buyer sees wins over the markup', () => {
    const head = '<meta property="product:availability" content="instock">';
    expect(listingOf(productPage({ head, box: `${PRICE}<p class="stock">Sold out</p>` })).availability).toBe(
      'OutOfStock',
    );
  });
});

describe('identifiers', () => {
  it.each<[string, string]>([
    ['<p>SKU: BL-7</p>', 'BL-7'],
    ['<p>Item # 4711A</p>', '4711A'],
    ['<p>Art.-Nr. 12-345</p>', '12-345'],
    ['<p>商品编号：100012043978</p>', '100012043978'],
    ['<p>Référence : LMP-01</p>', 'LMP-01'],
    ['<table><tr><th>ASIN</th><td>B012345678</td></tr></table>', 'B012345678'],
    ['<dl><dt>Product code</dt><dd>XK77</dd></dl>', 'XK77'],
    ['<form data-product-sku="BL-7"><input name="qty"></form>', 'BL-7'],
  ])('%s', (html, sku) => {
    expect(page(html).sku).toBe(sku);
  });

  it('prefers the item number to the model', () => {
    expect(page('<p>Model: LX200</p><p>SKU: BL-7</p>')).toMatchObject({ sku: 'BL-7', mpn: 'LX200' });
  });

  it('takes a GTIN only with its check digit', () => {
    expect(page('<table><tr><td>EAN</td><td>4006381333931</td></tr></table>').gtin).toBe('4006381333931');
    expect(page('<table><tr><td>EAN</td><td>4006381333932</td></tr></table>').gtin).toBeUndefined();
  });

  it('knows GTIN-8, -12, -13, -14 and ISBN-10', () => {
    for (const good of [
      '96385074',
      '036000291452',
      '4006381333931',
      '10012345678902',
      '0-306-40615-2',
      '080442957X',
    ])
      expect(isGtin(good), good).toBe(true);
    for (const bad of ['96385075', '0000000000000', '12345', 'abc', '0306406153'])
      expect(isGtin(bad), bad).toBe(false);
  });

  it('a code is not a word or a date', () => {
    expect(['BL-7', '4711', 'EMERMUS'].every(looksLikeCode)).toBe(true);
    expect(['brass', '2024-01-31', 'a b', ''].some(looksLikeCode)).toBe(false);
  });
});

describe('brand, seller, origin', () => {
  it.each([
    '$brand',
    '{{brand}}',
    'N/A',
    'https://x.example',
    'The best lamps for every single desk in town',
  ])('rejects the brand %s', (brand) => {
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Brass desk lamp', brand, offers: { price: 1 } })}</script>`;
    expect(page('', head).brand).toBeUndefined();
  });

  it('reads labels of several languages', () => {
    expect(
      page('<table><tr><td>品牌</td><td>灯大师</td></tr><tr><td>产地</td><td>中国</td></tr></table>'),
    ).toMatchObject({ brand: '灯大师', countryOfOrigin: '中国' });
    expect(
      page('<p>Marke: Lumen</p><p>Herkunftsland: Österreich</p><p>Hersteller: Lumen GmbH</p>'),
    ).toMatchObject({ brand: 'Lumen', countryOfOrigin: 'Österreich', manufacturer: 'Lumen GmbH' });
  });

  it('takes no origin from two that disagree', () => {
    const html = productPage({
      box: PRICE + BUY,
      after: '<p>Country of origin: China</p><p>Made in Germany.</p>',
    });
    expect(listingOf(html).countryOfOrigin).toBeUndefined();
  });

  it('the seller is who sells it, else the shop', () => {
    expect(page('<p>Sold by Northern Lights</p>').seller?.name).toBe('Northern Lights');
    expect(page('<p>Vendu et expédié par Lumières du Nord</p>').seller?.name).toBe('Lumières du Nord');
    expect(page('<div><div>Sold by</div><div>Northern Lights</div></div>').seller?.name).toBe(
      'Northern Lights',
    );
    expect(page('<p>掌柜：北方灯具</p>').seller?.name).toBe('北方灯具');
    expect(page('', '<meta property="og:site_name" content="Lampory">').seller?.name).toBe('Lampory');
  });
});

describe('rating', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['<div class="rating">4.5 out of 5 stars</div><a>1,027 ratings</a>', 4.5, 1027],
    ['<p class="rating"><span>4.6 out of 5</span> <a>212 reviews</a></p>', 4.6, 212],
    ['<p class="rating">4,6 von 5 1 212 Bewertungen</p>', 4.6, 1212],
    ['<p class="rating"><b>4.6</b><span>318条评价</span></p>', 4.6, 318],
    ['<div class="rating" title="4,5 von 5 Sternen"></div><a>12 Bewertungen</a>', 4.5, 12],
    ['<div class="stars" style="width:90%"></div><span class="review-count">(46)</span>', 4.5, 46],
    ['<p>5つ星のうち4.2</p><p>73件の評価</p>', 4.2, 73],
    ['<div class="stars"><span>5 stars</span><span>4 stars</span></div>', undefined, undefined],
  ])('%s', (html, ratingValue, reviewCount) => {
    const rating = listingOf(productPage({ box: html + PRICE + BUY })).aggregateRating;
    expect([rating?.ratingValue, rating?.reviewCount]).toEqual([ratingValue, reviewCount]);
  });

  it('does not take a single review’s rating for that of the product', () => {
    const filler = Array.from({ length: 40 }, (_, i) => `<p>Paragraph ${i} on brass.</p>`).join('');
    expect(
      page(`${filler}<div class="customer-review"><p>2 out of 5</p><p>Wobbly.</p></div>`).aggregateRating,
    ).toBeUndefined();
  });
});

describe('terms', () => {
  it.each<[string, 'returnPolicy' | 'warranty' | 'shipping', number | undefined]>([
    ['Free returns within 30 days.', 'returnPolicy', 30],
    ['30 Tage Rückgaberecht', 'returnPolicy', 30],
    ['Satisfait ou remboursé sous 14 jours', 'returnPolicy', 14],
    ['7天无理由退货', 'returnPolicy', 7],
    ['商品到着後8日以内に限り返品をお受けします', 'returnPolicy', 8],
    ['2-year warranty on all parts.', 'warranty', 730],
    ['Garantie 2 ans', 'warranty', 730],
    ['全国联保', 'warranty', undefined],
    ['Free shipping on orders over $35', 'shipping', undefined],
    ['Delivered in 3-5 business days', 'shipping', undefined],
    ['Livraison gratuite', 'shipping', undefined],
    ['送料無料', 'shipping', undefined],
    ['全场包邮', 'shipping', undefined],
  ])('%s', (text, field, days) => {
    const listing = page(`<p>${text}</p>`);
    expect(listing[field]?.text).toBeTruthy();
    if (days !== undefined) expect(listing[field]?.days).toBe(days);
  });

  it('a bare link or heading is no term', () => {
    const listing = page(
      '<h3>Shipping &amp; returns</h3><a href="/returns">Return policy</a><a href="/warranty">Warranty</a>',
    );
    expect([listing.returnPolicy, listing.warranty, listing.shipping]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(listing.policyLinks).toEqual([
      { text: 'Return policy', href: '/returns' },
      { text: 'Warranty', href: '/warranty' },
    ]);
  });

  it('terms of other products do not count', () => {
    expect(page('<section class="related-products"><p>Free shipping</p></section>').shipping).toBeUndefined();
  });
});

describe('specifications', () => {
  it.each([
    '<table><tr><th>Material</th><td>Solid brass</td></tr></table>',
    '<dl><dt>Material</dt><dd>Solid brass</dd></dl>',
    '<ul><li>Material: Solid brass</li></ul>',
    '<p>Height: 40 cm<br>Material: Solid brass</p>',
    '<div class="specs"><div><span class="k">Material:</span><span>Solid brass</span></div></div>',
    '<div class="specs"><div><div>Material</div><div>Solid brass</div></div></div>',
  ])('%s', (html) => {
    expect(page(html).additionalProperty).toContainEqual({ name: 'Material', value: 'Solid brass' });
  });
});

describe('the page', () => {
  it('one product, many, or neither', () => {
    expect(page('').pageType).toBe('ItemPage');
    const card = (n: number) =>
      `<li class="card"><a href="/${n}"><img src="${n}.jpg" alt="">Lamp ${n}</a><span class="price">$${n}.99</span></li>`;
    const list = `<html><head><title>Lamps | Lampory</title></head><body><h1>Lamps</h1><ul>${Array.from({ length: 20 }, (_, i) => card(i + 1)).join('')}</ul></body></html>`;
    expect(listingOf(list)).toMatchObject({ pageType: 'CollectionPage', name: 'Lamps | Lampory' });
    expect(
      listingOf('<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1></body></html>')
        .pageType,
    ).not.toBe('ItemPage');
    expect(listingOf('<h1>Brass lamp</h1><p>Made of solid brass.</p>')).toMatchObject({
      source: 'draft',
      pageType: 'ItemPage',
    });
  });

  it('a saved page without an address is of the market its links name in full', () => {
    const links = ['a', 'b', 'c']
      .map((name) => `<a href="https://www.lampory.it/${name}">${name}</a>`)
      .join('');
    const { markets } = listingOf(
      productPage({ box: `${PRICE}${links}`, lang: 'en-GB' }).replaceAll('£', '€'),
    );
    expect(markets[0]).toBe('IT');
  });

  it('language and markets', () => {
    expect(listingOf(productPage({ lang: 'de-AT', box: PRICE })).inLanguage).toBe('de');
    expect(listingOf(productPage({ box: PRICE }), 'https://lampory.co.uk/p').markets).toEqual(['GB']);
    expect(listingOf(productPage({ box: PRICE }), 'https://lampory.com/de-at/p').markets).toEqual(['AT']);
    expect(extractPage({ html: '<p>x</p>', contentLanguage: 'fr-FR' }).listing.inLanguage).toBe('fr');
    expect(listingOf('<p>x</p>').inLanguage).toBeUndefined();
  });

  it.each([
    ['https://lampory.com/gb/en/p', '£40.00', ['GB']],
    ['https://lampory.com/be/en/p', '€40.00', ['BE']],
    ['https://lampory.com/be/fr/p', '€40.00', ['BE']],
    ['https://lampory.com/fr-be/p', '€40.00', ['BE']],
    ['https://lampory.com/en/p', '40.00', []],
    ['https://lampory.com/fr/p', '€40.00', ['FR']],
    ['https://lampory.com/fr/p', 'CHF 40.00', ['CH']],
    ['https://lampory.ch/fr/p', 'CHF 40.00', ['CH']],
    ['https://lampory.com/p', '$24.990 CLP', ['CL']],
    ['https://lampory.com/p', '$40.00 CAD', ['CA']],
    ['https://lampory.com/p', '$400.00 MXN', ['MX']],
    ['https://lampory.com/p', 'NT$1,290', ['TW']],
    ['https://lampory.com/p', '1 290 RUR', ['RU']],
  ])('market of %s at %s', (url, price, markets) => {
    const box = `<span class="price">${price}</span>${BUY}`;
    expect(listingOf(productPage({ box, lang: 'en-EN' }), url).markets).toEqual(markets);
  });

  it('breadcrumb and category', () => {
    const crumbs = '<div class="breadcrumb"><a>Home</a> &gt; <a>Lighting</a> &gt; <a>Desk lamps</a></div>';
    expect(listingOf(productPage({ before: crumbs, box: PRICE }))).toMatchObject({
      breadcrumb: ['Home', 'Lighting', 'Desk lamps'],
      category: 'Lighting > Desk lamps',
    });
  });
});
