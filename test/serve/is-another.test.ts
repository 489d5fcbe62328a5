import { expect, it } from 'vitest';
import { isAnother } from '../../src/serve/page/is-another.ts';

it.each([
  ['Oak chair, waxed', 'Oak chair, oiled', false],
  ['Oak chair', 'Oak chair\n\nMade by hand in a workshop by the sea.', false],
  ['Oak chair\n\nMade by hand.', 'Oak', false],
  ['Oak chair, waxed', 'Pine stool', true],
  ['玉竹茶，清甜', '羊毛围巾', true],
  ['', 'Oak chair', true],
])('“%s” → “%s”: %s', (before, after, another) => {
  expect(isAnother(before, after)).toBe(another);
});
