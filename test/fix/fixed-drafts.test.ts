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
    ['全网销量第一的养生壶', '养生壶'],
    ['采用国内最先进的低温工艺，波美度42', '采用先进的低温工艺，波美度42'],
    ['口感清甜，三天治愈关节炎。', '口感清甜。'],
    ['能治疗高血压的好茶', '好茶'],
    ['降血脂、软化骨头、口感好', '软化骨头、口感好'],
    ['特价商品一经售出，不退不换', ''],
    ['国家级品质', '可靠品质'],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`玉竹茶\n\n${sentence}\n`, 'text');
    const safe = findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe));
    expect(safe.map(({ after }) => after)).toContain(wanted);
  });

  it.each([
    ['It cures arthritis and looks good.', 'It looks good.'],
    ['Made of an eco-friendly plastic, dishwasher safe', 'Made of a plastic, dishwasher safe'],
    ['It boils a litre in 2.5 minutes, and it prevents migraine', 'It boils a litre in 2.5 minutes'],
    ['It prevents migraine. It boils a litre.', 'It boils a litre.'],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`Kettle\n\n${sentence}\n`, 'text', ['uk', 'eu']);
    const safe = findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe));
    expect(safe.map(({ after }) => after)).toContain(wanted);
  });

  it('leaves a slot where a fact is needed, and never calls that safe', async () => {
    const { findings } = await check('# 电水壶\n\n经临床验证，煮水更健康，值得信赖。\n');
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
