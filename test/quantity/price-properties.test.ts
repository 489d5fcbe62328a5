import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPrices } from '../../src/quantity/money/find-prices.ts';
import { parsePrice } from '../../src/quantity/money/parse-price.ts';

const PIECES = [
  ...[
    '$',
    '€',
    '¥',
    '￥',
    '₹',
    'R$',
    'US$',
    'kr',
    'zł',
    'Rs.',
    'TND',
    'DT',
    'USD',
    '元',
    '块',
    '円',
    'CHF',
    'Fr.',
  ],
  ...[
    '1.299,00',
    '1,299.00',
    '1 189,000',
    '1’299.–',
    '1,41,999',
    '129',
    '.99',
    ',50',
    '00',
    '一百九十九',
    '两千',
    '半',
  ],
  ...[
    '万',
    'Mio',
    'k',
    '%',
    ' ',
    '\u00a0',
    '\u202f',
    '-',
    '–',
    '~',
    'x',
    'for',
    '件',
    '起',
    '.',
    ',',
    "'",
    '\n',
    'a',
    '１２',
  ],
];
const priceLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  priceLike,
);
const anyOptions = fc.record(
  {
    currencyHint: fc.constantFrom('EUR', 'CLP', 'TND', 'JPY', 'XXX', ''),
    locale: fc.constantFrom('de', 'en-US', 'fr-FR', 'zh_CN', 'ja', 'es-CL', '', 'not a locale', '☃'),
    decimalSeparator: fc.constantFrom('.' as const, ',' as const),
  },
  { requiredKeys: [] },
);

describe('whatever the text', () => {
  it('never throws, and every slice is in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyOptions, (text, options) => {
        let last = 0;
        for (const price of findPrices(text, options)) {
          expect(price.start).toBeGreaterThanOrEqual(last);
          expect(price.end).toBeGreaterThan(price.start);
          expect(price.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(price.amount) && price.amount >= 0).toBe(true);
          if (price.upper !== undefined) expect(price.upper).toBeGreaterThan(price.amount);
          last = price.end;
        }
        const one = parsePrice(text, options);
        if (one !== null) {
          const slice = text.slice(one.start, one.end);
          expect(slice.length).toBeGreaterThan(0);
          expect(slice).toMatch(/[\d０-９一二三四五六七八九十两兩零〇壹贰叁肆伍陆柒捌玖拾]/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a price reads the same on its own as among words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_99 }), (cents) => {
        const amount = cents / 100;
        const text = `$${amount.toFixed(2)}`;
        expect(parsePrice(text)?.amount).toBe(amount);
        expect(parsePrice(`Now only ${text} each, free shipping`)?.amount).toBe(amount);
      }),
    );
  });
});

describe('what Intl.NumberFormat writes is read back', () => {
  const STYLES: [locale: string, currency: string][] = [
    ['en-US', 'USD'],
    ['en-GB', 'GBP'],
    ['en-AU', 'AUD'],
    ['en-CA', 'CAD'],
    ['fr-CA', 'CAD'],
    ['en-IN', 'INR'],
    ['en-SG', 'SGD'],
    ['en-US', 'EUR'],
    ['en-US', 'JPY'],
    ['en-KW', 'KWD'],
    ['en-US', 'CNY'],
    ['de-DE', 'EUR'],
    ['de-DE', 'USD'],
    ['de-AT', 'EUR'],
    ['de-CH', 'CHF'],
    ['fr-FR', 'EUR'],
    ['fr-CH', 'CHF'],
    ['fr-TN', 'TND'],
    ['fr-MA', 'MAD'],
    ['es-ES', 'EUR'],
    ['es-MX', 'MXN'],
    ['es-CL', 'CLP'],
    ['es-CO', 'COP'],
    ['es-AR', 'ARS'],
    ['es-PE', 'PEN'],
    ['it-IT', 'EUR'],
    ['nl-NL', 'EUR'],
    ['pt-BR', 'BRL'],
    ['pt-PT', 'EUR'],
    ['sv-SE', 'SEK'],
    ['nb-NO', 'NOK'],
    ['da-DK', 'DKK'],
    ['fi-FI', 'EUR'],
    ['pl-PL', 'PLN'],
    ['cs-CZ', 'CZK'],
    ['hu-HU', 'HUF'],
    ['ro-RO', 'RON'],
    ['bg-BG', 'BGN'],
    ['ru-RU', 'RUB'],
    ['uk-UA', 'UAH'],
    ['tr-TR', 'TRY'],
    ['el-GR', 'EUR'],
    ['zh-CN', 'CNY'],
    ['zh-TW', 'TWD'],
    ['zh-HK', 'HKD'],
    ['ja-JP', 'JPY'],
    ['ko-KR', 'KRW'],
    ['vi-VN', 'VND'],
    ['th-TH', 'THB'],
    ['id-ID', 'IDR'],
    ['ms-MY', 'MYR'],
    ['en-ZA', 'ZAR'],
  ];

  it.each(STYLES)('%s %s', (locale, currency) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000_00 }), (units) => {
        const amount = Number((units / 10 ** digits).toFixed(digits));
        const text = format.format(amount);
        const price = parsePrice(text, { locale, currencyHint: currency });
        expect([text, price?.amount, price?.currency]).toEqual([text, amount, currency]);
        expect(price?.ambiguous).toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});
