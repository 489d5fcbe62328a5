import { describe, expect, it } from 'vitest';
import { isTestimony } from '../../src/engine/run/testimony.ts';

const isTold = (text: string, words: string, next = '') => {
  const start = text.indexOf(words);
  const blocks = [text, next].map((one) => ({ role: 'description' as const, text: one }));
  return isTestimony(blocks, 0, start, start + words.length);
};

describe('isTestimony', () => {
  it.each([
    ['“The best lamp of all.” – Anna, 43', 'best lamp', ''],
    ['“灯光最柔和”', '最柔和', '——李女士'],
    ['这盏灯最亮，买对了 —— 买家 h**9', '最亮', ''],
    ['耐用。\n灯光最柔和 —— 会员 林**\n尺寸见图', '最柔和', ''],
  ])('%s', (text, words, next) => {
    expect(isTold(text, words, next)).toBe(true);
  });

  it.each([
    ['The best lamp – 30%*', 'best lamp'],
    ['全网最亮 3.5两-4.0两*5只', '最亮'],
    ['最亮的灯\n灯光柔和 —— 会员 林**', '最亮'],
    ['“The best lamp of all.” It is made of brass', 'best lamp'],
  ])('not %s', (text, words) => {
    expect(isTold(text, words)).toBe(false);
  });
});
