import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allMatches } from '../../src/text/match/all-matches.ts';

const PATTERNS = [/\d+/g, /(?<one>a)|(b)/g, /x*/g, /x*/gu, /(?=\p{Script=Han})/gu, /^./gm, /😀?/gu];

test('finds what matchAll finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'x', '1', '\n', '装', '😀', '\ud83d') });
  fc.assert(
    fc.property(text, fc.constantFrom(...PATTERNS), (text, pattern) => {
      expect(allMatches(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('begins at the start of each text', () => {
  const pattern = /b/g;
  pattern.lastIndex = 2;
  expect(allMatches('ab', pattern)).toHaveLength(1);
});

test('a pattern without the flag g is refused, as it would match for ever', () => {
  expect(() => allMatches('aa', /a/)).toThrow(TypeError);
});
