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
    'A ⟨miracle⟩ cure from the hills',
    'Herbal ⟨remedy⟩ for arthritis',
  ],
  'clinically-proven': ['⟨clinically⟩ proven to smooth skin', 'A ⟨scientifically⟩ proven blend'],
  'detox-claim': ['A gentle ⟨detox⟩ in a bottle'],
  'rank-first': ['The ⟨best⟩ hair dryer in the world', "The UK's ⟨number one⟩ brand"],
  'chemical-free': ['This soap is ⟨chemical free⟩ and mild'],
  'climate-neutral': ['Our ⟨carbon neutral⟩ bottle'],
  'degradable-claim': ['Fully ⟨biodegradable⟩ wipes'],
  'weight-loss': ['A natural ⟨fat burner⟩ tea', 'Easy ⟨weight⟩ loss at home'],
};

/** With a mark between, these could be two words (神秘 方块, 取消/发布); alone between marks they are found. */
const HONEST_IN_TWO = new Set(['极品', '专治', '冠军', '秘方', '偏方', '消炎', '止痛', '止咳', '调理']);
const MARKED = /^(?:spaced|dotted|hyphened|slashed|barred|with middle dots|in brackets|broken in one place)/;

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
      if (HONEST_IN_TWO.has(word) && MARKED.test(name)) return false;
      const wanted = plain?.quote.replace(word, spelling);
      return !find(before + spelling + after).some(
        // A spelling is never weaker than the plain word, and what is quoted is what the page shows.
        (match) => match.quote === wanted && match.weak === plain?.weak,
      );
    });
    expect(missed).toEqual([]);
  });
});

describe('spellings that no rule makes', () => {
  const zh = quotesIn(shippedVocabulary('zh'));
  const en = quotesIn(shippedVocabulary('en'));

  it.each(['＃１', '#1', 'No.1', 'N0.1', '№1', '№❶', '𝗡𝗼. 𝟭'])('rank-first: %s brand', (quote) => {
    expect(en(`The ${quote} brand of vets`)).toContainEqual(
      expect.objectContaining({ concept: 'rank-first', quote: `${quote} brand` }),
    );
  });

  it.each([
    ['absolute-term', '本店提供嘴佳品质', '嘴佳'],
    ['absolute-term', '醉佳选择', '醉佳'],
    ['absolute-term', '最隹选择', '最隹选择'],
    ['absolute-term', '蕞隹选择', '蕞隹选择'],
    ['absolute-term', '鼎级面料', '鼎级'],
    ['absolute-term', '毒一无二的口感', '毒一无二'],
    ['cure-claim', '冶疗关节炎', '冶疗关节炎'],
    ['cure-claim', '坚持饮用抗岩', '抗岩'],
    ['cure-claim', '根冶颈椎病', '根冶颈椎病'],
    ['rank-first', '全网销量🥇', '销量🥇'],
    ['rank-first', '销量弟一', '销量弟一'],
    ['medical-term', '祖传 秘 方 膏贴', '祖传 秘 方'],
    ['rank-first', '销量第①', '销量第①'],
    ['rank-first', '销量第1️⃣', '销量第1️⃣'],
    ['rank-first', '销量苐❶', '销量苐❶'],
  ])('%s: %s', (concept, text, quote) => {
    expect(zh(text).filter((match) => match.concept === concept)).toContainEqual(
      expect.objectContaining({ quote, negated: false }),
    );
  });
});

describe('honest texts', () => {
  const honest = {
    zh: [
      '兄弟一起穿的卫衣，徒弟一学就会',
      '🥇品牌直供 🥈正品保障 🥉极速发货',
      '自研抗AI降噪算法，支持AI症状记录',
      '红/黄/蓝/绿四色可选，大/中/小三码',
      '材质 棉 颜色 白 尺码 均码',
      '喝醉好难受，嘴好甜',
      '国家极其重视，屋顶极光',
      '生病了不要硬撑',
      '联想ZUI系统',
      '显瘦 身高160，完美 白色，精美/白，女生 发夹，附近 视频',
      '全新 冠军款，独特 供应，可见.效果图，神秘 方块，取消/发布',
      '选项级别，三项尖端技术，三维一体，抑制愈合，秦岭先民',
      '酸碱肥料，形状阳刚，氧化镁白色，肥壮羊羔',
      '交替穿搭，女子系列',
      '型号 A·B·C，电压 220·V',
    ],
    en: [
      'Made in the U.S.A. Sizes S / M / L, colours R.G.B.',
      'Contains 20 μg of vitamin D and ω-3, resistance 5 kΩ, α-lipoic acid',
      'Vitamins A B C D E, see a. b. c. below',
      'Part no. C4R3, model B35T-1, code 5AFE',
      'A café table, a naïve print, a rosé glass',
      'Жизнь прекрасна, Бесплатная доставка, рост сор',
      'Καλημέρα, η καλύτερη τιμή',
      'Rated 4*5*6 cm, 2*4 wood, c**p',
    ],
  };

  it.each(Object.entries(honest))('in %s give no more matches than without disguises', (lang, texts) => {
    const [withThem, without] = [true, false].map((disguises) =>
      quotesIn(shippedVocabulary(lang, disguises)),
    );
    for (const text of texts) expect(withThem?.(text), text).toEqual(without?.(text));
  });
});

describe('the tables', () => {
  it.each(['zh', 'en'])('of %s stay small', (lang) => {
    const [all, plain] = [shippedVocabulary(lang), shippedVocabulary(lang, false)];
    expect(all.terms.length).toBeGreaterThan(plain.terms.length);
    expect(all.terms.length).toBeLessThan(plain.terms.length * 2);
    expect(new Set(all.terms).size).toBe(all.terms.length);
  });

  it.each(['zh', 'en'])('of %s leave the plain terms as they are', (lang) => {
    const [all, plain] = [shippedVocabulary(lang), shippedVocabulary(lang, false)];
    const setsOf = new Map(all.terms.map((term, id) => [term, all.termSets[id]]));
    expect(plain.terms.filter((term, id) => !sameSets(setsOf.get(term), plain.termSets[id]))).toEqual([]);
  });
});

function sameSets(a: readonly number[] | undefined, b: readonly number[] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

describe('hostile texts', () => {
  const scanners = ['zh', 'en'].map((lang) => quotesIn(shippedVocabulary(lang)));
  const piece = fc.constantFrom(
    ...[
      '最',
      '佳',
      'zui',
      'zuì',
      '氵台',
      '疗',
      '第',
      '①',
      '1\ufe0f\u20e3',
      '🥇',
      '🅱',
      'е',
      'est',
      'c',
      'с',
      'u',
    ],
    ...[
      '.',
      '*',
      ' ',
      '/',
      '】【',
      '\u0336',
      '\u200b',
      '\u0301',
      '\ud83e',
      '\udd47',
      '\ud800',
      '𝐛',
      'Ω',
      'か',
      '\u3099',
    ],
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('never throw, and every quote is a piece of them', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        for (const scan of scanners) {
          for (const { quote } of scan(text)) {
            expect(quote).not.toBe('');
            expect(text).toContain(quote);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
