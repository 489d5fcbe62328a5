import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { productPage } from './page.ts';

function timed(html: string): number {
  const start = performance.now();
  extractPage({ html });
  return performance.now() - start;
}

const best = (html: string) => Math.min(timed(html), timed(html), timed(html));

describe('hostile pages', () => {
  it('deep nesting is cut off and said', () => {
    const { notes, listing } = extractPage({ html: `${'<div>'.repeat(200_000)}deep text here` });
    expect(notes.map((note) => note.code)).toEqual(['depth-limited']);
    expect(listing.blocks.some((block) => block.text === 'deep text here')).toBe(true);
  });

  it('text after a deep stretch is read', () => {
    const html = productPage({
      before: `${'<div>'.repeat(1000)}x${'</div>'.repeat(1000)}`,
      box: '<p>Solid brass.</p>',
    });
    expect(extractPage({ html }).listing.blocks.some((block) => block.text === 'Solid brass.')).toBe(true);
  });

  it('a page of millions of tags takes seconds, not minutes', { timeout: 20_000 }, () => {
    expect(timed('<div>'.repeat(4_000_000))).toBeLessThan(10_000);
  });

  it('deeply nested JSON-LD does not overflow', () => {
    const json = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    expect(() =>
      extractPage({
        html: `<script type="application/ld+json">${json}</script><script type="application/ld+json">${'['.repeat(100_000)}</script>`,
      }),
    ).not.toThrow();
  });

  it.each<[string, (n: number) => string]>([
    ['paragraphs', (n) => '<p>Solid brass, 40 cm high, returns within 30 days, $12.99 only.</p>'.repeat(n)],
    ['one long text', (n) => `<p>${'free returns 30 days ship to $12 '.repeat(n)}</p>`],
    ['digits', (n) => `<p>${'1234567 '.repeat(n * 4)}</p>`],
    [
      'cards',
      (n) => `<ul>${'<li class="c"><a href="x">Lamp</a><b class="price">$12.99</b></li>'.repeat(n)}</ul>`,
    ],
    ['inline elements', (n) => `<p>${'<b>a</b> <i>b</i>'.repeat(n * 2)}</p>`],
    ['attributes', (n) => `<div ${'data-x="price old now" class="price" '.repeat(n)}></div>`],
    ['links in one line', (n) => `<p>${'<a href="x">add to cart</a> '.repeat(n)}</p>`],
    ['space in JSON-LD', (n) => `<script type="application/ld+json">{"a":${' '.repeat(n * 50)}x</script>`],
    ['key and value', (n) => '<tr><td>Material</td><td>brass</td></tr>'.repeat(n)],
  ])('time grows with the length: %s', { timeout: 30_000 }, (_, make) => {
    best(make(500));
    const small = best(make(1000));
    const large = best(make(8000));
    expect(large).toBeLessThan(Math.max(small, 8) * 8 * 5);
  });
});
