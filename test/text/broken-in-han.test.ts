// Lines of Chinese that an editor broke are one sentence; slogans, lists and verses stay as they are.
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { joinWrappedLines } from '../../src/text/segment/join-wrapped-lines.ts';

const joined = (text: string) => joinWrappedLines(text).replaceAll(' ', '');

describe('lines of Chinese', () => {
  it.each([
    ['narrow ones', '这款坐垫久坐\n不累，缓解颈\n椎痛，全网销\n量第一。'],
    ['wide ones', '选用新疆长绒棉织造，洗三十次也不起球，睡一周就能治\n好失眠。'],
    ['Japanese', '毎日一杯飲むだけで、つらい花粉症がすっかり治ると評判の\nお茶です。'],
    ['with a figure at the end', '每一罐都在低温下慢慢熬足十二个小时，开罐就能喝，净含量5\n00克。'],
  ])('joins %s', (_, text) => {
    expect(joined(text)).toBe(text.replaceAll('\n', ''));
    expect(joinWrappedLines(text)).toHaveLength(text.length);
  });

  it.each([
    ['slogans', '加厚保暖不起球\n春秋两季都能穿\n机洗手洗都可以'],
    ['slogans of which the last ends', '加厚保暖不起球\n春秋两季都能穿\n机洗手洗都可以。'],
    ['a heading and a sentence', '保养方法\n手洗，不要暴晒。'],
    ['a name and a sentence', '加厚珊瑚绒毛毯\n保暖，可机洗。'],
    ['a verse', '春江潮水连海平，\n海上明月共潮生。'],
    ['sentences', '选用新疆长绒棉织造而成，洗三十次也不起球，摸着软。\n可以机洗。'],
    ['labels', '面料选用新疆长绒棉，里料也是一样的棉，请放心给宝宝穿\n产地：新疆。'],
    ['a list', '选用新疆长绒棉织造而成，洗三十次也不起球，摸着很柔软\n2、可以机洗。'],
    ['a paragraph and the next', '选用新疆长绒棉织造而成，洗三十次也不起球，睡一周能治\n\n好好休息。'],
  ])('leaves %s', (_, text) => {
    expect(joinWrappedLines(text)).toBe(text);
  });
});

const LINES = [
  '山野黑豆茶 200g',
  '',
  '这款黑豆茶产自大兴安岭，自然晾晒，低温烘焙，每天早晚各一杯，坚持三个月就能根治高血压，血糖也会慢慢降下来，老人孩子都可以放心喝。',
  '我们是全国销量第一的黑豆茶，没有任何副作用，喝过的人都说好，回头客多得数不过来。',
  '',
  '拆封之后不退不换，请想好再拍，最后三天，错过就要再等一年，价格马上恢复。',
];

/** Breaks each line at a width, as an editor does. */
const broken = (width: number) =>
  LINES.map((line) => line.replace(new RegExp(`.{${width}}(?=.)`, 'gu'), '$&\n')).join('\n');

function findingsIn(text: string, read: typeof extractText): string[] {
  const extraction = read(text);
  extraction.listing.inLanguage = 'zh';
  const { findings } = checkExtraction(extraction, { uri: 'draft' }, loadShippedRules(), {
    laws: ['cn'],
    asOf: '2026-12-01',
    lang: 'zh',
  });
  return findings
    .map(({ ruleId, outcome, quote }) => `${ruleId} ${outcome} ${quote.replace(/\s/gu, '')}`)
    .sort();
}

describe('a draft broken at a width', () => {
  for (const width of [20, 30, 40])
    it(`has the findings of the whole, at ${width} characters`, () => {
      expect(findingsIn(broken(width), extractText)).toEqual(findingsIn(LINES.join('\n'), extractText));
      const markdown = (text: string) => `# ${text}`;
      expect(findingsIn(markdown(broken(width)), extractMarkdown)).toEqual(
        findingsIn(markdown(LINES.join('\n')), extractMarkdown),
      );
    });
});
