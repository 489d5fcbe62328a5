import { describe, expect, it } from 'vitest';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { comparedColumns } from '../../src/extract/words/compared-columns.ts';
import { BUY, listingOf, productPage } from './page.ts';

const others = (header: readonly string[], title: string) => [...comparedColumns(header, title)];

describe('the columns of other goods in a table that compares', () => {
  it.each<[string, readonly string[], string, readonly number[]]>([
    ['named beside the old one', ['', 'Brisk 40', 'Brisk 30'], 'Brisk 40 desk fan, white', [2]],
    ['by words alone', ['', 'This model', 'Ordinary lamps'], 'Desk lamp', [2]],
    ['two others', ['项目', '本品', '普通毛巾', '同类产品'], '竹纤维毛巾', [2, 3]],
    [
      'the name and words in brackets',
      ['', '云朵枕S2（本款）', '云朵枕S1（上一代）'],
      '云朵枕S2 乳胶枕',
      [2],
    ],
    ['German', ['', 'Unser Modell', 'Vorgänger'], 'Wasserkocher', [2]],
    ['Japanese', ['', '本品', '従来品'], '電気ケトル', [2]],
    ['sizes', ['', 'S', 'M', 'L'], 'Linen shirt, M', []],
    ['measures', ['Size', 'Chest', 'Length'], 'Chest freezer bag', []],
    ['no goods of its own', ['', 'Brand A', 'Brand B'], 'Desk fan', []],
    [
      'two colours that the title names',
      ['', 'Brisk white', 'Brisk black'],
      'Brisk white and Brisk black',
      [],
    ],
    ['label and value', ['参数', '数值'], '普通毛巾 参数', []],
  ])('%s', (_, header, title, expected) => {
    expect(others(header, title)).toEqual(expected);
  });

  it('are related goods in a draft, and the own column has labels', () => {
    const { listing } = extractMarkdown(
      '# Brisk 40 fan\n\n| | Brisk 40 | Brisk 30 |\n|---|---|---|\n| Noise | 28 dB | 36 dB |\n',
    );
    expect(listing.blocks.filter(({ role }) => role === 'related').map(({ text }) => text)).toEqual([
      'Brisk 30',
      '36 dB',
    ]);
    expect(listing.additionalProperty).toEqual([{ name: 'Noise', value: '28 dB' }]);
  });

  it('are related goods on a page; a row with spanned cells stays', () => {
    const table = `<table><tr><th></th><th>Brisk 40</th><th>Brisk 30</th></tr>
       <tr><th>Noise</th><td>28 dB</td><td>36 dB</td></tr>
       <tr><th>Plug</th><td colspan="2">Type G</td></tr></table>`;
    const { blocks } = listingOf(
      productPage({ title: 'Brisk 40 fan', box: `<p>£39.00</p>${BUY}`, after: table }),
    );
    const isRelated = (text: string) => blocks.find((block) => block.text.includes(text))?.role === 'related';
    expect(['28 dB', '36 dB', 'Type G'].map(isRelated)).toEqual([false, true, false]);
  });
});
