import { describe, expect, it } from 'vitest';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';
import { checkListing } from '../../src/index.ts';

describe('words of a name', () => {
  const zh = quotesIn(shippedVocabulary('zh'));

  it.each([
    ['品牌：清肠坊', []],
    ['型号：顶级3代', []],
    ['材质：顶级楠木', ['顶级']],
    ['品牌：百草堂；顶级楠木', ['顶级']],
  ])('behind a label are no claim: %s', (text, quotes) => {
    const found = zh(text).filter(
      ({ concept }) => concept === 'absolute-term' || concept === 'health-function',
    );
    expect(found.map(({ quote }) => quote)).toEqual(quotes);
  });

  it.each([
    ['顶级牧场', 0],
    ['牧场', 1],
    ['顶级', 1],
  ])('that the brand %s is part of', async (brand, count) => {
    const { findings } = await checkListing(
      { name: '顶级牧场牛肉干', description: '顶级牧场选用草饲牛', brand, inLanguage: 'zh' },
      { laws: ['cn'], asOf: '2026-11-24' },
    );
    expect(
      new Set(
        findings.filter(({ ruleId }) => ruleId === 'superlative/absolute-term').map(({ quote }) => quote),
      ).size,
    ).toBe(count);
  });
});
