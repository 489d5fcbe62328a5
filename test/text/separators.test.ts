import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../src/text/segment/cut-sentences.ts';

describe('cutSentences', () => {
  it.each([
    ['改善睡眠质量🌟缓解视力疲劳', ['改善睡眠质量', '缓解视力疲劳']],
    ['改善睡眠质量～缓解视力疲劳', ['改善睡眠质量', '缓解视力疲劳']],
    ['高🩸压人群可用', ['高🩸压人群可用']],
    ['周一～周五送货上门', ['周一～周五送货上门']],
    ['Soft lid 🔥 long cord', ['Soft lid', 'long cord']],
    ['d🔥tox tea', ['d🔥tox tea']],
    ['提升佩戴舒适𠮷野花纹图案', ['提升佩戴舒适𠮷野花纹图案']],
    ['改善睡眠质量🌟❤️缓解视力疲劳', ['改善睡眠质量', '缓解视力疲劳']],
    ['3 ～ 6 years', ['3 ～ 6 years']],
  ])('separates the phrases of %j at pictographs', (text, parts) => {
    expect(cutSentences(text).map(([start, end]) => text.slice(start, end))).toEqual(parts);
  });
});
