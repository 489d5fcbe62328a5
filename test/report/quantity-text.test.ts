import { expect, it } from 'vitest';
import { quantityText } from '../../src/report/parts/quantity-text.ts';

const HOUR = 3600;

it.each([
  [40 * HOUR, 24 * HOUR, '40 h'],
  [24 * HOUR, 40 * HOUR, '24 h'],
  [48 * HOUR, 24 * HOUR, '2 d'],
  [90 * 60, 2 * HOUR, '1.5 h'],
])('writes %d seconds beside %d as a person would', (value, beside, text) => {
  expect(quantityText(value, 'time', beside, 'en')).toBe(text);
});

it('keeps the largest unit where none is short', () => {
  expect(quantityText(1234.567, 'mass', 2000, 'en')).toBe('1,234.57 kg');
});
