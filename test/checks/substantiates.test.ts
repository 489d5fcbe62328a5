import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/model/listing/block.ts';
import { block, check } from '../support/proof-bench.ts';

const passes = (texts: Block[], lang?: string) => check(texts, lang).length === 0;

describe('a claim with its proof', () => {
  it('in its own sentence needs no footnote', () => {
    expect(passes([block('销量第一，数据来源：某调研公司2026年报告')])).toBe(true);
    expect(passes([block('销量第一。数据来源：某调研公司2026年报告')])).toBe(false);
  });

  it.each([
    ['销量第一*', '*数据来源：某调研公司2026年报告'],
    ['销量第一＊的品牌', '* 数据来源：某调研公司2026年报告'],
    ['销量第一¹', '1. 数据来源：某调研公司2026年报告'],
    ['销量第一¹', '¹数据来源：某调研公司2026年报告'],
    ['销量第一①，口碑好', '①数据来源：某调研公司2026年报告'],
    ['销量第一[1]', '[1] 数据来源：某调研公司2026年报告'],
    ['销量第一【1】', '［1］数据来源：某调研公司2026年报告'],
    ['销量第一（注1）', '注1：数据来源：某调研公司2026年报告'],
    ['销量第一（注一）', '注①：数据来源：某调研公司2026年报告'],
    ['销量第一（注）', '注：数据来源：某调研公司2026年报告'],
    ['销量第一※', '※数据来源：某调研公司2026年报告'],
    ['销量第一※1', '※1 数据来源：某调研公司2026年报告'],
    ['销量第一†', '† 数据来源：某调研公司2026年报告'],
    ['销量第一¹,²', '1) 数据来源某公司 2) 2026年调研'],
    ['销量第一。*', '*数据来源：某调研公司2026年报告'],
    ['销量第一*', '注释：数据来源：某调研公司2026年报告'],
    ['销量第一*', '数据来源：某调研公司2026年报告'],
  ])('%s leads to %s', (claim, note) => {
    expect(passes([block(claim), block(note)]), 'another block').toBe(true);
    expect(passes([block(claim), block(note, 'footer')]), 'the footer').toBe(true);
    expect(passes([block(`${claim}。好用不贵。${note}`)]), 'the end of its block').toBe(true);
    expect(passes([block(claim), block(note, 'review')]), "a customer's words").toBe(false);
  });

  it.each([
    ['clinically proven*', '*Based on a survey of 120 women, 2026', 'en'],
    ['clinically proven¹ to work.', '¹ Based on a survey in 2026', 'en'],
    ['clinically proven.² Try it', '2) Based on a survey in 2026', 'en'],
    ['Clinically proven† formula', 'Terms apply. † Based on a survey in 2026', 'en'],
    ['klinisch bewiesen*', '*Basierend auf einer Umfrage 2026', 'de'],
    ['klinisch bewiesen¹⁾', '1) Basierend auf einer Umfrage 2026', 'de'],
  ])('%s leads to %s', (claim, note, lang) => {
    expect(passes([block(claim), block(note)], lang)).toBe(true);
  });

  it.each([
    ['another sign', '销量第一*', '†数据来源：某调研公司2026年报告'],
    ['another number', '销量第一¹', '2. 数据来源：某调研公司2026年报告'],
    ['no mark', '销量第一', '*数据来源：某调研公司2026年报告'],
    ['a mark before it', '好吃* 销量第一', '*数据来源：某调研公司2026年报告'],
    ['a mark in another sentence', '销量第一。好吃*', '*数据来源：某调研公司2026年报告'],
    ['a sign of multiplication', '销量第一 10*20cm', '*数据来源：某调研公司2026年报告'],
    ['a square metre', '销量第一 m²', '2. 数据来源：某调研公司2026年报告'],
    ['the 注 of another word', '销量第一，关注1号店', '1. 数据来源：某调研公司2026年报告'],
    ['a mark inside a sentence', '销量第一*', '见包装*数据来源：某调研公司2026年报告'],
    ['the next footnote', '销量第一¹', '1. 图片仅供参考 2. 数据来源：某调研公司2026年报告'],
  ])('does not lead to a note by %s', (_, claim, note) => {
    expect(passes([block(claim), block(note)])).toBe(false);
  });
});

describe('what is missing', () => {
  it('is said in words, without what the footnote has', () => {
    const [finding] = check([block('销量第一*'), block('*数据来源：某公司内部')]);
    expect(finding).toMatchObject({
      outcome: 'review',
      quote: '销量第一',
      message: '“销量第一” lacks date or period; study or sample size.',
      data: {
        missing: 'date or period; study or sample size',
        missingParts: ['proof-period', 'proof-study', 'proof-sample-size'],
      },
    });
    expect(finding?.reason).toContain('date or period; study or sample size');
  });

  it('is said in Chinese too', () => {
    const [finding] = check([block('销量第一')], 'zh', 'zh');
    expect(finding?.message).toBe('“销量第一”缺少来源、统计期间；研究或sample size。');
    expect(finding?.reason).toContain('来源、统计期间');
  });
});

describe('hostile texts', () => {
  const piece = fc.constantFrom(
    ...'销量第一|*|¹|①|[1]|注1|注：|数据来源：|。| |2026年|调研|※|(|)|1.|\ud800'.split('|'),
  );

  it('never make it throw, and the result is the same each time', () => {
    fc.assert(
      fc.property(fc.array(fc.array(piece, { maxLength: 12 }), { maxLength: 5 }), (texts) => {
        const blocks = texts.map((pieces) => block(pieces.join('')));
        const findings = check(blocks);
        expect(findings.filter((finding) => finding.outcome === 'error')).toEqual([]);
        expect(check(blocks)).toEqual(findings);
      }),
      { numRuns: 200 },
    );
  });
});
