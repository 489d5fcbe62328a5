import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disguisesOf } from '../../src/text/disguise/disguise.ts';
import { plainPinyin, tonedPinyin } from '../../src/text/disguise/pinyin.ts';

describe('disguisesOf', () => {
  it.each([
    ['最佳', ['zui佳', 'zuì佳', 'zui 佳', '最jia', '最/佳', '最 佳', '日取佳']],
    ['国家级', ['国家ji', 'guojia级', '国 家级', '国】【家】【级']],
    ['第一', ['第1', '第yi']],
    ['治疗', ['氵台疗', '治疒了', '氵台疒了']],
    ['cures', ['c u r e s', 'c.u.r.e.s', 'cur3s', 'c*res', 'cu.res', 'cúres']],
    ['clinically', ['clin!cally', 'cl1n1cally']],
    ['no.1', ['no.一']],
  ])('of %s', (word, some) => expect(disguisesOf(word)).toEqual(expect.arrayContaining(some)));

  it.each([
    ['癌', 'ai'],
    ['抗癌', '抗ai'],
    ['fat', 'f a t'],
  ])('of %s are not %s, which means something else', (word, other) => {
    expect(disguisesOf(word)).not.toContain(other);
  });

  it('are many but not too many, and never the word itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'最佳国家级第一治疗cureblist 1.'), maxLength: 12 }),
        (word) => {
          const spellings = disguisesOf(word);
          expect(spellings.length).toBeLessThan(12 * 30);
          expect(new Set(spellings).size).toBe(spellings.length);
          expect(spellings).not.toContain(word);
        },
      ),
    );
  });
});

describe('pinyin', () => {
  it.each([
    ['最', 'zuì', 'zui'],
    ['绿', 'lǜ', 'lv'],
    ['癌', 'ái', 'ai'],
    ['作', 'zuò', 'zuo'],
    ['艾', 'ài', 'ai'],
  ])('of %s', (character, toned, plain) => {
    expect([tonedPinyin(character), plainPinyin(character)]).toEqual([toned, plain]);
  });

  it('is not known of what is not listed', () => expect(plainPinyin('龘')).toBeUndefined());
});
