// A packed table of weights gives every feature the weights it had.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWeights, unpackWeights } from '../../src/text/features/packed-weights.ts';
import { WeightsByNumber } from '../../src/text/features/weights-by-number.ts';

const MODELS = 3;
const weights = fc.tuple(...Array.from({ length: MODELS }, () => fc.integer({ min: -32768, max: 32767 })));
const features = fc.dictionary(fc.integer().map(String), weights);

it('weighs every number as before, after packing and unpacking', () => {
  fc.assert(
    fc.property(features, (listed) => {
      const rows = Object.entries(listed).filter(([key]) => key !== '0');
      const table = WeightsByNumber.withRoom(rows.length, MODELS);
      for (const [key, row] of rows)
        row.forEach((weight, model) => table.set(Number(key), model, weight / 100));

      const unpacked = new WeightsByNumber(unpackWeights(packWeights(table.stored, MODELS), MODELS), MODELS);

      for (const [key, row] of rows) {
        const sums = new Int32Array(MODELS);
        unpacked.addTo(sums, 0, Number(key), 0, MODELS);
        expect([...sums]).toEqual(row);
      }
    }),
  );
});
