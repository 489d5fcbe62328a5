import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import { parseCount } from '../../src/quantity/number/parse-count.ts';
import { findDates } from '../../src/quantity/time/parse-date.ts';
import { findDurations } from '../../src/quantity/time/parse-duration.ts';
import { findPercents } from '../../src/quantity/measure/parse-percent.ts';
import { parseNumber } from '../../src/quantity/number/parse-number.ts';
import { parseRating } from '../../src/quantity/number/parse-rating.ts';
import { readUnitTables } from '../../src/quantity/measure/unit-table.ts';

const PIECES = [
  ...[
    '5',
    '1.5',
    '1,500',
    '10 000',
    '½',
    '1/2',
    '三',
    '半',
    '十二',
    '第',
    '百分之',
    '1080',
    '４',
    '2026',
    '11',
  ],
  ...[' ', '-', '–', '~', 'x', '×', '*', '±', 'by', 'to', '"', "'", '.', '/', '(', '“', '★★★☆', '+', '\n'],
  ...[
    'cm',
    'mm',
    'kg',
    'ml',
    '升',
    '斤',
    'mAh',
    'W',
    'H',
    'p',
    'K',
    'in',
    'days',
    '天',
    '个月',
    '年',
    '月',
    '日',
    '%',
    '万',
  ],
  ...['Pack of ', 'out of 5', '分', 'Nov', 'two ', 'zweijährig', 'lifetime', 'a'],
];
const measureLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ maxLength: 80 }),
  measureLike,
);
const anyLang = fc.constantFrom(undefined, 'de', 'en-US', 'fr', 'zh', 'ja', '', 'not a locale');

function expectSpans(text: string, found: { start: number; end: number }[]): void {
  let last = 0;
  for (const { start, end } of found) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    last = end;
  }
}

describe('whatever the text', () => {
  it('never throws, and every slice is in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        const quantities = findQuantities(text, { lang });
        expectSpans(text, quantities);
        for (const { value, base } of quantities)
          expect(Number.isFinite(value) && Number.isFinite(base)).toBe(true);
        expectSpans(text, findDurations(text, { lang }));
        expectSpans(text, findPercents(text, { lang }));
        expectSpans(text, findDates(text, { reference: '2026-07-14', locale: lang }));
        for (const one of [
          parseNumber(text, { locale: lang }),
          parseRating(text, { locale: lang }),
          parseCount(text, { locale: lang }),
        ]) {
          if (one !== null) expectSpans(text, [one]);
        }
      }),
      { numRuns: 1500, examples: [['三百分之5', 'ja']] },
    );
  });
});

describe('round trips', () => {
  /** Spellings of two units: what a small number before them reads as. */
  const shared: Record<string, string> = {
    ct: 'mass',
    'ct.': 'mass',
    CT: 'mass',
    Ct: 'mass',
    毫安: 'current',
  };

  it('reads every spelling of every unit back', () => {
    for (const { text, unit, lang } of readUnitTables()) {
      const value =
        {
          G: 64,
          K: 3000,
          TC: 200,
          s: 1.5,
          in: 1.5,
          H: 12,
          ct: 1.5,
          'ct.': 1.5,
          CT: 1.5,
          Ct: 1.5,
          PA: 300,
          圈口: 58,
        }[text] ?? 12;
      const written = `${value}${/^[\p{L}°]/u.test(text) && !/^\p{Script=Han}/u.test(text) && text !== 'G' && text !== 'K' ? ' ' : ''}${text}`;
      const found = findQuantities(written, { lang: lang ?? 'en' });
      expect([written, found[0]?.dimension]).toEqual([written, shared[text] ?? unit.dimension]);
    }
  });

  it('reads numbers as Intl writes them', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        fc.constantFrom('en', 'de', 'fr', 'de-CH'),
        (raw, lang) => {
          const format = new Intl.NumberFormat(lang, {
            style: 'unit',
            unit: 'kilogram',
            maximumFractionDigits: 2,
          });
          const value = Number(raw.toFixed(2));
          const text = format.format(value);
          expect([text, findQuantities(text, { lang })[0]?.value]).toEqual([text, value]);
        },
      ),
    );
  });
});
