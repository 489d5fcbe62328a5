import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/app/load-rules.ts';
import { scanListing } from '../../src/claims/scan-listing.ts';
import { WordingModels } from '../../src/claims/wording-model.ts';
import { emptyListing } from '../../src/model/empty-listing.ts';
import type { Block } from '../../src/model/block.ts';

const models = new WordingModels(
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
const chinese = new WordingModels(
  [{ concept: 'boast', longest: 12, threshold: 1, bias: 0, weights: { '4': '根治 治$', '-3': '棉' } }],
  false,
);

describe('WordingModels', () => {
  it('names the concepts whose features outweigh the bar', () => {
    expect(models.conceptsOf('a wonder cure')).toEqual(['boast']);
    expect(models.conceptsOf('soft cotton')).toEqual(['plain']);
    expect(models.conceptsOf('soft things')).toEqual([]);
  });

  it('judges neither a single word nor a text longer than the model allows', () => {
    expect(models.conceptsOf('wonder')).toEqual([]);
    expect(models.conceptsOf('soft cotton of a good grade')).toEqual([]);
    expect(models.conceptsOf(`a wonder cure ${'and more '.repeat(9)}`)).toEqual([]);
  });
});

describe('WordingModels of a language without spaces', () => {
  it('weighs characters and their neighbours', () => {
    expect(chinese.conceptsOf('三天就能根治')).toEqual(['boast']);
    expect(chinese.conceptsOf('纯棉短袖上衣')).toEqual([]);
  });

  it('judges no text of three characters, nor one longer than the model allows', () => {
    expect(chinese.conceptsOf('能根治')).toEqual([]);
    expect(chinese.conceptsOf('三天就能根治，从此不再复发')).toEqual([]);
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
    expect(await kinds('feed', { text: 'Boosts your immune system all winter' })).not.toContain(
      'challenged-wording',
    );
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
});
