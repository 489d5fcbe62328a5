import { describe, expect, it } from 'vitest';
import { parsePrice } from '../../src/quantity/money/parse-price.ts';
import type { PriceOptions } from '../../src/quantity/money/price.ts';

type Case = [text: string, amount: number, currency: string | null, slice?: string, options?: PriceOptions];

function table(title: string, cases: Case[], options: PriceOptions = {}): void {
  describe(title, () => {
    it.each(cases)('%s → %d %s', (text, amount, currency, slice = text, more = {}) => {
      const price = parsePrice(text, { ...options, ...more });
      expect(price).toMatchObject({ amount, currency, ambiguous: false });
      expect(text.slice(price?.start, price?.end)).toBe(slice);
    });
  });
}

table('dollars', [
  ['$5', 5, 'USD'],
  ['$ 39.90', 39.9, 'USD'],
  ['$1,299.00', 1299, 'USD'],
  ['$1,299', 1299, 'USD'],
  ['$1,299,000.50', 1299000.5, 'USD'],
  ['USD 1,299.00', 1299, 'USD'],
  ['1,299.00 USD', 1299, 'USD'],
  ['US$99', 99, 'USD'],
  ['US $649.99', 649.99, 'USD'],
  ['USD $6.99', 6.99, 'USD'],
  ['$99 USD', 99, 'USD'],
  ['$99 CAD', 99, 'CAD'],
  ['CA$99', 99, 'CAD'],
  ['C$99.95', 99.95, 'CAD'],
  ['A$99', 99, 'AUD'],
  ['AU$1,099', 1099, 'AUD'],
  ['$148.98AUD', 148.98, 'AUD'],
  ['NZ$45.50', 45.5, 'NZD'],
  ['HK$1,288', 1288, 'HKD'],
  ['HKD 1288', 1288, 'HKD'],
  ['NT$2,990', 2990, 'TWD'],
  ['S$19.90', 19.9, 'SGD'],
  ['$.99', 0.99, 'USD'],
  ['$0.0125', 0.0125, 'USD'],
  ['list price$35.00', 35, 'USD', '$35.00'],
  ['Now only $19.99!', 19.99, 'USD', '$19.99'],
  ['about 40 dollars', 40, 'USD', '40 dollars'],
  ['40$ credit', 40, 'USD', '40$'],
  ['$150 million', 150e6, 'USD'],
  ['$10k', 10000, 'USD'],
  ['$ 129 .00', 129, 'USD'],
  ['$ 129 ,00', 129, 'USD'],
  ['$ 129 00', 129, 'USD'],
  ['$49 99', 49.99, 'USD'],
  ['$5 100 pieces', 5, 'USD', '$5'],
  ['＄１，２９９．００', 1299, 'USD'],
]);

table('dollars of other countries', [
  ['$24.990', 24990, 'CLP', '$24.990', { currencyHint: 'CLP' }],
  ['$24.990', 24990, 'CLP', '$24.990', { locale: 'es-CL' }],
  ['$ 1.299.990', 1299990, 'CLP', '$ 1.299.990', { currencyHint: 'CLP' }],
  ['$ 85.900', 85900, 'COP', '$ 85.900', { currencyHint: 'COP' }],
  ['$ 24.990', 24990, 'ARS', '$ 24.990', { locale: 'es-AR' }],
  ['$ 24.990,50', 24990.5, 'ARS', '$ 24.990,50', { locale: 'es-AR' }],
  ['$1,299.00', 1299, 'MXN', '$1,299.00', { locale: 'es-MX' }],
  ['$1,299', 1299, 'CAD', '$1,299', { locale: 'en-CA' }],
  ['1 299,99 $', 1299.99, 'CAD', '1 299,99 $', { locale: 'fr-CA' }],
  ['$1,299', 1299, 'AUD', '$1,299', { currencyHint: 'AUD' }],
  ['$1,299', 1299, 'USD', '$1,299', { currencyHint: 'EUR' }],
  ['3.350 $', 3350, 'USD', '3.350 $', { locale: 'de' }],
  ['R$ 1.999,99', 1999.99, 'BRL'],
  ['R$4.799', 4799, 'BRL'],
  ['R$4.799', 4799, 'BRL', 'R$4.799', { locale: 'en' }],
  ['R$ 19', 19, 'BRL'],
  ['129 reais', 129, 'BRL'],
  ['$U 4.500', 4500, 'UYU'],
]);

table('euro', [
  ['1.299,00 €', 1299, 'EUR'],
  ['1.299,00€', 1299, 'EUR'],
  ['€1.299,00', 1299, 'EUR'],
  ['€1,299.00', 1299, 'EUR'],
  ['1.299 €', 1299, 'EUR'],
  ['€1,299', 1299, 'EUR', '€1,299', { locale: 'en-IE' }],
  ['€ 12,50', 12.5, 'EUR'],
  ['EUR 12,50', 12.5, 'EUR'],
  ['12,50 EUR', 12.5, 'EUR'],
  ['12,50 Euro', 12.5, 'EUR'],
  ['12 euros', 12, 'EUR'],
  ['Euro 12,50', 12.5, 'EUR'],
  ['53,11\u00a0€', 53.11, 'EUR'],
  ['1\u202f299,00\u00a0€', 1299, 'EUR'],
  ['1\u2009299,00 €', 1299, 'EUR'],
  ['1 299,00 €', 1299, 'EUR'],
  ['1 299 €', 1299, 'EUR', '1 299 €', { locale: 'fr' }],
  ['12 345 678,90 €', 12345678.9, 'EUR'],
  ['99,- €', 99, 'EUR'],
  ['99,-€', 99, 'EUR'],
  ['€ 99,-', 99, 'EUR'],
  ['99,– Euro', 99, 'EUR'],
  ['129 ,00 €', 129, 'EUR'],
  ['129 00 €', 129, 'EUR'],
  ['129€99', 129.99, 'EUR'],
  ['12 €', 12, 'EUR'],
  ['1,2 Mio. €', 1.2e6, 'EUR'],
  ['1,2 Mio €', 1.2e6, 'EUR'],
  [',50 €', 0.5, 'EUR'],
  ['save129 €', 129, 'EUR', '129 €'],
  ['UVP: 49,95 € *', 49.95, 'EUR', '49,95 €'],
  ['Hülle für Galaxy S25 12,99 €', 12.99, 'EUR', '12,99 €'],
  ['iPhone 15 899 €', 899, 'EUR', '899 €', { locale: 'de' }],
  ['1 299 €', 1299, 'EUR', '1 299 €', { locale: 'en' }],
  ['ab 1 299 €', 1299, 'EUR', '1 299 €', { locale: 'de' }],
]);

table('yuan, yen and dollars in Chinese characters', [
  ['¥309.00', 309, 'CNY'],
  ['￥99', 99, 'CNY', '￥99', { locale: 'zh-CN' }],
  ['￥99', 99, 'CNY', '￥99', { currencyHint: 'CNY' }],
  ['价格：￥1,299', 1299, 'CNY', '￥1,299'],
  ['¥1,980', 1980, 'JPY', '¥1,980', { locale: 'ja' }],
  ['¥1,980', 1980, 'JPY', '¥1,980', { currencyHint: 'JPY' }],
  ['お値段 ¥1,980', 1980, 'JPY', '¥1,980'],
  ['99元', 99, 'CNY'],
  ['99.9元', 99.9, 'CNY'],
  ['￥99元', 99, 'CNY'],
  ['人民币99元', 99, 'CNY'],
  ['RMB 99', 99, 'CNY'],
  ['99RMB', 99, 'CNY'],
  ['CNY 99.00', 99, 'CNY'],
  ['CN¥99', 99, 'CNY'],
  ['99块', 99, 'CNY'],
  ['9.9块包邮', 9.9, 'CNY', '9.9块'],
  ['9块9包邮', 9.9, 'CNY', '9块9'],
  ['三百块钱', 300, 'CNY'],
  ['一百九十九元', 199, 'CNY'],
  ['两千元', 2000, 'CNY'],
  ['三万五千元', 35000, 'CNY'],
  ['十二元', 12, 'CNY'],
  ['1.2万元', 12000, 'CNY'],
  ['3万元', 30000, 'CNY'],
  ['99元', 99, 'TWD', '99元', { locale: 'zh-TW' }],
  ['新台币 990', 990, 'TWD'],
  ['99美元', 99, 'USD'],
  ['99欧元', 99, 'EUR'],
  ['5,980日元', 5980, 'JPY'],
  ['88港币', 88, 'HKD'],
  ['仅99元', 99, 'CNY', '99元'],
  ['１２８元', 128, 'CNY'],
  ['1,980円', 1980, 'JPY'],
  ['1,980円(税込)', 1980, 'JPY', '1,980円'],
  ['税込1,980円', 1980, 'JPY'],
  ['税込 1,980', 1980, 'JPY'],
  ['3万円', 30000, 'JPY'],
  ['JPY 1980', 1980, 'JPY'],
  ['12,900원', 12900, 'KRW'],
  ['₩12,900', 12900, 'KRW'],
  ['3만원', 30000, 'KRW'],
]);

table('other currencies', [
  ['£9.56', 9.56, 'GBP'],
  ['£1,299', 1299, 'GBP'],
  ['GBP 12', 12, 'GBP'],
  ['₹1,41,999', 141999, 'INR'],
  ['₹1,41,999.00', 141999, 'INR'],
  ['Rs. 1,299', 1299, 'INR'],
  ['Rs 4,013', 4013, 'INR'],
  ['Rs.500', 500, 'INR'],
  ['₹2 lakh', 200000, 'INR'],
  ['Rs. 1,299', 1299, 'PKR', 'Rs. 1,299', { locale: 'en-PK' }],
  ['1 189,000 TND', 1189, 'TND'],
  ['1\u00a0189,000 TND', 1189, 'TND'],
  ['5 199,000 DT', 5199, 'TND', '5 199,000 DT', { locale: 'en' }],
  ['469,000 TND', 469, 'TND'],
  ['469.000 TND', 469, 'TND'],
  ['469,000 DT', 469, 'TND', '469,000 DT', { currencyHint: 'TND', locale: 'fr' }],
  ['150DT', 150, 'TND'],
  ['49 dinars', 49, 'TND', '49 dinars', { currencyHint: 'TND' }],
  ['1.250 KWD', 1.25, 'KWD'],
  ['KWD 1,250.500', 1250.5, 'KWD'],
  ['BHD 12.500', 12.5, 'BHD'],
  ['149 kr', 149, 'SEK', '149 kr', { locale: 'sv' }],
  ['149 kr.', 149, 'DKK', '149 kr.', { locale: 'da-DK' }],
  ['kr 1 299,00', 1299, 'NOK', 'kr 1 299,00', { locale: 'nb' }],
  ['1 299 SEK', 1299, 'SEK'],
  ['SEK 99', 99, 'SEK'],
  ['DKK 99,95', 99.95, 'DKK'],
  ['NOK 99', 99, 'NOK'],
  ["CHF 1'299.–", 1299, 'CHF'],
  ['CHF 1’299.00', 1299, 'CHF'],
  ['CHF 12.–', 12, 'CHF'],
  ['Fr. 12.50', 12.5, 'CHF', 'Fr. 12.50', { locale: 'de-CH' }],
  ['1 299,00 zł', 1299, 'PLN'],
  ['49,99 zł', 49.99, 'PLN'],
  ['1 299 Kč', 1299, 'CZK'],
  ['5 990 Ft', 5990, 'HUF', '5 990 Ft', { locale: 'hu' }],
  ['49,99 lei', 49.99, 'RON'],
  ['1 299 ₽', 1299, 'RUB'],
  ['1 299 руб.', 1299, 'RUB'],
  ['₺1.299,00', 1299, 'TRY'],
  ['1.299,00 TL', 1299, 'TRY'],
  ['₪129', 129, 'ILS'],
  ['24.990₫', 24990, 'VND'],
  ['24.990 đ', 24990, 'VND'],
  ['฿1,290', 1290, 'THB'],
  ['₱1,299.00', 1299, 'PHP'],
  ['Rp 149.000', 149000, 'IDR'],
  ['RM129.00', 129, 'MYR'],
  ['AED 299', 299, 'AED'],
  ['R 1 299.00', 1299, 'ZAR', 'R 1 299.00', { locale: 'en-ZA' }],
  ['S/ 129.90', 129.9, 'PEN', 'S/ 129.90', { currencyHint: 'PEN' }],
]);

table('the number beside the currency is meant', [
  ['2 pairs from $349', 349, 'USD', '$349'],
  ['Pack of 12 for $5', 5, 'USD', '$5'],
  ['3件99元', 99, 'CNY', '99元'],
  ['12 x 1 l: 9,99 €', 9.99, 'EUR', '9,99 €'],
  ['100 $200', 200, 'USD', '$200'],
  ['4.5 (1,203) $29.99', 29.99, 'USD', '$29.99'],
  ['20% off! $15', 15, 'USD', '$15'],
  ['Ships 11.11.2026 for 4,90 €', 4.9, 'EUR', '4,90 €'],
  ['Call 0800 123 456 – 12 €', 12, 'EUR', '12 €'],
  ['$29.99$29.99', 29.99, 'USD', '$29.99'],
  ['€59,99€5,99', 59.99, 'EUR', '€59,99'],
  ['59,99€5,99€', 59.99, 'EUR', '59,99€'],
]);

table('a lone number', [
  ['1.299,00', 1299, null],
  ['1,299.00', 1299, null],
  ['129.99', 129.99, null],
  ['1.299,00', 1299, 'EUR', '1.299,00', { currencyHint: 'EUR' }],
  ['129.00', 129, 'USD', '129.00', { currencyHint: 'USD' }],
  ['24.990', 24990, 'CLP', '24.990', { currencyHint: 'CLP' }],
  ['1 189,000', 1189, 'TND', '1 189,000', { currencyHint: 'TND' }],
  ['Price: 129.00', 129, 'USD', '129.00', { currencyHint: 'USD' }],
  ['ab 129,00 *', 129, 'EUR', '129,00', { currencyHint: 'EUR' }],
  ['3.350', 3350, null, '3.350', { locale: 'de' }],
  ['3.350', 3.35, null, '3.350', { decimalSeparator: '.' }],
  ['3,350', 3350, null, '3,350', { decimalSeparator: '.' }],
  ['99,-', 99, 'EUR', '99,-', { currencyHint: 'EUR' }],
  ['99:-', 99, 'SEK', '99:-', { currencyHint: 'SEK' }],
  ["1'299.–", 1299, null],
  ['1.299,-', 1299, null],
  ['99', 99, 'CNY', '99', { currencyHint: 'RMB' }],
  ['99', 99, 'EUR', '99', { currencyHint: ' eur ' }],
  ['99', 99, 'EUR', '99', { currencyHint: '€' }],
]);

describe('what cannot be known is said to be ambiguous', () => {
  it.each([
    ['3.350', {}],
    ['3,350', {}],
    ['$3.350', {}],
    ['3.350', { currencyHint: 'USD' }],
    ['1,299 €', {}],
    ['$$12.4812.48', {}],
    ['R$3.99416% OFF', {}],
    ['149 – 149149 kr', { locale: 'sv' }],
  ] satisfies [string, PriceOptions][])('%s', (text, options) => {
    expect(parsePrice(text, options)?.ambiguous).toBe(true);
  });

  it('leaves the currency open', () => {
    expect(parsePrice('¥1,299')?.currency).toBeNull();
    expect(parsePrice('149 kr')?.currency).toBeNull();
    expect(parsePrice('49 dinars')?.currency).toBeNull();
    expect(parsePrice('¥1,299')?.symbol).toBe('¥');
  });

  it('never reads two numbers run together as one', () => {
    expect(parsePrice('149 – 149149 kr')).toMatchObject({ amount: 149, ambiguous: true, glued: true });
    expect(parsePrice('$$12.4812.48')).toMatchObject({ amount: 12.48, glued: true });
    expect(parsePrice('R$3.99416% OFF')).toMatchObject({ amount: 3994, glued: true });
    expect(parsePrice('R$89916% OFF')).toBeNull();
  });
});

describe('what is no price', () => {
  it.each([
    '',
    ' ',
    '$',
    '€ – ',
    'free returns',
    '+1 800 555 0199',
    '555-0199',
    '0800 123 456',
    '4006021234567',
    '11.11.2026',
    '2026-11-11',
    '11/11/2026',
    'v5.2.1',
    'WH-1000XM5',
    'Galaxy S25',
    'EX15 €',
    'MzI5Ljk5 $',
    '$qty_dummy1$ or',
    'A19FAED1AD',
    '30 days',
    '100%',
    '4.5 out of 5',
    '100元素',
    '3块巧克力',
    '百元机',
    '千元旗舰',
    '三五元',
    'Euro 6',
    'UEFA Euro 2024',
    'DT 770 Pro',
    'PEN 2 pieces',
    '6 Ft cable',
    '$5.2.1',
    '192.168.0.1',
  ])('%j', (text) => {
    expect(parsePrice(text)).toBeNull();
  });

  it.each(['WH-1000XM5', 'Model 1000', '30 days', '100 g', '11.11.2026', '50%', 'Size 42', 'buy 2 get 1'])(
    '%j, even where the currency is known',
    (text) => {
      expect(parsePrice(text, { currencyHint: 'USD' })).toBeNull();
    },
  );
});

describe('symbol', () => {
  it.each([
    ['US $649.99', 'US $'],
    ['12,50 Euro', 'Euro'],
    ['129€99', '€'],
    ['人民币99元', '人民币'],
    ['Rs. 1,299', 'Rs.'],
    ['$99 USD', '$'],
  ])('%s → %s', (text, symbol) => {
    expect(parsePrice(text)?.symbol).toBe(symbol);
  });

  it('is null for a lone number', () => {
    expect(parsePrice('129.00', { currencyHint: 'USD' })?.symbol).toBeNull();
  });
});
