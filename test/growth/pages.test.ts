import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { layoutOf } from '../support/common-layout.ts';
import { expectLinear, stepsOf } from './steps-of.ts';

describe('the work for a page grows with its length, not with its square', () => {
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
    ['elements that are not closed', (n) => '<div>'.repeat(n * 4)],
  ])('of %s', (_, make) => expectLinear((length) => extractPage({ html: make(length) })));
});

it('a row takes few steps for each of its characters', async () => {
  const record = {
    id: 'p1',
    title: 'Brass desk lamp',
    description: 'Solid brass, made to last. '.repeat(8),
    price: '129.00 USD',
    brand: 'Lumen',
    availability: 'in stock',
    link: 'https://x.example',
    condition: 'new',
  };
  const layout = layoutOf(Object.keys(record));
  const extract = () => extractRow({ row: 1, record }, layout);
  extract();
  expect(await stepsOf(extract)).toBeLessThan(20 * JSON.stringify(record).length);
});
