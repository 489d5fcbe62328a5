import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lower, LowerCasePattern, plainSource } from '../../src/extract/words/lower-case-pattern.ts';
import { RETURN_TERMS, SHIPPING_TERMS, WARRANTY_TERMS } from '../../src/extract/words/policies.ts';

describe('LowerCasePattern', () => {
  it('finds what the written pattern finds, as it is written', () => {
    const words = new LowerCasePattern(/(?<!\p{L})(?:Sold by|verkauft durch)\s+(\p{L}[\p{L}\p{N}]+)/iu);
    expect(words.exec('Now SOLD BY Ätna24, Rome')).toEqual({ 0: 'SOLD BY Ätna24', 1: 'Ätna24', index: 4 });
    expect(words.test('resold by no one')).toBe(false);
  });

  it('leaves escapes and classes as they are', () => {
    expect(plainSource('\\S[\\p{L}A]\\B\\p{N}')).toMatch(/^\\S\[a-z.*a\]\\B\[\\d\]$/);
  });

  it('every character keeps its place', () => {
    expect(lower('İSTANBUL')).toHaveLength(8);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => lower(text).length === text.length));
  });
});

describe('terms', () => {
  it.each([
    [RETURN_TERMS, 'Free 30-Day Returns on everything'],
    [RETURN_TERMS, '支持7天无理由退货'],
    [WARRANTY_TERMS, 'Mit 2 Jahren Garantie'],
    [SHIPPING_TERMS, 'Versandkostenfrei ab 50 €'],
    [SHIPPING_TERMS, 'Livraison gratuite'],
  ])('%#', (terms, text) => {
    expect(terms.test(text)).toBe(true);
  });

  it('says nothing of what states no term', () => {
    expect(RETURN_TERMS.test('Many happy returns')).toBe(false);
    expect(SHIPPING_TERMS.test('A ship in a bottle')).toBe(false);
  });
});
