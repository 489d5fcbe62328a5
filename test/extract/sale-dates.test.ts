import { expect, it } from 'vitest';
import { extractRow } from '../../src/extract/extract-row.ts';
import { layoutOf } from '../support/common-layout.ts';

const priceOf = (record: Record<string, unknown>, asOf?: string) => {
  const { listing } = extractRow({ row: 1, record: { title: 'Linen shirt', ...record } }, layoutOf(Object.keys(record)), asOf); // prettier-ignore
  return [listing.price?.amount, listing.listPrice?.amount];
};
const BOTH = { price: '15 GBP', sale_price: '12 GBP' };
const dated = (dates: string) => ({ ...BOTH, sale_price_effective_date: dates });

it.each<[string, Record<string, unknown>, string, (number | undefined)[]]>([
  ['over', dated('2026-01-01T00:00Z/2026-02-01T00:00Z'), '2026-03-01', [15, undefined]],
  ['not begun', dated('2026-05-01T00:00+0100/2026-06-01T23:59+0100'), '2026-03-01', [15, undefined]],
  ['on', dated('2026-01-01T00:00Z / 2026-02-01T00:00Z'), '2026-01-20', [12, 15]],
  ['on its last day', dated('2026-01-01/2026-02-01'), '2026-02-01', [12, 15]],
  ['ended at midnight', dated('2026-01-01T00:00Z/2026-02-01T00:00Z'), '2026-02-01', [15, undefined]],
  ['without readable dates', dated('all summer'), '2026-03-01', [12, 15]],
  ['in two columns', { ...BOTH, date_on_sale_from: '2026-01-01', date_on_sale_to: '2026-02-01' }, '2026-03-01', [15, undefined]],
  ['begun, without an end', { ...BOTH, date_on_sale_from: '2026-01-01' }, '2026-03-01', [12, 15]],
])('a sale price that is %s', (_, record, asOf, prices) => {
  expect(priceOf(record, asOf)).toEqual(prices);
}); // prettier-ignore

it('a sale price always counts where no day is given', () => {
  expect(priceOf(dated('2026-01-01/2026-02-01'))).toEqual([12, 15]);
});
