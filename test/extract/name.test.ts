import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';

const BUY = '<p class="price">€ 24,90</p><button>Add to cart</button>';
const markup = (name: string) =>
  `<script type="application/ld+json">{"@type":"Product","name":"${name}","offers":{"price":24.9,"priceCurrency":"EUR"}}</script>`;
const read = (title: string, body: string) =>
  extractPage({ html: `<html lang="en"><title>${title}</title>${body}${BUY}</html>` });

describe('the name of the goods', () => {
  it.each<[string, string, string, string]>([
    [
      'is no heading that offers delivery',
      'Walnut Coat Rack, 6 hooks | Tallow & Pine',
      `<h1>Free delivery above €40</h1>${markup('Walnut Coat Rack, 6 hooks')}<h2>Walnut Coat Rack, 6 hooks</h2>`,
      'Walnut Coat Rack, 6 hooks',
    ],
    [
      'is a part of <title> where no heading says it',
      'Enamel Jug 1.5 l – Blue | Potter’s Row',
      '<p>Enamel Jug 1.5 l</p><img alt="Enamel Jug 1.5 l – Blue" src="j.jpg"><p>Welcome</p>',
      'Enamel Jug 1.5 l',
    ],
    [
      'is what a buyer reads where the markup names the same goods shorter',
      'Oak Stool | Holm',
      `${markup('Oak Stool, low')}<h1 class="product-title">Oak Stool, low, hand-waxed</h1>`,
      'Oak Stool, low, hand-waxed',
    ],
  ])('%s', (_, title, body, name) => {
    expect(read(title, body).listing.name).toContain(name);
  });

  it('does not take other headings and pictures for second names of the goods', () => {
    const others = '<h2>Oak Stool, high 65 cm</h2><img alt="Oak Stool, middle 55 cm" src="m.jpg">';
    const { evidence } = read('Oak Stool, low 45 cm', `<h1>Oak Stool, low 45 cm</h1>${others}`);
    expect(evidence['name']?.map(({ quote }) => quote)).not.toContain('Oak Stool, middle 55 cm');
    expect(evidence['name']?.map(({ quote }) => quote)).not.toContain('Oak Stool, high 65 cm');
  });
});
