import { describe, expect, it } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { wholeNumber } from '../../src/claims/facts/numbers-in-words.ts';

const { words } = loadShippedRules().scanners;

describe('numbers written out', () => {
  it.each([
    ['twaalf', 12],
    ['vierentwintig', 24],
    ['dwanaście', 12],
    ['pięciu', 5],
    ['tolv', 12],
    ['fyra', 4],
    ['anderhalve', 1.5],
    ['półtora', 1.5],
    ['deux et demi', 2.5],
  ])('%s', (word, value) => expect(wholeNumber(word, words)).toBe(value));

  it.each(['sex', 'sto', 'zestaw', 'tweed'])('%s is none', (word) =>
    expect(wholeNumber(word, words)).toBeUndefined(),
  );
});
