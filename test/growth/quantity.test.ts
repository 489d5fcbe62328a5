import { describe, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import { findPrices } from '../../src/quantity/money/find-prices.ts';
import { findDates } from '../../src/quantity/time/parse-date.ts';
import { findDurations } from '../../src/quantity/time/parse-duration.ts';
import { expectLinear } from './steps-of.ts';

describe('the work for prices grows with the length, not with its square', () => {
  it.each([
    ['digits', '1'],
    ['digits parted by spaces', '111 '],
    ['digits parted by points', '1.'],
    ['digits parted by dashes', '12-'],
    ['currencies', '$'],
    ['prices', '$1,299.00 '],
    ['prices run together', '¥9.9'],
    ['Chinese numerals', '一'],
    ['a number before each dash', '9 - 9'],
    ['spaces', ' '],
    ['words for "from"', 'a partir de '],
  ])('of %s', (_, piece) => expectLinear((length) => findPrices(`${piece.repeat(length)} €`)));
});

describe('the work for measures, lengths of time and dates grows with the length, not with its square', () => {
  it.each([
    '1',
    '111 ',
    '1.',
    '5 x ',
    '5cm x ',
    '1-',
    '"5" ',
    '一',
    '5 mm ',
    'two ',
    'a',
    '1/2 ',
    '百分之',
    '11月',
  ])('of %j', (piece) =>
    expectLinear((length) => {
      const text = piece.repeat(length);
      findQuantities(text);
      findDurations(text);
      findDates(text, { reference: '2026-07-14' });
    }),
  );
});
