import { describe, expect, it } from 'vitest';
import { scannerOf } from '../support/vocabulary.ts';

const EXAMPLES = 'examples: { match: [x], none: [] }';
const quotes = (scan: ReturnType<typeof scannerOf>, text: string) => scan(text).map((match) => match.quote);

describe('words listed as disguised', () => {
  const scan = scannerOf({
    'rank/zh': `sets: { first: [第一, 第一品牌], of: [销量] }
phrases:
  - { seq: [of, ..2, first], unless: { within: [第一次] } }
  - { seq: [第一品牌], weak: true }
${EXAMPLES}`,
    '_disguised/zh': 'words: [第一]\nspellings: { 第一: [頭牌] }\ninside: { 第一: [弟一] }',
  });

  it('are found in every claim that uses them, in the same company', () => {
    expect(quotes(scan, '销量第yi')).toEqual(['销量第yi']);
    expect(quotes(scan, '第yi')).toEqual([]);
    expect(quotes(scan, '销量头牌')).toEqual(['销量头牌']);
  });

  it('are known to guards where honest texts write them so too', () => {
    expect(quotes(scan, '销量第1次')).toEqual([]);
  });

  it('are found inside longer terms, as weak as these', () => {
    expect(scan('第yi品牌')).toMatchObject([{ quote: '第yi品牌', weak: true }]);
    expect(scan('弟一品牌')).toMatchObject([{ quote: '弟一品牌', weak: true }]);
    expect(quotes(scan, '销量兄弟一起')).toEqual([]);
  });
});

describe('words that phrases put together', () => {
  const scan = scannerOf({
    'best/zh': `sets: { most: [最], good: [佳, 好], soft: [潮] }
phrases:
  - { seq: [most, good], unless: { after: [状态] } }
  - { seq: [most, soft], weak: true }
${EXAMPLES}`,
    '_disguised/zh': 'words: [第一]\nclaims: { best: [最佳, 最潮, 最大] }',
  });

  it('keep the guards and the weakness of their phrase', () => {
    expect(scan('zui佳')).toMatchObject([{ quote: 'zui佳', weak: false }]);
    expect(quotes(scan, 'zui佳状态')).toEqual([]);
    expect(scan('zui潮')).toMatchObject([{ weak: true }]);
  });

  it('that no phrase makes are no claim in disguise either', () => {
    expect(quotes(scan, 'zui大')).toEqual([]);
  });
});

describe('spellings', () => {
  it('that are terms already mean what they mean', () => {
    const scan = scannerOf({
      'cure/zh': `words: [治疗]\n${EXAMPLES}`,
      'smelting/zh': `words: [冶疗]\n${EXAMPLES}`,
      '_disguised/zh': 'words: [治疗]\nspellings: { 治疗: [冶疗] }',
    });
    expect(scan('冶疗').map((match) => match.concept)).toEqual(['smelting']);
  });

  it('are not made for what serves rules without being a claim', () => {
    const scan = scannerOf({
      'proof-source/zh': `words: [来源]\n${EXAMPLES}`,
      '_disguised/zh': 'words: [来源]',
    });
    expect(quotes(scan, '数据lai源')).toEqual([]);
  });

  it('of words in Latin letters keep to whole words', () => {
    const files = {
      'cure/en': `words: [secure a cure, cure]\n${EXAMPLES}`,
      '_disguised/en': 'words: [cure]',
    };
    const scan = scannerOf(files, 'en');
    expect(quotes(scan, 'secure a c.u.r.e')).toEqual(['secure a c.u.r.e']);
    expect(quotes(scan, 'sec.u.r.e')).toEqual([]);
  });
});
