import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { scanListing } from '../../src/claims/scan-listing.ts';
import { WordingModels, piecesOf, type Piece } from '../../src/claims/wording-model.ts';
import { packWordings, unpackWordings, wordingTables } from '../../src/claims/wording-tables.ts';
import type { CompiledWording } from '../../src/model/rule/compiled.ts';
import { emptyListing } from '../../src/model/listing/empty-listing.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Block } from '../../src/model/listing/block.ts';

/** Stored and loaded, as a run has them. */
function modelsOf(wordings: readonly CompiledWording[], spaced: boolean): WordingModels {
  const { shapes, numbers } = packWordings(wordingTables(wordings, spaced));
  return new WordingModels(unpackWordings(shapes, numbers));
}

const models = modelsOf(
  [
    {
      concept: 'boast',
      longest: 40,
      threshold: 0,
      bias: -1,
      weights: { '3': 'wonder cure', '-2': 'cotton' },
    },
    { concept: 'plain', longest: 20, threshold: 0.5, bias: 0, weights: { '2': 'cotton' } },
  ],
  true,
);
const chinese = modelsOf(
  [
    {
      concept: 'boast',
      longest: 12,
      threshold: 1,
      bias: 0,
      lawful: -0.5,
      plain: -0.85,
      spares: ['absolute-term'],
      weights: { '4': '根治 治$', '-3': '棉' },
    },
  ],
  false,
);

describe('WordingModels', () => {
  it('names the concepts whose features outweigh the bar', () => {
    expect(models.conceptsOf(piecesOf('a wonder cure'))).toEqual(['boast']);
    expect(models.conceptsOf(piecesOf('soft cotton'))).toEqual(['plain']);
    expect(models.conceptsOf(piecesOf('soft things'))).toEqual([]);
  });

  it('judges neither a single word nor a text longer than the model allows', () => {
    expect(models.conceptsOf(piecesOf('wonder'))).toEqual([]);
    expect(models.conceptsOf(piecesOf('soft cotton of a good grade'))).toEqual([]);
    expect(models.conceptsOf(piecesOf(`a wonder cure ${'and more '.repeat(9)}`))).toEqual([]);
  });
});

describe('a text in pieces', () => {
  const words = ['wonder', 'cure', 'cotton', 'soft', 'now', 'red', 'warm', 'big'];
  const weight = fc.integer({ min: -4, max: 4 }).filter((one) => one !== 0);
  const features = fc.constantFrom(
    ...words,
    ...words.flatMap((one) => words.slice(0, 4).map((other) => `${one}_${other}`)),
    '^_wonder',
    'cure_$',
  );
  const wordings = fc.array(
    fc.record({
      concept: fc.constantFrom('boast', 'plain'),
      longest: fc.constant(120),
      threshold: fc.integer({ min: -2, max: 5 }).map((one) => one + 0.5),
      bias: fc.constant(0),
      weights: fc
        .dictionary(features, weight, { maxKeys: 30 })
        .map((all) => Object.fromEntries(Object.entries(all).map(([word, n], at) => [`${n}.${at}1`, word]))),
    }),
    { minLength: 1, maxLength: 2 },
  );
  const said = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('is worded like what it is worded like in one', () => {
    fc.assert(
      fc.property(wordings, said, (made, sentences) => {
        const all = modelsOf(made, true);
        const texts = sentences.map((one) => one.join(' '));
        let at = 0;
        const pieces = texts.map((text) => {
          const piece = { ...(piecesOf(text)[0] as Piece), at };
          at += text.length + 1;
          return piece;
        });
        expect(all.conceptsOf(pieces)).toEqual(all.conceptsOf(piecesOf(texts.join(' '))));
      }),
      { numRuns: 500 },
    );
  });
});

describe('WordingModels that count marks', () => {
  const weights = { '3': '! ^_wonder', '-2': ':' };
  const marked = (marks: boolean) =>
    modelsOf([{ concept: 'boast', longest: 40, threshold: 0, bias: -2, marks, weights }], true);

  it('weigh punctuation, and others do not see it', () => {
    expect(marked(true).conceptsOf(piecesOf('wonder cloth!'))).toEqual(['boast']);
    expect(marked(true).conceptsOf(piecesOf('wonder: cloth'))).toEqual([]);
    expect(marked(false).conceptsOf(piecesOf('wonder cloth!'))).toEqual(
      marked(false).conceptsOf(piecesOf('wonder: cloth')),
    );
  });
});

describe('WordingModels of a language without spaces', () => {
  it('weighs characters and their neighbours', () => {
    expect(chinese.conceptsOf(piecesOf('三天就能根治'))).toEqual(['boast']);
    expect(chinese.conceptsOf(piecesOf('纯棉短袖上衣'))).toEqual([]);
  });

  it('judges no text of three characters, nor one longer than the model allows', () => {
    expect(chinese.conceptsOf(piecesOf('能根治'))).toEqual([]);
    expect(chinese.conceptsOf(piecesOf('三天就能根治，从此不再复发'))).toEqual([]);
  });

  it('tells what sounds lawful, where the model has a bar for that', () => {
    expect(chinese.soundOf(piecesOf('棉'))).toBe('open');
    expect(chinese.soundOf(piecesOf('蓝棉布衣'))).toBe('plain');
    expect(chinese.soundOf(piecesOf('蓝色的棉布短袖上衣'))).toBe('lawful');
    expect(chinese.soundOf(piecesOf('三天就能根治'))).toBe('open');
    expect(chinese.soundOf(piecesOf('蓝色短袖上衣'))).toBe('open');
    expect(chinese.soundOf(piecesOf('纯棉短袖上衣，领口和袖口都收边'))).toBe('open');
    expect(models.soundOf(piecesOf('soft cotton'))).toBe('open');
  });
});

describe('models in a listing', () => {
  const kinds = async (
    source: 'feed' | 'page',
    block: Partial<Block> & { text: string },
    inLanguage = 'en',
  ) => {
    const { book } = await loadRules([]);
    const listing = { ...emptyListing(source), inLanguage };
    listing.blocks = [{ role: 'description', ...block }];
    const { matches } = scanListing(listing, book.scanners);
    return [...matches]
      .filter(([, [match]]) => match?.weak === true && match.start === 0)
      .map(([kind]) => kind);
  };
  const slogan = 'Give your whole family the upper hand over germs this winter';

  it('are asked about the statements of a catalogue', async () => {
    expect(await kinds('feed', { text: slogan })).toContain('challenged-wording');
  });

  it('are not asked about names, nor about what stands on a page', async () => {
    expect(await kinds('feed', { text: slogan, role: 'title' })).toEqual([]);
    expect(await kinds('page', { text: slogan })).toEqual([]);
  });

  it('are the last resort: words of the vocabulary go before', async () => {
    const text = '三代人传下来的方子，喝半个月糖尿病全好了';
    expect(await kinds('feed', { text }, 'zh')).not.toContain('challenged-wording');
  });

  it('may be asked beside the vocabulary, but then add nothing to what another rule says', async () => {
    const text = 'Boosts your immune system all winter';
    expect(await kinds('feed', { text })).toContain('challenged-wording');
    const { book } = await loadRules([]);
    const extraction = extractRow(
      { row: 1, record: { description: text } },
      new ColumnLayout([], book.columns),
    );
    const { findings } = checkExtraction(extraction, { uri: 'x' }, book, {
      laws: ['uk'],
      asOf: '2026-11-24',
      lang: 'en',
    });
    const ids = findings.filter(({ family }) => family === 'statement').map(({ ruleId }) => ruleId);
    expect(ids).toContain('health/body-function');
    expect(ids).not.toContain('performance/needs-basis');
  });

  it.each([
    '三代人传下来的方子，喝半个月就见分晓',
    '戴上半个月，老爷子不用人扶就能下楼了',
    '学三个月，回家就能当老板赚大钱',
  ])('know Chinese promises: %s', async (text) =>
    expect(await kinds('feed', { text }, 'zh')).toContain('challenged-wording'),
  );

  it.each([
    '两个侧袋带拉链，胸前一个暗袋',
    '收腰剪裁勾勒曲线，走动时裙摆轻盈',
    '使用前请仔细阅读说明书，儿童须在成人看护下使用',
    '保修一年，人为损坏不在范围',
  ])('leave plain Chinese alone: %s', async (text) =>
    expect(await kinds('feed', { text }, 'zh')).not.toContain('challenged-wording'),
  );

  it.each([
    ['feed', '袖口可拆，一件顶几件，洗后平铺晾干', ['clears']],
    ['feed', '袖口可拆，国家级品质，洗后平铺晾干', ['none']],
    ['page', '袖口可拆，一件顶几件，洗后平铺晾干', ['none']],
  ] as const)('doubt what the vocabulary found in plain copy: %s %s', async (source, text, doubts) => {
    const { book } = await loadRules([]);
    const listing = { ...emptyListing(source), inLanguage: 'zh' };
    listing.blocks = [{ role: 'description', text }];
    const { matches } = scanListing(listing, book.scanners);
    const claims = [...(matches.get('absolute-term') ?? []), ...(matches.get('unsourced-figure') ?? [])];
    expect(claims.map((one) => one.doubt)).toEqual(doubts);
  });
});
