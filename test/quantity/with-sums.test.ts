import { expect, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import { withSums } from '../../src/quantity/measure/with-sums.ts';

it.each([
  ['250 g + 50 g', [300, 300]],
  ['80ml＋80ml＋40ml', [200, 200, 200]],
  ['100 g, 50 g', [undefined, undefined]],
  ['100 g + a spoon of 5 g', [undefined, undefined]],
  ['12GB+256GB', [undefined, undefined]],
  ['500 g', [undefined]],
])('%s', (text, totals) => {
  const found = withSums(findQuantities(text, { lang: 'en' }), text);
  const inSmall = ({ base, value, total }: (typeof found)[number]) =>
    total === undefined ? undefined : Math.round((total / base) * value);
  expect(found.map(inSmall)).toEqual(totals);
});
