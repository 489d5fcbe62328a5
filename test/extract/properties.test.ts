import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { extractPage } from '../../src/extract/extract-page.ts';
import { extractRecord } from '../support/common-layout.ts';
import { listingSchema } from '../../src/model/listing/listing.ts';

const FRAGMENTS = [
  '<div class="price">', '$12.99', '<del>$20</del>', '</div>', '<h1>', 'Lamp', '</h1>', '<script type="application/ld+json">', '{"@type":"Product","name":"Lamp",', '}', '</script>',
  '<p>', 'SKU: A-12', 'Sold by Lampory', '30 days returns', '<table><tr><td>Brand</td><td>Lumen</td></tr></table>', '<ul><li>', '4.5 out of 5', '<a href="x">', '</a>', '<!--', '-->', '<', '>', '"', '&amp;', '&#0;', '\u0000', '�', '中文 ¥12', '<button>Add to cart</button>', '<meta itemprop="price" content="5">', '<div itemscope itemtype="http://schema.org/Product">', '<svg><title>', '<title>Lamp | Shop</title>', '<br>', '<img alt="Lamp on desk">', '12 %', '-20%',
]; // prettier-ignore

const anyHtml = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((parts) => parts.join('')),
);

describe('any page', () => {
  it('never throws, fits the model, and every piece of evidence is where it says', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const extraction = extractPage({ html });
        const { listing, evidence } = extraction;
        expect(() => listingSchema.parse(listing)).not.toThrow();
        for (const one of Object.values(evidence).flat()) {
          extraction.placeOf(one);
          if (one.start === undefined) continue;
          const text = one.block === undefined ? html : listing.blocks[one.block]!.text;
          expect(text.slice(one.start, one.end)).toBe(one.quote);
        }
      }),
      { numRuns: 600 },
    );
  });
});

describe('any row', () => {
  it('never throws and fits the model', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 3 }),
      fc.object(),
      anyHtml,
    );
    const key = fc.oneof(
      fc.constantFrom(
        'id',
        'title',
        'price',
        'description',
        'gtin',
        'availability',
        'sale_price',
        'rating',
        'g:brand',
        'image',
        'returns',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.dictionary(key, cell), (record) => {
        const extraction = extractRecord(record, 3);
        const { listing } = extraction;
        expect(() => listingSchema.parse(listing)).not.toThrow();
        listing.blocks.forEach((block, index) =>
          expect(extraction.placeInBlock(index, 0)).toEqual({ row: 3, field: block.field }),
        );
      }),
      { numRuns: 600 },
    );
  });
});
