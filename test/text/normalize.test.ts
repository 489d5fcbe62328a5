import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeFully, normalize, sourceSpan } from '../../src/text/fold/normalize.ts';

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
    ['国.家.级品质', '国家级品质'],
    ['本品国 家 级 品 质', '本品国家级品质'],
    ['餐桌 床 沙发', '餐桌床 沙发'],
    ['第1️⃣', '第1'],
    ['销量第一¹的品牌', '销量第一的品牌'],
    ['clinically proven¹²', 'clinically proven'],
    ['95%² of users', '95% of users'],
    ['m², cm³, 10⁴, Ca²', 'm2, cm3, 104, ca2'],
    ['第²', '第2'],
    ['¹ based on', '1 based on'],
    ['❶级', '1级'],
    ['销量🥇品牌', '销量🥇品牌'],
    ['c\u0336u\u0336r\u0336e\u0336', 'cure'],
    ['cafe\u0301', 'café'],
    ['ハ\u309aン', 'パン'],
    ['ﾊﾟﾝ', 'パン'],
    ['сure', 'cure'],
    ['СURЕ', 'cure'],
    ['ВЕЅТ deal', 'best deal'],
    ['ᴄᴜʀᴇ', 'cure'],
    ['🅱🅔🆂🆃', 'best'],
    ['⺡台', '氵台'],
    // Honest words in other alphabets stay.
    ['ТОРМОЗ для iPhone', 'тормоз для iphone'],
    ['сор', 'сор'],
    ['20 μg', '20 μg'],
    ['10 kΩ', '10 kω'],
    ['βίος', 'βίος'],
  ])('folds %j to %j', (source, folded) => {
    expect(normalize(source).text).toBe(folded);
  });

  it('folds a text told at a glance as one that is gone through', () => {
    const piece = fc.constantFrom(
      ...'国家级品質第1２a-B.·*★~"\'`、，。 ',
      '  ',
      '\t',
      'é',
      '²',
      '\u0301',
      'с',
      '무료',
      '\u200b',
      '🔥',
      '\uffff',
      'Apple',
      '桌椅',
      '沙发',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        expect(normalize(source)).toEqual(normalizeFully(source));
      }),
      { numRuns: 3000 },
    );
  });

  it('maps a match back to the characters of the page', () => {
    const source = '本品为 国\u200b家*級 品質';
    const normalized = normalize(source);
    const start = normalized.text.indexOf('国家级');
    const [from, to] = sourceSpan(normalized, start, start + 3);
    expect(source.slice(from, to)).toBe('国\u200b家*級');
  });

  it.each([
    ['销量第1️⃣。', '第1', '第1️⃣'],
    ['it c\u0336u\u0336r\u0336e\u0336 all', 'cure', 'c\u0336u\u0336r\u0336e\u0336'],
    ['our cafe\u0301 bar', 'café', 'cafe\u0301'],
    ['a 𝐛𝐞𝐬𝐭 one', 'best', '𝐛𝐞𝐬𝐭'],
  ])('quotes %j with all that is shown', (source, folded, quote) => {
    const normalized = normalize(source);
    const start = normalized.text.indexOf(folded);
    expect(start).toBeGreaterThanOrEqual(0);
    expect(source.slice(...sourceSpan(normalized, start, start + folded.length))).toBe(quote);
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
});
