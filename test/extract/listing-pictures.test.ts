import { describe, expect, it } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { partsBySelector } from '../../src/extract/html/select-parts.ts';
import { rowPictures } from '../../src/extract/row/row-pictures.ts';
import { layoutOf } from '../support/common-layout.ts';

const page = (body: string) => `<!doctype html><title>Kettle</title><h1>Kettle</h1><p>£29.00</p>${body}`;
const shown = (body: string, within?: string) =>
  extractPage({ html: page(body), ...(within === undefined ? {} : { within: partsBySelector(within) }) })
    .pictures?.()
    .map(({ addresses }) => addresses);

describe('the pictures of a page', () => {
  it('are read from where scripts keep their addresses, before the empty picture that holds their place', () => {
    expect(shown('<img src="dot.gif" data-original="a.jpg"><img srcset="b.jpg 1x, c.jpg 2x">')).toEqual([
      ['a.jpg', 'dot.gif'],
      ['b.jpg'],
    ]);
  });

  it('are each one once, without those of other goods and of the shop', () => {
    const body = `<header><img src="logo.png"></header><img src="a.jpg"><img src="a.jpg">
      <section class="related-products"><h2>Related products</h2><img src="b.jpg"></section>
      <section id="reviews"><h2>Customer reviews</h2><img src="c.jpg"></section>`;
    expect(shown(body)).toEqual([['a.jpg']]);
  });

  it('are those of the parts that are the listing, where some are named', () => {
    expect(shown('<img src="a.jpg"><div id="d"><img src="b.jpg"></div>', '#d')).toEqual([['b.jpg']]);
  });

  it('have a place', () => {
    const [picture] = extractPage({ html: page('<img src="a.jpg">') }).pictures?.() ?? [];
    expect(picture?.place).toMatchObject({ line: 1, selector: expect.stringContaining('img') as string });
  });
});

describe('the pictures of a row', () => {
  const named = (cell: unknown) =>
    rowPictures([{ image_link: cell }], 2, layoutOf(['image_link'])).map(({ addresses: [one] }) => one);

  it.each([
    ['a.jpg;b.jpg', ['a.jpg', 'b.jpg']],
    ['a.jpg, b c.png', ['a.jpg', 'b c.png']],
    ['https://x.example/w_3,h_4/a.jpg', ['https://x.example/w_3,h_4/a.jpg']],
    ['https://x.example/a,https://x.example/b', ['https://x.example/a', 'https://x.example/b']],
    [
      ['a.jpg', 'b.jpg', 'a.jpg'],
      ['a.jpg', 'b.jpg'],
    ],
    ['', []],
  ])('%j → %j', (cell, wanted) => {
    expect(named(cell)).toEqual(wanted);
  });
});
