import { extractPage } from '../../src/extract/extract-page.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';

/** A small product page around the given parts. */
export function productPage(parts: {
  head?: string;
  before?: string;
  box?: string;
  after?: string;
  lang?: string;
  title?: string;
}): string {
  const { head = '', before = '', box = '', after = '', lang = 'en', title = 'Brass desk lamp' } = parts;
  return `<!doctype html><html lang="${lang}"><head><title>${title} | Lampory</title>${head}</head><body>
${before}<main><h1>${title}</h1>${box}${after}</main></body></html>`;
}

export const BUY = '<button class="add-to-cart">Add to cart</button>';

export function listingOf(html: string, url?: string): Extraction['listing'] {
  return extractPage(url === undefined ? { html } : { html, url }).listing;
}
