import { describe, expect, it } from 'vitest';
import { readChineseNumber } from '../../src/quantity/number/chinese-number.ts';
import { parseNumber, readNumber, type NumberOptions } from '../../src/quantity/number/parse-number.ts';

describe('numbers that their shape makes clear', () => {
  it.each([
    ['1.299,00', 1299],
    ['1,299.00', 1299],
    ['1.299.000', 1299000],
    ['1,299,000.5', 1299000.5],
    ['1,41,999', 141999],
    ['1,41,999.50', 141999.5],
    ['1 189,000', 1189],
    ['1\u00a0189,000', 1189],
    ['1\u202f189.5', 1189.5],
    ['1\u2009189\u2009000', 1189000],
    ["1'299.–", 1299],
    ['1’299.50', 1299.5],
    ['１２，３４５．６', 12345.6],
    ['0,500', 0.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['12.5', 12.5],
    ['12,50', 12.5],
    ['3.14159', 3.14159],
    ['99,-', 99],
    ['12,–', 12],
    ['007', 7],
    ['.5', 0.5],
    ['10k', 10_000],
    ['1,2 Mio', 1.2e6],
    ['1,2 Mio.', 1.2e6],
    ['3 Millionen', 3e6],
    ['2.5 billion', 2.5e9],
    ['3万', 30_000],
    ['1.2万', 12_000],
    ['1.2亿', 1.2e8],
    ['2 crore', 2e7],
    ['一百九十九', 199],
    ['两千', 2000],
    ['十二', 12],
    ['半', 0.5],
  ])('%s → %d', (text, value) => {
    expect(parseNumber(text)).toEqual({ value, ambiguous: false, start: 0, end: text.length });
  });
});

describe('numbers that need to be told', () => {
  it.each<[string, NumberOptions, number]>([
    ['3.350', { decimalSeparator: '.' }, 3.35],
    ['3.350', { decimalSeparator: ',' }, 3350],
    ['3.350', { locale: 'de' }, 3350],
    ['3.350', { locale: 'en' }, 3.35],
    ['3,350', { locale: 'en_US' }, 3350],
    ['3,350', { locale: 'pt-BR' }, 3.35],
    ['3.350', { locale: 'de-CH' }, 3.35],
    ['24.990', { currency: 'CLP' }, 24990],
    ['24.990', { currency: 'COP' }, 24990],
    ['1,980', { currency: 'JPY' }, 1980],
    ['469,000', { currency: 'TND' }, 469],
    ['1.250', { currency: 'KWD' }, 1.25],
    ['1,250', { currency: 'KWD' }, 1250],
    ['4.799', { currency: 'BRL', locale: 'en' }, 4799],
    ['1,299', { currency: 'USD', locale: 'de' }, 1299],
  ])('%s %j → %d', (text, options, value) => {
    expect(parseNumber(text, options)).toMatchObject({ value, ambiguous: false });
  });

  it.each<[string, NumberOptions]>([
    ['3.350', {}],
    ['3,350', {}],
    ['3.350', { currency: 'USD' }],
    ['3.350', { locale: 'not a locale' }],
  ])('%s %j stays ambiguous', (text, options) => {
    expect(parseNumber(text, options)?.ambiguous).toBe(true);
  });

  it('does not let a hint overrule a clear shape', () => {
    expect(parseNumber('1,299.00', { decimalSeparator: ',' })?.value).toBe(1299);
    expect(parseNumber('12.50', { locale: 'de' })?.value).toBe(12.5);
  });
});

describe('no numbers', () => {
  it.each(['', 'abc', '11.11.2026', '5.2.1', '192.168.0.1', '1234567890123456', '1,2,3', '三五', '百元'])(
    '%j',
    (text) => {
      expect(parseNumber(text)).toBeNull();
    },
  );

  it('reads only at the place asked for', () => {
    expect(readNumber('a 5', 0)).toBeNull();
    expect(readNumber('a 5', 2)).toMatchObject({ value: 5, start: 2, end: 3 });
    expect(parseNumber('v5.2.1 has 3')).toMatchObject({ value: 3 });
  });
});

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['七', 7],
    ['十', 10],
    ['二十', 20],
    ['一百零五', 105],
    ['一百五', 150],
    ['一百五十', 150],
    ['一千零一十', 1010],
    ['两千三', 2300],
    ['三万五', 35_000],
    ['十二万三千四百五十六', 123_456],
    ['一亿二千万', 120_000_000],
    ['二〇二六', 2026],
    ['壹仟贰佰', 1200],
    ['三萬', 30_000],
  ])('%s → %d', (text, value) => {
    expect(readChineseNumber(text, 0)).toEqual({ value, end: text.length });
  });

  it.each(['三五', '百', '千', '万', '元', '', '一'.repeat(30)])('%j is none', (text) => {
    expect(readChineseNumber(text, 0)).toBeNull();
  });
});
