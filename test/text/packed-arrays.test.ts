import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packArrays, unpackArrays } from '../../src/text/features/packed-arrays.ts';

it('gives back each array, wherever the bytes lie', () =>
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 1e9 })),
      fc.array(fc.nat(65535)),
      fc.array(fc.nat(255)),
      fc.nat(7),
      (wide, narrow, bytes, shift) => {
        const arrays = {
          wide: Int32Array.from(wide),
          narrow: Uint16Array.from(narrow),
          bytes: Uint8Array.from(bytes),
        };
        const packed = packArrays(arrays);
        const moved = new Uint8Array(packed.length + shift);
        moved.set(packed, shift);
        expect(unpackArrays(moved.subarray(shift))).toEqual(arrays);
      },
    ),
  ));
