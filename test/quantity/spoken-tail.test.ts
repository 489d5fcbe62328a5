import { expect, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';

const read = (text: string) =>
  findQuantities(text, { lang: 'zh' }).map(
    ({ sides, value, unit }) => `${(sides ?? [value]).join('×')} ${unit}`,
  );

it.each([
  ['全长三米六', ['3.6 m']],
  ['1米8×2米', ['1.8×2 m']],
  ['身高一米七五左右', ['1.75 m']],
  ['约六寸八）', ['6.8 in']],
  ['三斤二', ['3.2 jin']],
  // Another count, or another unit.
  ['长2米3层架', ['2 m']],
  ['绳子3米5根', ['3 m', '5 strip']],
  ['重2斤3两', ['2 jin', '3 liang']],
  ['30厘米5个', ['30 cm', '5 piece']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
