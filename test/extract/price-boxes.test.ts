import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { PRICE_BOXES } from './price-boxes.ts';

const page = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Shop</title></head><body><main><h1>Halvorsen Quillstone M4</h1><p>4.5 (12)</p>${html}<button>Add to cart</button><p>A long text about the thing and how it is made by hand.</p></main><section class="related"><h2>Related</h2><ul><li><a href="/1">One $3.00</a></li><li><a href="/2">Two $4.00</a></li><li><a href="/3">Three $7.00</a></li></ul></section></body></html>`;

test.each(PRICE_BOXES)('%s, %s', (_, lang, html, price, list) => {
  const { listing } = extractPage({ html: page(lang, html) });
  expect({ price: listing.price?.amount ?? null, list: listing.listPrice?.amount }).toEqual({ price, list });
});
