import { describe, expect, it } from 'vitest';
import { decimalSeparatorOf, findPrices } from '../../src/quantity/money/find-prices.ts';
import type { Price, PriceOptions } from '../../src/quantity/money/price.ts';

/** Each price as its slice and its amounts: `$25 - $50 = 25..50`. */
function read(text: string, options: PriceOptions = {}): string[] {
  return findPrices(text, options).map((price) => {
    const upper = price.upper === undefined ? '' : `..${price.upper}`;
    return `${text.slice(price.start, price.end)} = ${price.amount}${upper}`;
  });
}

describe('all prices in order', () => {
  it.each<[string, string[]]>([
    ['was $160.00 now $80.00', ['$160.00 = 160', '$80.00 = 80']],
    ['579,000 DT 729,000 DT -150DT', ['579,000 DT = 579', '729,000 DT = 729', '150DT = 150']],
    ['€59,99€5,99', ['€59,99 = 59.99', '€5,99 = 5.99']],
    ['59,99€5,99€', ['59,99€ = 59.99', '5,99€ = 5.99']],
    ['¥1899¥2399（划线价）', ['¥1899 = 1899', '¥2399 = 2399']],
    ['原价¥6000元，现价¥3600元', ['¥6000元 = 6000', '¥3600元 = 3600']],
    ['5,99 € statt 9,99 €', ['5,99 € = 5.99', '9,99 € = 9.99']],
    ['12 EUR, 15 EUR', ['12 EUR = 12', '15 EUR = 15']],
    ['EUR 12 EUR 15', ['EUR 12 = 12', 'EUR 15 = 15']],
    ['5 $ 10', ['$ 10 = 10']],
    ['$29.99$2999', ['$29.99 = 29.99']],
    ['$29.99$2998', ['$29.99 = 29.99', '$2998 = 2998']],
    ['R$ 1.835,28 em até 10x de R$ 183,52 sem juros', ['R$ 1.835,28 = 1835.28', 'R$ 183,52 = 183.52']],
    ['满200元减5元', ['200元 = 200', '5元 = 5']],
    ['月額380円(税抜)で約200雑誌', ['380円 = 380']],
    ['no price, 30 days, 4.5 of 5, 2026-11-11', []],
  ])('%s', (text, prices) => {
    expect(read(text)).toEqual(prices);
  });
});

describe('ranges', () => {
  it.each<[string, string[], PriceOptions?]>([
    ['¥309.00 - 329.00', ['¥309.00 - 329.00 = 309..329']],
    ['$64.95-$74.95', ['$64.95-$74.95 = 64.95..74.95']],
    ['$25 – $50 $50 – $100', ['$25 – $50 = 25..50', '$50 – $100 = 50..100']],
    ['From only £5.29 - £9.56', ['£5.29 - £9.56 = 5.29..9.56']],
    ['R$ 4.000 a R$ 5.000', ['R$ 4.000 a R$ 5.000 = 4000..5000']],
    ['$5 to $10', ['$5 to $10 = 5..10']],
    ['100-200元', ['100-200元 = 100..200']],
    ['100元-200元', ['100元-200元 = 100..200']],
    ['价格100至200元', ['200元 = 200']],
    ['100元至200元', ['100元至200元 = 100..200']],
    ['10 – 20 €', ['10 – 20 € = 10..20']],
    ['Preis: 149,00 – 199,00 €', ['149,00 – 199,00 € = 149..199']],
    ['10 € à 20 €', ['10 € à 20 € = 10..20']],
    ['$20 - $5 off', ['$20 = 20', '$5 = 5']],
    ['$20 -$5', ['$20 = 20', '$5 = 5']],
    ['$50 - 60% off', ['$50 = 50']],
    ['$50 - 100 pieces', ['$50 = 50']],
    ['$5 - €10', ['$5 = 5', '€10 = 10']],
    ['Size 42 - 129 €', ['129 € = 129']],
    ['Pack 2 - 100 €', ['100 € = 100']],
    ['2017 - 100 €', ['100 € = 100']],
    ['149 – 149149 kr', ['149 – 149149 kr = 149'], { locale: 'sv' }],
    ['149 kr – 149149 kr', ['149 kr – 149149 kr = 149'], { locale: 'sv' }],
  ])('%s', (text, prices, options = {}) => {
    expect(read(text, options)).toEqual(prices);
  });
});

describe('from', () => {
  it.each([
    'from $5',
    'Starting at $5',
    'starts at only $5',
    'As low as $5',
    'ab 5 €',
    'À partir de 5 €',
    'dès 5 €',
    'desde 5 €',
    'A partire da 5 €',
    'a partir de R$ 19',
    'från 99 kr',
    '99元起',
    '低至99元',
    '1,250円～',
    '1,250円から',
    '12,900원부터',
  ])('%s', (text) => {
    expect(findPrices(text)[0]?.from).toBe(true);
  });

  it.each(['$5', 'far $5', 'tab 5 €', '99元', '1,250円～1,500円', 'Cab 5 €'])('not %s', (text) => {
    expect(findPrices(text)[0]?.from).toBeUndefined();
  });
});

describe('quantityFor', () => {
  it.each([
    ['2 for $5', 2],
    ['3 FOR £3.00', 3],
    ['30 mugs for $30', 30],
    ['2 für 5 €', 2],
    ['3 pour 10 €', 3],
    ['2 por 5 €', 2],
    ['2/$5', 2],
    ['2 pairs from $349', 2],
    ['3件99元', 3],
    ['任选3件99元', 3],
    ['两件仅99元', 2],
    ['99元3件', 3],
    ['99元/3盒', 3],
  ])('%s → %d', (text, pieces) => {
    expect(findPrices(text)[0]?.quantityFor).toBe(pieces);
  });

  it.each([
    '24 months for $31',
    '2 years for $5',
    '15 New from $339.99',
    'for $5',
    '1 for $5',
    '第3件99元',
    '10x de R$ 183,52',
  ])('not %s', (text) => {
    expect(findPrices(text)[0]?.quantityFor).toBeUndefined();
  });
});

describe('sign', () => {
  it.each<[string, Price['sign']]>([
    ['Delivery -$45.00', '-'],
    ['-150DT', '-'],
    ['XS +$10.00', '+'],
    ['+ $58.83 shipping', '+'],
    ['$5', undefined],
    ['Blue - $99', undefined],
  ])('%s', (text, sign) => {
    const [price] = findPrices(text);
    expect(price?.sign).toBe(sign);
    expect(price?.amount).toBeGreaterThan(0);
  });
});

describe('the text itself shows its decimal mark', () => {
  it('settles a doubtful number by the clear ones', () => {
    expect(findPrices('$3.350 (was $4.100,50)')[0]).toMatchObject({ amount: 3350, ambiguous: false });
    expect(findPrices('$3.350 per gallon, $12.99 a can')[0]).toMatchObject({
      amount: 3.35,
      ambiguous: false,
    });
    expect(findPrices('$3.350')[0]).toMatchObject({ ambiguous: true });
  });

  it('is told for a page', () => {
    expect(decimalSeparatorOf('12,99 €\n1.299,00 €')).toBe(',');
    expect(decimalSeparatorOf('$12.99')).toBe('.');
    expect(decimalSeparatorOf('$12.99 or 12,99 €')).toBeNull();
    expect(decimalSeparatorOf('99元')).toBeNull();
  });
});

describe('a code that is also a name', () => {
  it('stands before an amount with cents, not before a bare number', () => {
    expect(read('RON63.54')).toEqual(['RON63.54 = 63.54']);
    expect(read('63.54 RON')).toEqual(['63.54 RON = 63.54']);
    expect(read('RON 2024')).toEqual([]);
  });
});
