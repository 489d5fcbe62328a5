import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { sameMeasure } from '../../src/claims/facts/same-measure.ts';
import { isLoose, qualifiersOf } from '../../src/claims/facts/qualifiers.ts';
import { checkDigit } from '../../src/claims/facts/same-gtin.ts';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';

const read = (text: string) =>
  findQuantities(text, { lang: 'en' })[0] as NonNullable<ReturnType<typeof findQuantities>[0]>;

describe('measures that agree', () => {
  it.each([
    ['1.7 l', '1700 ml'],
    ['2 kg', '4斤'],
    ['24 months', '2 years'],
    ['6 x 330 ml', '1.98 l'],
    ['6 x 330 ml', '330 ml'],
    ['10-12 h', '11 h'],
    ['10 ± 0.5 mm', '10.4 mm'],
    ['1.3 kg', '1.25 kg'],
    ['256 GB', '256 GiB'],
    ['30 x 20 x 10 cm', '100 x 200 x 300 mm'],
    ['18.5 Wh', '66.6 kJ'],
  ])('%s and %s', (a, b) => {
    expect(sameMeasure(read(a), read(b))).toBe(true);
    expect(sameMeasure(read(b), read(a))).toBe(true);
  });

  it.each([
    ['1.7 l', '1.2 l'],
    ['2 kg', '2 g'],
    ['24 months', '12 months'],
    ['10-12 h', '14 h'],
    ['30 x 20 x 10 cm', '40 x 20 x 10 cm'],
    ['5 kg', '5 l'],
  ])('not %s and %s', (a, b) => {
    expect(sameMeasure(read(a), read(b))).toBe(false);
  });

  it('holds for equal quantities in any unit of the dimension', () => {
    const units = {
      mass: [
        ['g', 1],
        ['kg', 1000],
        ['mg', 0.001],
      ],
      volume: [
        ['ml', 1],
        ['l', 1000],
        ['cl', 10],
      ],
    } as const;
    const dimension = fc.constantFrom(...Object.values(units));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), dimension, fc.nat(2), fc.nat(2), (n, list, i, j) => {
        const text = ([unit, factor]: readonly [string, number]) =>
          `${Number((n / factor).toPrecision(12))} ${unit}`;
        const [a, b] = [list[i] ?? list[0], list[j] ?? list[0]];
        fc.pre(!/e/.test(text(a) + text(b).replace(/[a-z]+$/, '')));
        const [x, y] = [
          findQuantities(text(a), { lang: 'en' })[0],
          findQuantities(text(b), { lang: 'en' })[0],
        ];
        fc.pre(x !== undefined && y !== undefined && x.ambiguous !== true && y.ambiguous !== true);
        expect(sameMeasure(x, y)).toBe(true);
      }),
    );
  });
});

describe('words around a measure', async () => {
  const { words } = (await loadRules([])).book.scanners;

  it('tells net from gross and a bound from a figure', () => {
    expect(qualifiersOf('Weight with packaging: 2 kg', words)).toContain('gross');
    expect(qualifiersOf('毛重', words)).toContain('gross');
    expect(qualifiersOf('A bottle with 90 capsules', words)).toEqual([]);
    expect(isLoose('up to 20 h', words)).toBe(true);
    expect(isLoose('20 h', words)).toBe(false);
  });
});

it('computes the check digit of a GTIN', () => {
  expect(checkDigit('400638133393')).toBe(1);
  expect(checkDigit('9638507')).toBe(4);
});
