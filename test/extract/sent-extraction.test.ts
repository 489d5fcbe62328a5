import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Extraction } from '../../src/model/listing/extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { PageExtraction, SentExtraction } from '../../src/extract/page-extraction.ts';

/** Returns the extraction of a page as another thread receives it. */
function sent(extraction: Extraction): Extraction {
  if (!(extraction instanceof PageExtraction)) throw new Error('not a page');
  return new SentExtraction(structuredClone(extraction.packed()));
}

/** Every place that an extraction can tell: of each character, and of each piece of evidence. */
function placesOf(extraction: Extraction): unknown[] {
  const { listing, evidence } = extraction;
  const inBlocks = listing.blocks.flatMap(({ text }, block) =>
    Array.from({ length: text.length + 1 }, (_, at) => extraction.placeInBlock(block, at)),
  );
  return [inBlocks, Object.values(evidence).map((all) => all.map((one) => extraction.placeOf(one)))];
}

const MARKUP = JSON.stringify({ '@type': 'Product', name: 'Lamp', sku: 'L-1', offers: { price: '12.50' } });
const PIECES = [
  'brass lamp',
  ' ',
  '\n  ',
  '&amp;',
  '&eacute;t&eacute;',
  '黄铜台灯',
  '😀',
  '<b>12.50 €</b>',
  '<i>',
  '</i>',
  '</p><p id="note">',
  '</p><p id="1 x">',
  '<br>',
  '&nbsp;&nbsp;',
  '<!-- c -->',
  '<ul><li>one<li>two</ul>',
  '<table><tr><td>SKU<td>L-1</table>',
  `<script type="application/ld+json">${MARKUP}</script>`,
];

describe('an extraction that was sent to another thread', () => {
  it('tells every place as the one that was read', () => {
    const page = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 24 })
      .map((pieces) => `<html><head><title>Lamp</title></head><body><p>${pieces.join('')}</p></body></html>`);
    fc.assert(
      fc.property(page, (html) => {
        const extraction = extractPage({ html });
        const other = sent(extraction);
        expect(other.listing).toEqual(extraction.listing);
        expect(other.evidence).toEqual(extraction.evidence);
        expect(placesOf(other)).toEqual(placesOf(extraction));
      }),
    );
  });

  it('tells no place outside the page', () => {
    const extraction = extractPage({ html: '<p>x</p>' });
    const other = sent(extraction);
    expect(other.placeInBlock(7, 0)).toEqual({});
    expect(other.placeInBlock(0, 99)).toEqual(extraction.placeInBlock(0, 99));
  });
});
