import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padEnd, truncate, widthOf, wrap } from '../../src/report/parts/width.ts';

describe('width', () => {
  it('counts East Asian characters twice', () => expect(widthOf('最佳 best')).toBe(9));
  it('pads by columns', () => expect(padEnd('最佳', 6)).toBe('最佳  '));
  it('cuts by columns', () => expect(truncate('最佳选择', 5)).toBe('最佳…'));
  it('breaks at spaces and between characters', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrap('一二三四五六', 8)).toEqual(['一二三四', '五六']);
  });
  it('does not begin a line with a closing mark', () =>
    expect(wrap('一二三四，五', 8)).toEqual(['一二三四，', '五']));

  it('loses nothing', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 最，佳。') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 20 }), (source, width) => {
        expect(wrap(source, width).join('').replace(/\s/g, '')).toBe(source.replace(/\s/g, ''));
      }),
    );
  });
});
