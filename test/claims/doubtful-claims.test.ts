import { expect, it } from 'vitest';
import { checkListing } from '../../src/index.ts';

/** A denial in the clause that no rule reads leaves the claim to a person; words that only look like one do not. */
it.each([
  ['药店里没哪款敢写根治湿疹', 'review'],
  ['根治湿疹不归这罐膏', 'review'],
  ['没几家敢标全国销量第一', 'review'],
  ['没几家敢标低价，我们全国销量第一', 'violation'],
  ['全国销量第一不锈钢锅', 'violation'],
  ['非常灵，三天根治湿疹', 'violation'],
])('%s: %s', async (description, outcome) => {
  const { findings } = await checkListing(
    { name: '日用品', description },
    { laws: ['cn'], asOf: '2026-11-24' },
  );
  const told = findings.filter(({ family }) => family === 'statement').map((one) => one.outcome);
  expect(told).toEqual([outcome]);
});
