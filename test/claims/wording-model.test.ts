import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/app/load-rules.ts';
import { scanListing } from '../../src/claims/scan-listing.ts';
import { WordingModels } from '../../src/claims/wording-model.ts';
import { emptyListing } from '../../src/model/empty-listing.ts';
import type { Block } from '../../src/model/block.ts';

const models = new WordingModels([
  { concept: 'boast', longest: 40, threshold: 0, bias: -1, weights: { '3': 'wonder cure', '-2': 'cotton' } },
  { concept: 'plain', longest: 20, threshold: 0.5, bias: 0, weights: { '2': 'cotton' } },
]);

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

describe('models in a listing', () => {
  const kinds = async (source: 'feed' | 'page', block: Partial<Block> & { text: string }) => {
    const { book } = await loadRules([]);
    const listing = { ...emptyListing(source), inLanguage: 'en' };
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
});
