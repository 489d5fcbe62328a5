import { describe, expect, it } from 'vitest';
import { parseCount } from '../../src/quantity/number/parse-count.ts';
import { findDates, parseDate } from '../../src/quantity/time/parse-date.ts';
import { findDurations, parseDuration } from '../../src/quantity/time/parse-duration.ts';
import { findPercents, parsePercent } from '../../src/quantity/measure/parse-percent.ts';
import { parseRating } from '../../src/quantity/number/parse-rating.ts';

describe('percentages', () => {
  it.each([
    ['30%', { value: 30 }],
    ['30 %', { value: 30 }],
    ['98,5 %', { value: 98.5 }],
    ['３０％', { value: 30 }],
    ['30 percent', { value: 30 }],
    ['30 Prozent', { value: 30 }],
    ['30 pour cent', { value: 30 }],
    ['30 por ciento', { value: 30 }],
    ['百分之三十', { value: 30 }],
    ['30-50%', { value: 30, upper: 50 }],
    ['30% - 50%', { value: 30, upper: 50 }],
    ['-25%', { value: 25, sign: '-' }],
    ['+20%', { value: 20, sign: '+' }],
  ])('%s', (text, expected) => {
    expect(parsePercent(text)).toMatchObject(expected);
  });

  it('finds all, and only them', () => {
    expect(findPercents('95 % Viskose, 5 % Elasthan, 200 g').map(({ value }) => value)).toEqual([95, 5]);
    expect(parsePercent('30')).toBeNull();
  });
});

describe('durations', () => {
  it.each<[string, number, string?]>([
    ['30 days', 30],
    ['30-day', 30],
    ['30天', 30],
    ['七天', 7],
    ['7日', 7],
    ['7日間', 7],
    ['1 year', 365],
    ['24 Monate', 730],
    ['2 years', 730],
    ['2 ans', 730],
    ['un an', 365, 'fr'],
    ['一年', 365],
    ['三年', 1095],
    ['半年', 183],
    ['12个月', 365],
    ['3ヶ月', 91],
    ['14 Tage', 14],
    ['14 jours', 14],
    ['two years', 730],
    ['within fourteen days', 14],
    ['vierzehn Tagen', 14],
    ['zwei Jahre', 730],
    ['dos años', 730],
    ['due anni', 730],
    ['dois anos', 730],
    ['quatorze jours', 14],
    ['zweijährige Garantie', 730],
    ['2-jährige Garantie', 730],
    ['14-tägiges Rückgaberecht', 14],
    ['24 hours', 1],
    ['48小时', 2],
    ['12 h', 0.5],
    ['2 weeks', 14],
    ['10 business days', 10],
    ['1년', 365],
    ['12개월', 365],
  ])('%s → %d days', (text, days, lang) => {
    expect(parseDuration(text, { lang })).toMatchObject({ kind: 'span', days });
  });

  it.each([
    'lifetime warranty',
    'lebenslange Garantie',
    'garantie à vie',
    'garantía de por vida',
    '终身保修',
    '終身',
    '永久',
  ])('%s', (text) => {
    expect(parseDuration(text)).toMatchObject({ kind: 'lifetime' });
  });

  it('keeps both ends and the unit', () => {
    expect(parseDuration('3-5 business days')).toMatchObject({ days: 3, upperDays: 5, unit: 'business-day' });
  });

  it.each([
    ['do 6 pracovných dní', 6],
    ['za 4 pracovní dny', 4],
    ['w ciągu 6 dni roboczych', 6],
    ['9 munkanap', 9],
    ['8 zile lucrătoare', 8],
    ['до 7 работни дни', 7],
    ['σε 4 εργάσιμες ημέρες', 4],
    ['3 radna dana', 3],
    ['5 delovnih dni', 5],
    ['4 darbo dienos', 4],
    ['2 darba dienas', 2],
    ['7 tööpäeva', 7],
    ['11 arkipäivää', 11],
    ['6 vardagar', 6],
    ['3 hverdage', 3],
    ['2 virkedager', 2],
    ['4 werkdagen', 4],
    ['5 營業日', 5],
  ])('reads working days: %s', (text, days) => {
    expect(parseDuration(text)).toMatchObject({ days, unit: 'business-day' });
  });

  it.each([
    ['2 roky', 730, 'cs'],
    ['24 miesięcy', 730, 'pl'],
    ['2 év', 730, 'hu'],
    ['3 седмици', 21, 'bg'],
    ['14 päivää', 14, 'fi'],
    ['6 veckor', 42, 'sv'],
  ])('reads %s', (text, days, lang) => {
    expect(parseDuration(text, { lang })).toMatchObject({ days });
  });

  it('finds all in order', () => {
    const text = 'Return within thirty days; 2 years warranty, lifetime support';
    expect(findDurations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'thirty days',
      '2 years',
      'lifetime',
    ]);
  });

  it.each(['', 'one size', '30', '2026年', 'someone', 'afterlifetimes'])('%j is none', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});

describe('dates', () => {
  it.each<[string, string, string?]>([
    ['2026-11-11', '2026-11-11'],
    ['2026/11/11', '2026-11-11'],
    ['2026.11.11', '2026-11-11'],
    ['2026年11月11日', '2026-11-11'],
    ['2026年 1月 5日', '2026-01-05'],
    ['2026년 11월 11일', '2026-11-11'],
    ['11.11.2026', '2026-11-11'],
    ['31.12.26', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['12/31/2026', '2026-12-31'],
    ['03/04/2026', '2026-03-04', 'en-US'],
    ['03/04/2026', '2026-04-03', 'en-GB'],
    ['03/04/2026', '2026-04-03', 'fr'],
    ['Nov 11, 2026', '2026-11-11'],
    ['Nov 11 2026', '2026-11-11'],
    ['November 11th, 2026', '2026-11-11'],
    ['11 Nov 2026', '2026-11-11'],
    ['11. November 2026', '2026-11-11'],
    ['11 novembre 2026', '2026-11-11'],
    ['1er août 2026', '2026-08-01'],
    ['11 de novembro de 2026', '2026-11-11'],
    ['12 dic 2020', '2020-12-12'],
    ['11月11日', '2026-11-11'],
    ['11 November', '2026-11-11'],
    ['June 5', '2026-06-05'],
  ])('%s → %s', (text, iso, locale) => {
    expect(parseDate(text, { reference: '2026-07-14', locale })).toMatchObject({ iso, ambiguous: false });
  });

  it('says what it assumed', () => {
    expect(parseDate('11月11日', { reference: '2026-07-14' })?.yearAssumed).toBe(true);
    expect(parseDate('2026年11月11日', { reference: '2025-07-14' })?.yearAssumed).toBe(false);
    expect(parseDate('03/04/2026')?.ambiguous).toBe(true);
    expect(parseDate('03/04/2026', { locale: 'en' })?.ambiguous).toBe(true);
    expect(parseDate('03/03/2026')?.ambiguous).toBe(false);
  });

  it('finds all in order', () => {
    const dates = findDates('2026年11月1日至2026年11月11日', {}).map(({ iso }) => iso);
    expect(dates).toEqual(['2026-11-01', '2026-11-11']);
  });

  it.each([
    '',
    '31.02.2026',
    '13/13/2026',
    '11月11日',
    'June 5',
    '5.2.1',
    '1.299.00',
    '2026',
    '555-1234',
    'Set 6 2',
  ])('%j is none', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('does not take "set 6" or "may 5" for dates', () => {
    expect(parseDate('set 6 pieces, you may 5 times', { reference: '2026-07-14' })).toBeNull();
  });
});

describe('ratings', () => {
  it.each<[string, number, number, string?]>([
    ['4,5 / 5', 4.5, 5, 'de'],
    ['4.5/5', 4.5, 5],
    ['4.5 out of 5 stars', 4.5, 5],
    ['rating: 4.5out of 5 stars', 4.5, 5],
    ['4.6 stars out of 5', 4.6, 5],
    ['4.5 von 5', 4.5, 5],
    ['4,5 von 5 Sternen', 4.5, 5, 'de'],
    ['4,8 sur 5', 4.8, 5, 'fr'],
    ['5 de 5 estrellas', 5, 5],
    ['4,3 su 5 stelle', 4.3, 5, 'it'],
    ['8.7/10', 8.7, 10],
    ['4.8分', 4.8, 5],
    ['评分 5 分', 5, 5],
    ['4 stars', 4, 5],
    ['★★★★☆', 4, 5],
    ['★★★★★ 4 out of 5', 4, 5],
  ])('%s → %d of %d', (text, value, best, locale) => {
    expect(parseRating(text, { locale })).toMatchObject({ kind: 'stars', value, best, ambiguous: false });
  });

  it.each([
    ['好评率 98%', 98],
    ['98%好评', 98],
    ['98% positive', 98],
    ['98.5% Positive feedback', 98.5],
    ['Positive feedback: 99%', 99],
  ])('%s → %d per cent', (text, value) => {
    expect(parseRating(text)).toMatchObject({ kind: 'positive', value, best: 100 });
  });

  it('flags what the page ran together', () => {
    expect(parseRating('rating: 4.4491 out of 5 stars')?.ambiguous).toBe(true);
  });

  it.each(['', '24/7', '1 of 3', '2 of 5', '6/5', '5/10/2026', '30% off', '3分钟', '★', '100/100/100'])(
    '%j is none',
    (text) => {
      expect(parseRating(text)).toBeNull();
    },
  );
});

describe('counts', () => {
  it.each<[string, number, boolean]>([
    ['1.2万+', 12_000, true],
    ['10万+', 100_000, true],
    ['10k', 10_000, false],
    ['1.2K+', 1200, true],
    ['2,770 ratings', 2770, false],
    ['(1.027)', 1027, false],
    ['1 027 avis', 1027, false],
    ['1.027 reseñas', 1027, false],
    ['25,299 sold', 25_299, false],
    ['over 500 sold', 500, true],
    ['4.7 out of 5 (2,770 ratings)', 2770, false],
    ['★★★★☆ 34 Reviews', 34, false],
    ['累计评价 22', 22, false],
    ['200+条评价', 200, true],
    ['3 million sold', 3e6, false],
  ])('%s → %d', (text, value, atLeast) => {
    expect(parseCount(text)).toMatchObject({ value, atLeast });
  });

  it.each(['', 'no reviews', '4.7', '11.11.2026'])('%j is none', (text) => {
    expect(parseCount(text)).toBeNull();
  });
});
