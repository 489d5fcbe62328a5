import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { placedDraft, type PlacedBlock } from '../../src/extract/draft/placed-draft.ts';

const book = loadShippedRules();

const LABEL = [
  '产品名称：玉竹茶（代用茶）',
  '配料：玉竹、甘草',
  '净含量：100克',
  '生产日期：见包装底部',
  '保质期：18个月',
  '产品标准代号：Q/AB 0001S',
  '生产商：湘岭食品有限公司',
];
const COPY = ['玉竹茶', '选用三年生玉竹，口感清甜。', '全网销量第一', '送给父母，暖心又体面。'];

const lines = (picture: string, texts: readonly string[]): PlacedBlock[] =>
  texts.map((text) => ({ role: 'image-text', text, picture, placeAt: () => ({}) }));

async function check(blocks: readonly PlacedBlock[], category = 'food', laws = ['cn']) {
  const title: PlacedBlock = { role: 'title', text: '玉竹茶', placeAt: () => ({}) };
  const extraction = placedDraft([title, ...blocks]);
  await resolveLanguage(extraction.listing);
  const options = { laws, asOf: '2026-11-24', lang: 'en', category } as const;
  return checkExtraction(extraction, { uri: 'parts' }, book, options);
}

const quoted = async (...given: Parameters<typeof check>) =>
  (await check(...given)).findings.map(({ quote }) => quote);

describe('what is plainly the label on a pack', () => {
  it('is not held against the law of advertising, and the report says so', async () => {
    const { findings, notes } = await check(lines('a.png', [...LABEL, '本地销量第一的茶']));
    expect(findings.filter(({ quote }) => quote.includes('第一'))).toEqual([]);
    expect(notes.join()).toMatch(/the law of labels.*superlative\//);
  });

  it('is held against the law of labels, which alone is cited', async () => {
    const { findings } = await check(lines('a.png', [...LABEL, '治疗高血压']));
    const found = findings.filter(({ quote }) => quote.includes('治疗'));
    expect(found.map(({ ruleId }) => ruleId)).toEqual(['food/treats-disease']);
    expect(found[0]?.laws.map(({ id }) => id)).toEqual(['cn/food-safety-71']);
  });

  it('spares no other picture of the listing', async () => {
    const blocks = [...lines('a.png', LABEL), ...lines('b.png', COPY)];
    expect(await quoted(blocks)).toContainEqual(expect.stringContaining('第一'));
  });

  it('may be one text of a column', async () => {
    const text = [...LABEL, '本地销量第一的茶'].join('\n');
    const one: PlacedBlock = { role: 'image-text', text, placeAt: () => ({}) };
    expect((await quoted([one])).filter((quote) => quote.includes('第一'))).toEqual([]);
  });

  it('has a table of nutrients', async () => {
    const table = ['营养成分表', '项目', '每100克', '能量', '1500千焦', '18%', '蛋白质', '3.2克', '5%'];
    const texts = ['配料：玉竹', '净含量：100克', '保质期：18个月', ...table, '销量第一'];
    expect((await quoted(lines('a.png', texts))).filter((quote) => quote.includes('第一'))).toEqual([]);
  });
});

describe('what is no label', () => {
  it.each([
    ['copy', COPY],
    ['copy with two facts of a label', [...COPY, '净含量：100克', '保质期：18个月']],
    [
      'a long picture with a table of facts in it',
      [...COPY, ...COPY, ...COPY, ...COPY, ...LABEL.slice(0, 5)],
    ],
  ])('%s is held against the law of advertising', async (_, texts) => {
    expect(await quoted(lines('a.png', texts))).toContainEqual(expect.stringContaining('第一'));
  });

  it('a text of the listing that is no picture', async () => {
    const texts = lines('a.png', [...LABEL, '全网销量第一']).map(({ text }): PlacedBlock => ({
      role: 'description',
      text,
      placeAt: () => ({}),
    }));
    expect(await quoted(texts)).toContainEqual(expect.stringContaining('第一'));
  });
});
