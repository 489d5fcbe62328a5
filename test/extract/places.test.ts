import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { extractPage } from '../../src/extract/extract-page.ts';

function placeOf(html: string, needle: string) {
  const extraction = extractPage({ html });
  const block = extraction.listing.blocks.findIndex(({ text }) => text.includes(needle));
  return extraction.placeInBlock(block, extraction.listing.blocks[block]!.text.indexOf(needle));
}

describe('places', () => {
  it('line, column and selector of a word', () => {
    const html = '<html><body>\n<div id="box">\n  <p>first</p>\n  <p>solid  brass</p>\n</div></body></html>';
    expect(placeOf(html, 'brass')).toEqual({ selector: '#box > p:nth-of-type(2)', line: 4, column: 13 });
  });

  it('through inline elements, references and collapsed white space', () => {
    const html = '<body><p>a &amp; b\n\n   <b>c&nbsp;&nbsp;d &lt;e&gt;</b> &#8364;9 end</p></body>';
    expect(placeOf(html, 'd <e>')).toMatchObject({
      line: 3,
      column: html.split('\n')[2]!.indexOf('d &lt;') + 1,
    });
    expect(placeOf(html, 'end')).toMatchObject({ line: 3, column: html.split('\n')[2]!.indexOf('end') + 1 });
  });

  it('past stray end tags', () => {
    const html = '<body><p>one</span> two</p></body>';
    expect(placeOf(html, 'two')).toMatchObject({ line: 1, column: html.indexOf('two') + 1 });
  });

  it('an offset outside gives no error', () => {
    const extraction = extractPage({ html: '<p>x</p>' });
    expect(extraction.placeInBlock(7, 0)).toEqual({});
    expect(extraction.placeInBlock(0, 99)).toMatchObject({ line: 1 });
  });

  it('every word of any text is found where it stands', () => {
    const piece = fc.constantFrom(
      'alpha',
      ' ',
      '\n',
      '&amp;',
      '&eacute;',
      'ω',
      '<b>beta</b>',
      '<i>',
      '</i>',
      '<br>',
      '€',
      '中文',
      '&nbsp;',
      '<!-- c -->',
      '&#x41;',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<body><p>${pieces.join('')}</p><p>needle</p></body>`;
        const extraction = extractPage({ html });
        const lines = html.split('\n');
        extraction.listing.blocks.forEach(({ text }, block) => {
          for (let at = text.indexOf('alpha'); at !== -1; at = text.indexOf('alpha', at + 1)) {
            const { line, column } = extraction.placeInBlock(block, at);
            expect(lines[line! - 1]!.slice(column! - 1, column! + 4)).toBe('alpha');
          }
        });
      }),
      { numRuns: 300 },
    );
  });
});
