// Regexes with letters in both cases match what the flag `i` matches.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCase } from '../../src/text/match/any-case.ts';

const SOURCES = [
  'frei von|sans',
  '(?<!\\p{L})(?<name>strass|größe)(?!\\p{L})',
  '[a-fß-ÿ\\d]{2,}x',
  '[^n-z.]+t',
  '\\bno\\b|\\u00e9t\\u00e9',
  '\\p{Lu}\\p{Ll}{2}',
  '[\\p{Lu}\\d]-\\p{Script=Latin}',
  'μm|дом|λ',
  '全[国球a]|\\[ab\\]',
  'İ|[Ā-Ő]+',
];
const letters = fc.constantFrom(...'aAeEfFnNoOsStTrRxXzZßéÉöÖüÿŸ μΜдДомλΛ全国1-.[]');
const text = fc.oneof(
  fc.string({ unit: letters, maxLength: 12 }),
  fc.constantFrom('FREI VON', 'Sans', 'GRÖSSE Größe', 'ÉTÉ été', 'NO no nO', 'ДОМ', '[Ab]', '全A'),
);

it.each(SOURCES)('%s', (source) => {
  fc.assert(
    fc.property(text, (one) => {
      const flagged = new RegExp(source, 'iu').exec(one);
      const found = anyCase(source).exec(one);
      expect([found?.index, found?.[0]]).toEqual([flagged?.index, flagged?.[0]]);
    }),
  );
});

it('keeps other flags', () => {
  expect(anyCase('ab', 'gu').flags).toBe('gu');
});
