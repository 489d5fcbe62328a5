import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spansByBlock } from '../../src/engine/finish/spans.ts';

const place = fc
  .record({ block: fc.nat(2), start: fc.nat(40), length: fc.nat(12) })
  .map(({ block, start, length }) => ({ block, start, end: start + length }));

test('spans are met where one of them has a part in the stretch', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 12 }), place, (places, { block, start: from, end: to }) => {
      const isMet = places.some((one) => one.block === block && one.end > from && one.start < to);
      expect(spansByBlock(places).get(block)?.overlap(from, to) ?? false).toBe(isMet);
    }),
  );
});
