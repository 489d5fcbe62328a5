import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { shellPage } from './form-pages.ts';
import { BUY, listingOf, productPage } from './page.ts';

const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
const PRODUCT = `"@type":"Product","name":"Brass desk lamp","sku":"BL-7","brand":{"@type":"Brand","name":"Lumen"},"offers":{"@type":"Offer","price":"129.00","priceCurrency":"USD","availability":"https://schema.org/InStock"}`;

describe('JSON-LD', () => {
  it.each<[string, string]>([
    ['plain', ld(`{"@context":"https://schema.org",${PRODUCT}}`)],
    ['in a graph', ld(`{"@graph":[{"@type":"WebSite","name":"Lampory"},{${PRODUCT}}]}`)],
    ['in an array', ld(`[{"@type":"Organization","name":"Lampory"},{${PRODUCT}}]`)],
    ['in the second block', ld('{"@type":"BreadcrumbList"}') + ld(`{${PRODUCT}}`)],
    [
      'http and prefixed types',
      ld(
        `{${PRODUCT.replace('"Product"', '"http://schema.org/Product"').replace('"Offer"', '"schema:Offer"')}}`,
      ),
    ],
    ['several types', ld(`{${PRODUCT.replace('"Product"', '["Product","Thing"]')}}`)],
    ['in an HTML comment', ld(`<!--{${PRODUCT}}-->`)],
    ['in CDATA', ld(`//<![CDATA[\n{${PRODUCT}}\n//]]>`)],
  ])('%s', (_, head) => {
    const listing = listingOf(productPage({ head }));
    expect(listing).toMatchObject({
      brand: 'Lumen',
      sku: 'BL-7',
      price: { amount: 129, currency: 'USD' },
      availability: 'InStock',
    });
  });

  it.each<[string, string]>([
    ['a trailing comma', `{${PRODUCT},}`],
    ['a comment', `{/* lamp */${PRODUCT}}`],
    ['entities for quotes', `{${PRODUCT.replaceAll('"', '&quot;')}}`],
    ['a raw line break in a string', `{"description":"two\nlines",${PRODUCT}}`],
  ])('reads on through damage and says where: %s', (_, json) => {
    const { listing, notes } = extractPage({ html: productPage({ head: ld(json) }) });
    expect(listing.brand).toBe('Lumen');
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatchObject({ code: 'json-ld-damaged', place: { line: 1 } });
  });

  it('one unreadable block does not hide the next', () => {
    const { listing, notes } = extractPage({
      html: productPage({ head: ld('{"a": ') + ld(`{${PRODUCT}}`) }),
    });
    expect(listing.sku).toBe('BL-7');
    expect(notes.map((note) => note.code)).toEqual(['json-ld-damaged']);
  });

  it('follows a reference', () => {
    const json = `{"@graph":[{"@type":"Product","name":"Brass desk lamp","offers":{"@id":"#o"}},{"@id":"#o","@type":"Offer","price":12,"priceCurrency":"EUR"}]}`;
    expect(listingOf(productPage({ head: ld(json) })).price).toEqual({ amount: 12, currency: 'EUR' });
  });

  it('reads the range of an AggregateOffer and the variants of a group', () => {
    const aggregate = `{"@type":"Product","name":"Brass desk lamp","offers":{"@type":"AggregateOffer","lowPrice":"10","highPrice":"15","priceCurrency":"USD"}}`;
    expect(listingOf(productPage({ head: ld(aggregate) }))).toMatchObject({
      price: { amount: 10 },
      priceRange: { low: 10, high: 15 },
    });
    const variant = (name: string, price: number) =>
      `{"@type":"Product","name":"${name}","sku":"${name}","offers":{"price":${price},"priceCurrency":"USD"}}`;
    const group = `{"@type":"ProductGroup","name":"Brass desk lamp","hasVariant":[${variant('S', 10)},${variant('L', 15)}]}`;
    expect(listingOf(productPage({ head: ld(group), box: BUY })).offers).toEqual([
      { name: 'S', sku: 'S', price: { amount: 10, currency: 'USD' } },
      { name: 'L', sku: 'L', price: { amount: 15, currency: 'USD' } },
    ]);
  });

  it('takes the page’s own product, not those of a list', () => {
    const items = ['A', 'B', 'C'].map(
      (name) => `{"@type":"ListItem","item":{"@type":"Product","name":"${name}","offers":{"price":1}}}`,
    );
    const head = ld(`{"@type":"ItemList","itemListElement":[${items.join()}]}`) + ld(`{${PRODUCT}}`);
    expect(listingOf(productPage({ head })).price?.amount).toBe(129);
  });

  it('a value points to its place in the source', () => {
    const html = productPage({ head: ld(`{${PRODUCT}}`) });
    const extraction = extractPage({ html });
    const [sku] = extraction.evidence.sku!;
    expect(html.slice(sku!.start, sku!.end)).toBe('BL-7');
    expect(extraction.placeOf(sku!)).toMatchObject({
      line: 1,
      column: html.split('\n')[0]!.indexOf('BL-7') + 1,
    });
  });
});

describe('microdata, RDFa and Open Graph', () => {
  it('reads microdata with attributes and texts', () => {
    const box = `<div itemscope itemtype="http://schema.org/Product"><span itemprop="name">Brass desk lamp</span>
      <span itemprop="brand" itemscope itemtype="http://schema.org/Brand"><meta itemprop="name" content="Lumen"></span>
      <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><meta itemprop="price" content="129.00"><meta itemprop="priceCurrency" content="USD"><link itemprop="availability" href="http://schema.org/OutOfStock"></div></div>`;
    const { listing, evidence } = extractPage({ html: productPage({ box }) });
    expect(listing).toMatchObject({ brand: 'Lumen', price: { amount: 129 }, availability: 'OutOfStock' });
    expect(evidence.price?.[0]?.source).toBe('microdata');
  });

  it('reads RDFa', () => {
    const box = `<div vocab="https://schema.org/" typeof="Product"><span property="name">Brass desk lamp</span><span property="sku">BL-7</span>
      <div property="offers" typeof="Offer"><meta property="price" content="129"><meta property="priceCurrency" content="USD"></div></div>`;
    const { listing, evidence } = extractPage({ html: productPage({ box }) });
    expect(listing).toMatchObject({ sku: 'BL-7', price: { amount: 129, currency: 'USD' } });
    expect(evidence.sku?.[0]?.source).toBe('rdfa');
  });

  it('reads product meta names', () => {
    const head = `<meta property="og:type" content="product"><meta property="product:price:amount" content="129"><meta property="product:price:currency" content="USD">
      <meta property="product:availability" content="in stock"><meta property="product:brand" content="Lumen"><meta property="product:retailer_item_id" content="BL-7">`;
    expect(listingOf(productPage({ head }))).toMatchObject({
      brand: 'Lumen',
      sku: 'BL-7',
      availability: 'InStock',
      price: { amount: 129 },
    });
  });

  it('falls back on a script’s state where the page has no text yet', () => {
    const state = JSON.stringify({
      page: {
        detail: {
          title: 'Brass desk lamp',
          pad: 'x'.repeat(200),
          offer: { salePrice: '12.50', currency: 'EUR', stock: 4 },
        },
      },
    });
    const html = `<html><head><title>Brass desk lamp</title></head><body><div id="root"></div><script>window.state = ${state};</script>${'<!-- -->'.repeat(3000)}</body></html>`;
    const { listing, evidence } = extractPage({ html });
    expect(listing).toMatchObject({
      completeness: 'shell',
      price: { amount: 12.5, currency: 'EUR' },
      availability: 'InStock',
    });
    expect(evidence.price?.[0]?.source).toBe('script');
  });
});

describe('a page that only scripts fill', () => {
  it('takes the part of the state that is called the product, with its nested values', () => {
    const html = shellPage('The Kitchen', 'Enamel pot 7 L');
    const { listing } = extractPage({ html });
    expect(listing).toMatchObject({
      completeness: 'shell',
      name: 'Enamel pot 7 L',
      price: { amount: 64.5, currency: 'EUR' },
      availability: 'InStock',
      sku: 'VKL-9920',
    });
  });
});
