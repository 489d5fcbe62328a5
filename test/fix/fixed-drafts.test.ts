import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { keyOf, keysOf } from '../../src/app/check/suggest.ts';
import { fixText } from '../../src/app/fix/fix-text.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { DRAFTS, DRAFT_FOLDER } from '../support/drafts.ts';

const book = loadShippedRules();

async function check(text: string, form: 'text' | 'markdown' = 'markdown', laws = ['cn']) {
  const extraction = form === 'text' ? extractText(text) : extractMarkdown(text);
  await resolveLanguage(extraction.listing);
  const options = { laws, asOf: '2026-11-24', lang: 'zh', suggest: true } as const;
  return checkExtraction(extraction, { uri: 'draft' }, book, options);
}

describe('the ten drafts, fixed', () => {
  it.each(DRAFTS)('%s: each fix removes its finding and adds none', async (name) => {
    const source = readFileSync(join(DRAFT_FOLDER, `${name}.md`), 'utf8');
    const before = await check(source);
    const { text, applied, report } = await fixText(source, check);
    const was = keysOf(before.findings);
    const is = keysOf((await check(text)).findings);
    expect(applied.length).toBeGreaterThan(0);
    expect([...is].filter(([key, times]) => times > (was.get(key) ?? 0))).toEqual([]);
    const mendable = before.findings.filter(
      ({ outcome, suggestions }) => outcome === 'violation' && suggestions?.some(({ safe }) => safe),
    );
    for (const finding of mendable) expect(is.has(keyOf(finding))).toBe(false);
    expect(report.score.value ?? 0).toBeGreaterThan(before.score.value ?? 0);
  });
});

describe('a suggestion is made of the merchant’s own sentence', () => {
  it.each([
    ['本车采用了行业中最大的全景挡风玻璃', '本车采用了全景挡风玻璃'],
    ['采用国内最先进的低温工艺，波美度42', '采用国内先进的低温工艺，波美度42'],
    ['口感清甜，三天治愈关节炎。', '口感清甜。'],
    ['全网销量第一，治疗高血压，口感清甜。', '口感清甜。'],
    ['保修一年，激活后不退不换', '保修一年'],
    ['特价商品一经售出，不退不换', ''],
    ['降血脂、软化骨头、抗癌', ''],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`玉竹茶\n\n净含量250克。\n\n${sentence}\n`, 'text');
    const safe = findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe));
    expect(safe.map(({ after }) => after)).toContain(wanted);
  });

  it.each([
    ['It prevents migraine. It boils a litre.', 'broken'],
    ['Our kettle prevents migraine. Holds a litre.', 'Holds a litre.'],
    ['A zero-emission bottle of brushed steel', 'A bottle of brushed steel'],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`Kettle\n\nIt is 20 cm high.\n\n${sentence}\n`, 'text', ['uk', 'eu']);
    const given = findings.flatMap(({ suggestions = [], noWording }) => [
      ...suggestions.filter((one) => one.safe).map(({ after }) => after),
      ...(noWording === undefined ? [] : [noWording]),
    ]);
    expect(given).toContain(wanted);
  });

  it.each([
    ['添加烟酰胺治疗痤疮', 'factsLost'],
    ['瓶装500毫升口碑好茶，三天治愈便秘', 'otherClaim'],
    ['1. 治疗高血压', 'broken'],
    ['原价399元，现价99元', 'factsLost'],
    ['高仿大牌包，一比一复刻', 'notWording'],
  ])('%s: no wording, %s', async (sentence, why) => {
    const { findings } = await check(`玉竹茶\n\n净含量250克。\n\n${sentence}\n`, 'text');
    expect(findings.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
    expect(findings.map(({ noWording }) => noWording)).toContain(why);
  });

  it('leaves a slot where a fact is needed, and never calls that safe', async () => {
    const { findings } = await check('# 玉石吊坠\n\n缅甸天然翡翠A货。\n');
    const slots = findings.flatMap(({ suggestions = [] }) =>
      suggestions.filter(({ kind }) => kind === 'fill'),
    );
    expect(slots[0]?.after).toMatch(/〔[^〕]+〕/);
    expect(slots.some(({ safe }) => safe)).toBe(false);
  });

  it('hides no fact: counterfeit goods are not made better by other words', async () => {
    const { findings } = await check('# 箱包\n\n高仿大牌包，一比一复刻，专柜品质。\n');
    const counterfeit = findings.filter(({ ruleId }) => ruleId === 'identity/counterfeit-goods');
    expect(counterfeit.length).toBeGreaterThan(0);
    expect(counterfeit.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
  });
});
