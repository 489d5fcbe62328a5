import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findQuantities } from '../../src/quantity/measure/find-quantities.ts';
import { readUnitTables } from '../../src/quantity/measure/unit-table.ts';
import type { Unit } from '../../src/quantity/measure/units.ts';

const WANTED = ['mass', 'volume', 'length', 'energy', 'power', 'charge', 'pressure', 'temperature', 'data'];

/** Units by dimension, each with the spelling that names it. */
const units = new Map<string, Unit[]>();
for (const { text, unit, lang } of readUnitTables()) {
  if (!WANTED.includes(unit.dimension) || text !== unit.id || lang !== undefined) continue;
  const known = units.get(unit.dimension) ?? [];
  if (!known.some(({ id }) => id === unit.id)) units.set(unit.dimension, [...known, unit]);
}

function read(value: number, unit: Unit): number | undefined {
  const [found] = findQuantities(`${value} ${unit.id}`, { lang: 'en' });
  return found?.dimension === unit.dimension ? found.base : undefined;
}

it('reads a measure in any unit as the same amount, there and back', () => {
  const dimension = fc.constantFrom(...units.values());
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 900 }), dimension, fc.nat(), fc.nat(), (value, list, i, j) => {
      const [from, to] = [list[i % list.length], list[j % list.length]];
      if (from === undefined || to === undefined) return;
      const base = value * from.factor + from.offset;
      const there = Number(((base - to.offset) / to.factor).toPrecision(9));
      fc.pre(there >= 0.001 && there < 1e9 && !String(there).includes('e'));
      const read1 = read(value, from);
      const read2 = read(there, to);
      fc.pre(read1 !== undefined && read2 !== undefined);
      expect(read2).toBeCloseTo(read1, read1 === 0 ? 6 : 5 - Math.ceil(Math.log10(Math.abs(read1))));
      expect((read2 - from.offset) / from.factor).toBeCloseTo(value, 3);
    }),
    { numRuns: 400 },
  );
});
