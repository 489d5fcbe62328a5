import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { keyOf, keysOf } from '../../src/app/check/finding-keys.ts';
import { fixText } from '../../src/app/fix/fix-text.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import { extractText } from '../../src/extract/draft/extract-text.ts';
import { DRAFTS, DRAFT_FOLDER } from '../support/drafts.ts';

const book = loadShippedRules();

/** As `--fix` asks: what is only to review stays. */
const checkToFix = (text: string) => check(text, 'markdown', ['cn'], true);

async function check(
  text: string,
  form: 'text' | 'markdown' = 'markdown',
  laws = ['cn'],
  sparesReviews = false,
) {
  const extraction = form === 'text' ? extractText(text) : extractMarkdown(text);
  await resolveLanguage(extraction.listing);
  const options = { laws, asOf: '2026-11-24', lang: 'zh', suggest: true, sparesReviews } as const;
  return checkExtraction(extraction, { uri: 'draft' }, book, options);
}

describe('the ten drafts, fixed', () => {
  it.each(DRAFTS)('%s: each fix removes its finding and adds none', async (name) => {
    const source = readFileSync(join(DRAFT_FOLDER, `${name}.md`), 'utf8');
    const before = await checkToFix(source);
    const { text, applied, report } = await fixText(source, checkToFix);
    const was = keysOf(before.findings);
    const is = keysOf((await checkToFix(text)).findings);
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
    ['全网销量第一的双层保温杯，容量500毫升', '双层保温杯，容量500毫升'],
    ['采用国内最先进的低温工艺，波美度42', '采用国内先进的低温工艺，波美度42'],
    ['用最先进的低温设备熬制，波美度42', '用先进的低温设备熬制，波美度42'],
    ['采用最先进的设备灌装，每瓶250克', '采用先进的设备灌装，每瓶250克'],
    ['用了最先进的织法，面料180克重', '用了先进的织法，面料180克重'],
    ['口感清甜，三天治愈关节炎。', '口感清甜。'],
    ['全网销量第一，治疗高血压，口感清甜。', '口感清甜。'],
    ['保修一年，激活后不退不换', '保修一年'],
    ['特价商品一经售出，不退不换', ''],
    ['降血脂、软化骨头、抗癌', ''],
    ['瓷面光滑。高血压没了......腰也直了，告别腰痛......', '瓷面光滑。'],
    ['高血压！便秘！失眠！湿疹！喝它就好！', ''],
    ['含银耳。仅剩3件。马上下单！', '含银耳。'],
    ['★全網第一★含銀耳', '★含銀耳'],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`玉竹茶\n\n净含量250克。\n\n${sentence}\n`, 'text');
    const safe = findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe));
    expect(safe.map(({ after }) => after)).toContain(wanted);
  });

  it.each([
    ['It prevents migraine. It boils a litre.', 'broken'],
    ['Our kettle prevents migraine. Holds a litre.', 'Holds a litre.'],
    ['A zero-emission bottle of brushed steel', 'factsLost'],
    ['Holds a litre. Only 2 left. Buy one now!', 'Holds a litre.'],
    ['It prevents migraine. With regular descaling.', 'broken'],
    ['Smith et al. Water 12 (3), 41-48. It prevents migraine. Next.', 'broken'],
    ['Clinically proven: • Softer water • Less scale', 'broken'],
    ['Trials found:\n\nIt prevents migraine.\n\nRinse before use.', 'broken'],
    [
      'Why we made it\n\nTea from our kettle prevents migraine, from the first cup to the last.\n\nCare',
      'broken',
    ],
    ['Ceramide-rich steam prevents migraine.', 'factsLost'],
    ['TÜV tested, prevents migraine.', 'factsLost'],
  ])('%s → %s', async (sentence, wanted) => {
    const { findings } = await check(`Kettle\n\nIt is 20 cm high.\n\n${sentence}\n`, 'text', ['uk', 'eu']);
    const given = findings.flatMap(({ suggestions = [], noWording }) => [
      ...suggestions.filter((one) => one.safe).map(({ after }) => after),
      ...(noWording === undefined ? [] : [noWording]),
    ]);
    expect(given).toContain(wanted);
  });

  it.each([
    ['本车采用了行业中最大的全景挡风玻璃', 'factsLost'],
    ['添加烟酰胺治疗痤疮', 'factsLost'],
    ['瓶装500毫升口碑好茶，三天治愈便秘', 'otherClaim'],
    ['第3天：治疗高血压', 'broken'],
    ['原价399元，现价99元', 'factsLost'],
    ['高仿大牌包，一比一复刻', 'notWording'],
    ['门市价6120，到手价3999', 'factsLost'],
    ['以維生素治療痤瘡', 'factsLost'],
    ['人为损坏概不退换，本店拥有最终解释权', 'factsLost'],
  ])('%s: no wording, %s', async (sentence, why) => {
    const { findings } = await check(`玉竹茶\n\n净含量250克。\n\n${sentence}\n`, 'text');
    expect(findings.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
    expect(findings.map(({ noWording }) => noWording)).toContain(why);
  });

  it.each([
    ['Jabón de aceite\n\nSostenible y suave con la piel.\n', 'es', 'factsLost'],
    ['Sabonete artesanal\n\nSustentável e amigo do planeta, delicado com a pele.\n', 'uk', 'language'],
    [
      'Wash bag\n\nHandy for weekends away, genuinely eco-friendly and easy to pack flat.\n',
      'uk',
      'plainLost',
    ],
  ])('%s: the reason is true', async (draft, law, why) => {
    const { findings } = await check(draft, 'text', ['eu', law]);
    expect(findings.map(({ noWording }) => noWording)).toContain(why);
  });

  it('moves up the numbers behind an item that goes', async () => {
    const source = '# 玉竹茶\n\n1. 净含量250克\n2. 治疗高血压\n3. 罐装\n';
    const { text } = await fixText(source, check);
    expect(text).toBe('# 玉竹茶\n\n1. 净含量250克\n2. 罐装\n');
  });

  it('leaves a slot where a fact is needed, and never calls that safe', async () => {
    const { findings } = await check('# 玉石吊坠\n\n缅甸天然翡翠A货。\n');
    const slots = findings.flatMap(({ suggestions = [] }) =>
      suggestions.filter(({ kind }) => kind === 'fill'),
    );
    expect(slots[0]?.after).toMatch(/〔[^〕]+〕/);
    expect(slots.some(({ safe }) => safe)).toBe(false);
  });

  it.each([
    ['a promise alone', 'Clinically proven.', ['uk']],
    ['a cry', 'Voted number one in Britain!', ['uk']],
    ['a comparison without a figure', 'Boils better than the leading brand.', ['uk']],
    ['no proof named in the language', 'Klinisch bewiesen: entkalkt das Wasser.', ['eu', 'de']],
  ])('puts no slot behind %s', async (_, sentence, laws) => {
    const { findings } = await check(`Kettle\n\n${sentence}\n`, 'text', laws);
    const kinds = findings.flatMap(({ suggestions = [] }) => suggestions.map(({ kind }) => kind));
    expect(findings.length).toBeGreaterThan(0);
    expect(kinds).not.toContain('fill');
  });

  it('asks what a figure rests on, and keeps it', async () => {
    const { findings } = await check('Kettle\n\nBoils up to 60% faster than a hob.\n', 'text', ['uk']);
    const given = findings.flatMap(({ suggestions = [] }) => suggestions.map(({ kind }) => kind));
    expect(new Set(given)).toEqual(new Set(['fill']));
  });

  it('takes out a part that the listing tells elsewhere', async () => {
    const { findings } = await check('# 面霜\n\n含烟酰胺和甘油。\n\n烟酰胺治疗痤疮。\n');
    const safe = findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe));
    expect(safe.map(({ after }) => after)).toContain('');
  });

  it('hides no fact: counterfeit goods are not made better by other words', async () => {
    const { findings } = await check('# 箱包\n\n高仿大牌包，一比一复刻，专柜品质。\n');
    const counterfeit = findings.filter(({ ruleId }) => ruleId === 'identity/counterfeit-goods');
    expect(counterfeit.length).toBeGreaterThan(0);
    expect(counterfeit.flatMap(({ suggestions = [] }) => suggestions)).toEqual([]);
  });
});
