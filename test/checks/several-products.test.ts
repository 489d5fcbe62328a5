// A draft of several products: what is said of one is not held against what is said of another.
import { describe, expect, it } from 'vitest';
import { productsOfDraft } from '../../src/extract/draft/products-of-draft.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';

const book = loadShippedRules();

function contradictions(extraction: Extraction, lang: string): string[] {
  extraction.listing.inLanguage = lang;
  const { findings } = checkExtraction(extraction, { uri: 'draft' }, book, {
    laws: ['cn', 'uk'],
    asOf: '2026-12-01',
    lang: 'en',
  });
  return findings.flatMap((one) =>
    one.family === 'contradiction' ? (one.evidence ?? []).map(({ quote }) => quote) : [],
  );
}

const BOARDS = `Kitchen things

Oak bowl
Price: £24
Country of origin: Poland
Weight: 400 g

Walnut board
Price: £39
Country of origin: Vietnam
Weight: 1.2 kg
`;

describe('a draft of several products', () => {
  it.each([
    ['paragraphs', extractText(BOARDS), 'en'],
    [
      'numbered items',
      extractText('1. 羊毛围巾\n售价：128元\n产地：意大利\n\n2. 帆布包\n售价：39元\n产地：浙江义乌\n'),
      'zh',
    ],
    [
      'numbered labels',
      extractText(
        '商品1：羊毛围巾\n售价：128元\n产地：意大利\n\n商品2：帆布包\n售价：39元\n产地：浙江义乌\n',
      ),
      'zh',
    ],
    [
      'headings',
      extractMarkdown(
        '# 冬季\n\n## 羊毛围巾\n售价：128元\n产地：意大利。\n\n## 帆布包\n售价：39元\n产地：浙江义乌。\n',
      ),
      'zh',
    ],
    [
      'items of a list',
      extractMarkdown(
        '1. Wool scarf\n   Price: £24\n   Origin: Scotland\n2. Cotton tote\n   Price: £9\n   Origin: India\n',
      ),
      'en',
    ],
  ])('has no contradiction between them: %s', (_, extraction, lang) => {
    expect(extraction.products).toHaveLength(2);
    expect(extraction.notes.map(({ code }) => code)).toContain('several-products');
    expect(contradictions(extraction, lang)).toEqual([]);
  });

  it('has those within one of them', () => {
    const text = BOARDS.replace('Weight: 400 g', 'Made in Germany.');
    expect(contradictions(extractText(text), 'en')).toEqual(['Made in Germany', 'Poland']);
  });
});

describe('a draft of one product', () => {
  it.each([
    [
      'parts under headings',
      '# Oak bowl\n\nPrice: £24\n\n## Details\nOrigin: China\n\n## Delivery\nStandard: £3.99\nExpress: £7.99\n',
    ],
    ['one price', '# Oak bowl\nPrice: £24\n\n# Care\nWash by hand.\n'],
    ['sentences with prices', '# Oak bowl\n\nOur price: £24. Wash it by hand.\n\nOur price: £20 for two.\n'],
  ])('has no products: %s', (_, text) => {
    expect(extractMarkdown(text).products).toEqual([]);
  });

  it('has none without blocks', () => {
    expect(productsOfDraft([])).toEqual([]);
  });
});
