// Compares candidates for the list price with the chosen price.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Money } from '../../model/listing/listing.ts';
import { bin } from '../rank/bin.ts';

interface Sum {
  value: Money;
  evidence: Evidence;
}

/** Returns clues for each amount: the discount in percent and the distance to the price, in blocks. */
export function listClues(pool: readonly Sum[], price: number): string[][] {
  const blocks = pool.flatMap(({ value, evidence }) =>
    evidence.block !== undefined && Math.abs(value.amount - price) < 0.005 ? [evidence.block] : [],
  );
  return pool.map(({ value, evidence }) => {
    const ratio = value.amount / price;
    const clues = [`ratio:${ratio <= 1.001 ? 'none' : bin(Math.round((1 - 1 / ratio) * 100))}`];
    if (evidence.block !== undefined) {
      const distances = blocks.map((block) => Math.abs(block - evidence.block!));
      clues.push(`from-price:${distances.length === 0 ? 'unseen' : bin(Math.min(...distances))}`);
    }
    return clues;
  });
}
