import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parsePrice } from '../../src/quantity/money/parse-price.ts';

/** Text, amount, currency: `?` where it may be several, `-` where none is named. */
const CASES = readFileSync(join(import.meta.dirname, 'price-strings.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('\t') as [text: string, amount: string, currency: string]);

function isRight([text, amount, currency]: (typeof CASES)[number]): boolean {
  const price = parsePrice(text);
  if (price?.amount !== Number(amount)) return false;
  return currency === '?' || price.currency === (currency === '-' ? null : currency);
}

it(`${CASES.length} prices of the world's shops are read`, () => {
  const wrong = CASES.filter((one) => !isRight(one)).map(([text]) => text);
  console.log(`right: ${(1 - wrong.length / CASES.length).toFixed(3)} of ${CASES.length}`);
  expect(wrong.length / CASES.length, wrong.join(' | ')).toBeLessThan(0.02);
});
