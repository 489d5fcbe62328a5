import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtWord, cutStartAtWord } from '../../src/report/parts/cut-at-words.ts';
import { widthOf } from '../../src/report/parts/width.ts';

describe('a quote that is cut', () => {
  it.each([
    ['Pours without dripping on the table', 20, 'Pours without…'],
    ['这款杯子适合办公室', 16, '这款杯子适合…'],
    ['short', 20, 'short'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 20, 'Donaudampfschifffah…'],
  ])('%s to %i columns: %s', (text, width, wanted) => {
    expect(cutAtWord(text, width)).toBe(wanted);
  });

  it.each([
    ['Pours without dripping on the table', 20, '…on the table'],
    ['保温咖啡很香', 8, '…很香'],
    ['short', 20, 'short'],
  ])('%s from its end to %i columns: %s', (text, width, wanted) => {
    expect(cutStartAtWord(text, width)).toBe(wanted);
  });

  it('is never wider than asked and holds no half of a character', () => {
    const text = fc.array(fc.constantFrom('a', 'bc ', '茶', '😀', '👩‍🍳', ' '), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (parts, width) => {
        for (const cut of [cutAtWord(parts.join(''), width), cutStartAtWord(parts.join(''), width)]) {
          expect(widthOf(cut)).toBeLessThanOrEqual(width);
          expect(cut).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
