import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractMarkdown } from '../../src/extract/draft/extract-markdown.ts';
import type { Finding } from '../../src/model/report/finding.ts';

const book = loadShippedRules();
const TITLES: Record<string, string> = {
  zh: '玉竹茶',
  en: 'Kettle',
  de: 'Wasserkocher',
  fr: 'Bouilloire',
  ja: '急須',
  es: 'Hervidor',
  it: 'Bollitore',
  nl: 'Waterkoker',
  pl: 'Czajnik',
};
const LAWS: Record<string, string[]> = {
  zh: ['cn'],
  en: ['uk', 'us'],
  de: ['eu', 'de'],
  fr: ['eu', 'fr'],
  ja: ['jp'],
  es: ['eu', 'es'],
  it: ['eu', 'it'],
  nl: ['eu', 'nl'],
  pl: ['eu', 'pl'],
};
const PLAIN: Record<string, string> = {
  zh: '净含量250克。',
  en: 'It is 20 cm high.',
  de: 'Das Gehäuse ist 20 cm hoch und die Leitung 90 cm lang.',
  fr: 'Le boîtier mesure 20 cm de haut et le câble 90 cm.',
  ja: '高さは20センチです。',
  es: 'El cuerpo mide 20 cm de alto y el cable 90 cm de largo.',
  it: 'Il corpo è alto 20 cm e il cavo è lungo 90 cm.',
  nl: 'Het huis is 20 cm hoog en het snoer is 90 cm lang.',
  pl: 'Obudowa ma 20 cm wysokości, a kabel ma 90 cm długości.',
};

async function findingsIn(lang: string, text: string): Promise<readonly Finding[]> {
  const extraction = extractMarkdown(`# ${TITLES[lang]}\n\n${PLAIN[lang]}\n\n${text}\n`);
  await resolveLanguage(extraction.listing);
  const laws = LAWS[lang] ?? [];
  return checkExtraction(extraction, { uri: 'draft' }, book, {
    laws,
    asOf: '2026-11-24',
    lang: 'en',
    suggest: true,
  }).findings;
}

const safeIn = (findings: readonly Finding[]) =>
  findings.flatMap(({ suggestions = [] }) => suggestions.filter((one) => one.safe).map(({ after }) => after));

/** No wording is safe, for this reason. */
function expectNone(findings: readonly Finding[], why: string): void {
  expect(safeIn(findings)).toEqual([]);
  expect(findings.map(({ noWording }) => noWording)).toContain(why);
}

describe('a wording mends its whole line', () => {
  it.each([
    ['en', 'It prevents migraine. Holds a litre. Cures asthma.', 'Holds a litre.'],
    ['zh', '治疗高血压。茶汤清亮，回味甘甜。全网销量第一。', '茶汤清亮，回味甘甜。'],
    ['zh', '全网销量第一。治疗高血压。', ''],
  ])('%s: %s → %s, for each of its findings', async (lang, line, wanted) => {
    const findings = (await findingsIn(lang, line)).filter(({ where }) => where.block === 2);
    expect(findings.length).toBeGreaterThan(1);
    for (const finding of findings) expect(safeIn([finding])).toEqual([wanted]);
  });

  it.each([
    ['en', 'It prevents migraine. The most trusted lid of the trade fair.', 'otherFinding'],
    ['en', 'It prevents migraine. The finest steel goes into the lid.', 'otherClaim'],
    ['en', 'We may change these terms at any time. Opened boxes pay a fee.', 'otherClaim'],
    ['zh', '治疗高血压。添加烟酰胺治疗痤疮。', 'otherFinding'],
    ['zh', '治疗高血压。罐子科技感十足。', 'otherClaim'],
    ['zh', '本店拥有最终解释权。如有破损自行承担。', 'otherClaim'],
  ])('%s: %s has none: %s', async (lang, line, why) => {
    expectNone(await findingsIn(lang, line), why);
  });

  it.each([
    ['es', 'Cura la migraña. Contiene un litro.', 'Contiene un litro.'],
    ['it', 'Guarisce l’emicrania. Contiene un litro.', 'Contiene un litro.'],
    ['nl', 'Geneest migraine. Er past een liter in.', 'Er past een liter in.'],
    ['pl', 'Leczy migrenę. Mieści litr.', 'Mieści litr.'],
  ])('%s: %s → %s', async (lang, line, wanted) => {
    expect(safeIn(await findingsIn(lang, line))).toContain(wanted);
  });

  it.each([
    ['es', 'Cura la migraña gracias al acero.', 'factsLost'],
    ['it', 'Guarisce l’emicrania grazie al rame.', 'factsLost'],
    ['nl', 'Geneest migraine dankzij koper.', 'factsLost'],
    ['pl', 'Leczy migrenę dzięki miedzi.', 'factsLost'],
  ])('%s: %s has none: %s', async (lang, line, why) => {
    expectNone(await findingsIn(lang, line), why);
  });

  it('takes an attribute out of a title', async () => {
    const extraction = extractMarkdown('# 全网销量第一的煮茶器\n\n容量1升。\n');
    await resolveLanguage(extraction.listing);
    const options = { laws: ['cn'], asOf: '2026-11-24', lang: 'en', suggest: true } as const;
    const { findings } = checkExtraction(extraction, { uri: 'draft' }, book, options);
    expect(safeIn(findings)).toContain('煮茶器');
  });

  it('leaves the lines around it alone', async () => {
    const findings = await findingsIn(
      'en',
      'The best kettle ever made.\n\nIt prevents migraine. Holds a litre.',
    );
    expect(safeIn(findings)).toContain('Holds a litre.');
  });
});

describe('what hangs on the words that go', () => {
  it.each([
    ['en', 'Act now! Only 3 left in stock.', ''],
    ['en', 'Holds a litre. Only 3 left in stock. Be quick!', 'Holds a litre.'],
    ['zh', '含银耳。仅剩3件！手慢无！', '含银耳。'],
    ['de', 'Nur noch 2 Stück auf Lager! Nicht verpassen!', ''],
  ])('%s: %s → %s', async (lang, line, wanted) => {
    expect(safeIn(await findingsIn(lang, line))).toContain(wanted);
  });

  it.each([
    ['en', 'Our kettle prevents migraine. Two cups make it happen.', 'broken'],
    ['en', 'Our kettle prevents migraine. One cup a day is all you need.', 'broken'],
    ['en', 'Suffering again? Our kettle prevents migraine.', 'broken'],
    ['zh', '治疗高血压。泡水喝它。', 'broken'],
    ['en', 'Our kettle prevents migraine. Bravo!', 'broken'],
    ['zh', '不退不换，须有三包凭证。', 'broken'],
  ])('%s: %s has none: %s', async (lang, line, why) => {
    expectNone(await findingsIn(lang, line), why);
  });

  it('leaves no label without its value', async () => {
    const table = '| 项目 | 内容 |\n| --- | --- |\n| 主治 | 治疗高血压 |\n| 产地 | 湖南 |';
    expect(safeIn(await findingsIn('zh', table))).toEqual([]);
    expect(safeIn(await findingsIn('zh', '产品作用\n\n治疗高血压\n\n开封后请冷藏。'))).toEqual([]);
    expect(safeIn(await findingsIn('en', 'What does steam do?\n\nIt prevents migraine.'))).toEqual([]);
  });
});

describe('what would be left carries more of the same', () => {
  it.each([
    ['en', 'Our kettle prevents migraine. My brother threw his tablets out in May.', 'otherClaim'],
    ['de', 'Heilt Migräne. Meine Nachbarin hat ihre Tabletten weggeworfen.', 'otherFinding'],
    ['fr', 'Guérit la migraine. Mon voisin en prend deux tasses le soir.', 'otherClaim'],
    ['ja', '高血圧が治ります。うちの母も毎朝飲んでいます。', 'otherClaim'],
    ['zh', '治疗高血压。隔壁李叔也天天泡这个。', 'otherClaim'],
    ['zh', '放着也行：治愈高血压，口感清甜。', 'broken'],
  ])('%s: %s has none: %s', async (lang, line, why) => {
    const findings = (await findingsIn(lang, line)).filter(({ where }) => where.block === 2);
    expectNone(findings, why);
  });

  it.each([
    ['en', '- It prevents migraine*\n- Holds a litre\n\n\\* asked of nine friends of ours'],
    ['fr', '★ Guérit la migraine¹\n\n★ Contient un litre\n\n¹ selon neuf amis'],
    ['zh', '喝三天治愈高血压※\n\n茶汤清亮。\n\n※九位朋友说的'],
  ])('%s: a note keeps its mark: %s', async (lang, text) => {
    const findings = await findingsIn(lang, text);
    expect(findings.length).toBeGreaterThan(0);
    expect(safeIn(findings)).toEqual([]);
  });

  it.each([
    ['zh', '▌三天治愈高血压\n每天早晚各泡一壶，水温别太高。'],
    ['en', 'IT PREVENTS MIGRAINE\nFill it up to the mark and switch it on.'],
    ['en', '**For busy heads**\n\nOur kettle prevents migraine.\n\n**Care**\n\nRinse it before use.'],
    ['de', '**Für den Kopf**\n\nUnser Kocher heilt Migräne.\n\n**Pflege**\n\nVor Gebrauch spülen.'],
    ['ja', '**飲みごこち**\n\n高血圧が治ります。\n\n**保存**\n\n涼しい所に置いてください。'],
  ])('%s: what a heading in another paragraph heads stays: %s', async (lang, text) => {
    const findings = await findingsIn(lang, text);
    expect(findings.length).toBeGreaterThan(0);
    expect(safeIn(findings)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Our kettle prevents migraine. One sip and your bad back is a thing of the past, ask the whole street.',
    ],
    ['de', 'Heilt Migräne. Ein Schluck am Abend und das Knie tut am Morgen nicht mehr weh.'],
    ['fr', 'Guérit la migraine. Une gorgée le soir et le genou ne fait plus mal au réveil.'],
    ['ja', '高血圧が治ります。ひと口で膝の痛みがうそのように引いていきます。'],
    ['zh', '治疗高血压。临睡一口，第二天膝盖就不酸了。'],
  ])('%s: what is only worded like a claim: %s', async (lang, line) => {
    expect(safeIn(await findingsIn(lang, line)).filter((after) => after !== '')).toEqual([]);
  });

  it.each([
    ['ja', '「高血圧が治りました。色はきれいです」とのお声。'],
    ['de', '„Heilt Migräne. Die Farbe ist schön“, schreibt uns jemand.'],
  ])('%s: no half of a quotation: %s', async (lang, line) => {
    expect(safeIn(await findingsIn(lang, line)).filter((after) => after !== '')).toEqual([]);
  });

  it('a draft without a title begins with the name of its goods', async () => {
    const extraction = extractMarkdown('养肝茶 治疗高血压 250克\n\n罐装，开封后请密封。\n');
    await resolveLanguage(extraction.listing);
    const options = { laws: ['cn'], asOf: '2026-11-24', lang: 'en', suggest: true } as const;
    const { findings } = checkExtraction(extraction, { uri: 'draft' }, book, options);
    expect(findings.length).toBeGreaterThan(0);
    expect(safeIn(findings)).not.toContain('');
  });

  it.each([
    ['zh', '①喝了会怎样\n三天治愈高血压。\n②保存\n放在阴凉处。', '②保存\n放在阴凉处。'],
    ['zh', '①喝了会怎样\n三天治愈高血压。\n清洗：清水冲一下。', '清洗：清水冲一下。'],
    ['zh', '▌喝了会怎样\n三天治愈高血压。\n\n▌保存\n放在阴凉处。', ''],
    ['en', 'WHAT IT DOES\nOur kettle prevents migraine.\n\nCARE\nRinse it before use.', ''],
  ])('%s: a heading goes with all it heads: %s', async (lang, text, wanted) => {
    expect(safeIn(await findingsIn(lang, text))).toContain(wanted);
  });

  it('leaves no noun of which nothing is said any more', async () => {
    expect(safeIn(await findingsIn('zh', '茶饼自带的纹路，三天治愈高血压。'))).not.toContain(
      '茶饼自带的纹路。',
    );
  });
});

describe('words that are never taken out', () => {
  it.each([
    ['zh', '这款茶治疗高血压，但它是普通食品，不是药。'],
    ['en', 'It prevents migraine but is not a substitute for tablets.'],
    ['de', 'Heilt Migräne, ersetzt aber nicht den Rat der Praxis.'],
    ['fr', 'Guérit la migraine, mais ne remplace pas un avis médical.'],
  ])('%s: what the law asks to be told: %s', async (lang, line) => {
    const findings = await findingsIn(lang, line);
    expect(findings.length).toBeGreaterThan(0);
    expect(safeIn(findings)).toEqual([]);
  });

  it.each([
    ['ja', '※個人の感想です'],
    ['en', 'Lost 12 kg in a week. Results may vary.'],
    ['zh', '喝了一周，高血压好了。效果因人而异。'],
  ])('%s: a note on a claim: %s', async (lang, line) => {
    expect(safeIn(await findingsIn(lang, line))).toEqual([]);
  });

  it('an honest sentence behind a claim that trails off', async () => {
    const findings = await findingsIn('zh', '治疗高血压……告别失眠……罐身为马口铁。');
    expect(safeIn(findings)).toContain('罐身为马口铁。');
  });

  it('an honest sentence behind a cry with an ellipsis', async () => {
    const findings = await findingsIn('fr', 'Une bouilloire qui guérit la migraine !…. Contenance 2 litres.');
    expect(findings.length).toBeGreaterThan(0);
    for (const after of safeIn(findings)) expect(after).toContain('Contenance 2 litres.');
  });
});

describe('a slot', () => {
  const slotsIn = (findings: readonly Finding[]) =>
    findings.flatMap(({ suggestions = [] }) => suggestions.filter(({ kind }) => kind === 'fill'));

  it.each([
    ['Boils up to 60% faster than a hob.', true],
    ['Boils up to 60% faster than a hob. Holds a litre.', false],
    ['Join now to get up to 30% off your order.', false],
  ])('%s: %s', async (line, isGiven) => {
    expect(slotsIn(await findingsIn('en', line)).length > 0).toBe(isGiven);
  });
});
