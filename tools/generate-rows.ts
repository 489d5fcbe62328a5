import { catalogueRecord } from '../bench/catalogue-rows.ts';

/** Returns a generated catalogue as JSON Lines, the same on every machine. */
export function generateRows(count: number): string {
  let lines = '';
  for (let n = 0; n < count; n += 1) lines += `${JSON.stringify(catalogueRecord(n))}\n`;
  return lines;
}
