import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize, sourceSpan } from '../../src/text/normalize.ts';

describe('normalize', () => {
  it.each([
    ['ＮＯ．１', 'no.1'],
    ['第①名', '第1名'],
    ['國家級品質', '国家级品质'],
    ['蕞佳', '最佳'],
    ['最 佳', '最佳'],
    ['最*佳', '最佳'],
    ['最\u200b佳', '最佳'],
    ['国*家*级', '国家级'],
    ['国家★级品质', '国家级品质'],
    ['最🔥佳', '最佳'],
    ['材质 牛仔布', '材质 牛仔布'],
    ['climate-neutral', 'climate neutral'],
    ['2-3 days', '2-3 days'],
    ['Don’t', "don't"],
    ['  a \n\t b ', 'a b'],
    ['𝐁𝐞𝐬𝐭', 'best'],
    ['㎡', 'm2'],
  ])('folds %j to %j', (source, folded) => {
    expect(normalize(source).text).toBe(folded);
  });

  it('maps a match back to the characters of the page', () => {
    const source = '本品为 国\u200b家*級 品質';
    const normalized = normalize(source);
    const start = normalized.text.indexOf('国家级');
    const [from, to] = sourceSpan(normalized, start, start + 3);
    expect(source.slice(from, to)).toBe('国\u200b家*級');
  });

  it('keeps the map in step with any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (source) => {
        const normalized = normalize(source);
        const { text } = normalized;
        let before = 0;
        for (let i = 0; i < text.length; i += 1) {
          const [from, to] = sourceSpan(normalized, i, i + 1);
          expect(from).toBeGreaterThanOrEqual(before);
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(source.length);
          before = from;
        }
      }),
    );
  });

  it('gives the same for a text already folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'最佳國一1 *.-aB’é') }), (source) => {
        const once = normalize(source).text;
        expect(normalize(once).text.replaceAll(' ', '')).toBe(once.replaceAll(' ', ''));
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const time = (length: number) => {
      const text = '最 佳 品质 best '.repeat(length);
      const start = performance.now();
      normalize(text);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(80_000)).toBeLessThan(Math.max(time(10_000), 5) * 40);
  });
});
