import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHINESE, ENGLISH, disguisesBy } from '../support/disguise.ts';
import { quotesIn, shippedVocabulary } from '../support/shipped-scanner.ts';

/** concept: what comes before, the word between ⟨ ⟩, what comes after. */
const ZH: Record<string, string[]> = {
  'absolute-term': [
    '本品采用⟨最佳⟩工艺',
    '我们做⟨最好⟩奶粉',
    '⟨最优⟩方案',
    '打造⟨最强⟩品质',
    '⟨最先进⟩工艺',
    '⟨最便宜⟩的水果',
    '⟨最安全⟩的材料',
    '⟨最有效⟩的方法',
    '⟨最权威⟩的品牌',
    '⟨最专业⟩的团队',
    '享受⟨国家级⟩品质',
    '⟨世界级⟩享受',
    '⟨顶级⟩面料',
    '⟨顶尖⟩技艺',
    '茶中⟨极品⟩，值得收藏',
    '⟨独一无二⟩的口感',
    '⟨绝无仅有⟩的设计',
    '⟨史无前例⟩的体验',
    '⟨全网最低⟩，不容错过',
    '⟨遥遥领先⟩同行',
  ],
  'rank-first': ['全网销量⟨第一⟩', '连续三年销量⟨冠军⟩', '行业⟨领导品牌⟩'],
  'cure-claim': [
    '能⟨治疗⟩关节炎',
    '三天⟨治愈⟩高血压',
    '⟨根治⟩老寒腿',
    '⟨专治⟩颈椎病',
    '⟨防治⟩糖尿病',
    '⟨预防⟩近视',
    '⟨缓解⟩关节炎',
    '⟨调理⟩失眠',
    '坚持饮用⟨抗癌⟩',
    '每天一杯⟨降血糖⟩',
    '本品⟨包治百病⟩',
    '一贴⟨药到病除⟩',
    '有效治疗⟨糖尿病⟩',
    '有效治疗⟨高血压⟩',
    '有效治疗⟨关节炎⟩',
    '有效治疗⟨颈椎病⟩',
    '有效治疗⟨牛皮癣⟩',
    '有效治疗⟨肿瘤⟩',
    '有效治疗⟨前列腺⟩炎',
  ],
  'medical-term': [
    '三个⟨疗程⟩见效',
    '⟨疗效⟩看得见',
    '祖传⟨秘方⟩膏贴',
    '民间⟨偏方⟩',
    '草本⟨消炎⟩膏',
    '⟨止痛⟩贴',
    '⟨止咳⟩糖浆味',
  ],
};

const EN: Record<string, string[]> = {
  'cure-claim': [
    'It ⟨cures⟩ tinnitus in three weeks',
    'This oil ⟨heals⟩ eczema',
    'Our cream ⟨treats⟩ psoriasis',
    'It ⟨eliminates⟩ arthritis',
    'This mushroom kills ⟨cancer⟩ cells',
    'Naturally cures ⟨diabetes⟩ for good',
    'Naturally cures ⟨arthritis⟩ for good',
    'Naturally cures ⟨eczema⟩ for good',
    'Naturally cures ⟨psoriasis⟩ for good',
    'Naturally cures ⟨insomnia⟩ for good',
    'Naturally cures ⟨anxiety⟩ for good',
    'Naturally cures ⟨migraines⟩ for good',
    'Naturally cures any ⟨disease⟩ fast',
    'A ⟨miracle⟩ cure from the hills',
    'Herbal ⟨remedy⟩ for arthritis',
  ],
  'clinically-proven': ['⟨clinically⟩ proven to smooth skin', 'A ⟨scientifically⟩ proven blend'],
  'detox-claim': ['A gentle ⟨detox⟩ in a bottle'],
  'superlative-claim': ['The ⟨best⟩ hair dryer in the world', 'The UK is our ⟨number one⟩ brand'],
  'chemical-free': ['This soap is ⟨chemical free⟩ and mild'],
  'climate-neutral': ['Our ⟨carbon neutral⟩ bottle'],
  'degradable-claim': ['Fully ⟨biodegradable⟩ wipes'],
  'weight-loss': ['A natural ⟨fat burner⟩ tea', 'Easy ⟨weight⟩ loss at home'],
};

/** Ways that would make a short word into another honest word, or that a reader would no longer understand. */
const NOT_FOR: Record<string, string[]> = {
  spaced: [],
};

const cases = (table: Record<string, string[]>) =>
  Object.entries(table).flatMap(([concept, sentences]) =>
    sentences.map((sentence) => {
      const [before = '', word = '', after = ''] = sentence.split(/[⟨⟩]/);
      return { concept, before, word, after };
    }),
  );

describe.each([
  { lang: 'zh', table: ZH, ways: CHINESE, least: 40 },
  { lang: 'en', table: EN, ways: ENGLISH, least: 20 },
])('disguised words in $lang', ({ lang, table, ways, least }) => {
  const scan = quotesIn(shippedVocabulary(lang));
  const words = cases(table);

  it(`covers at least ${least} words`, () => {
    expect(new Set(words.map(({ word }) => word)).size).toBeGreaterThanOrEqual(least);
  });

  it.each(words)('$concept: $before⟨$word⟩$after', ({ concept, before, word, after }) => {
    const find = (text: string) => scan(text).filter((match) => match.concept === concept && !match.negated);
    const plain = find(before + word + after).find((match) => match.quote.includes(word));
    expect(plain, 'the plain spelling').toBeDefined();
    const missed = disguisesBy(ways, word).filter(([name, spelling]) => {
      if (NOT_FOR[name]?.includes(word) === true) return false;
      const wanted = plain?.quote.replace(word, spelling);
      return !find(before + spelling + after).some(
        // A spelling is never weaker than the plain word, and what is quoted is what the page shows.
        (match) => match.quote === wanted && match.weak === plain?.weak,
      );
    });
    expect(missed).toEqual([]);
  });
});
