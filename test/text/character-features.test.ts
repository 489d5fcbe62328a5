import { describe, expect, it } from 'vitest';
import { characterFeatures, characterNumbers, numberOfFeature } from '../../src/text/character-features.ts';

describe('characterFeatures', () => {
  it('takes characters and pairs, with the borders, and any number as one', () => {
    expect([...characterFeatures('瘦20.5斤')]).toEqual([
      '^',
      '^瘦',
      '瘦',
      '瘦0',
      '0',
      '0斤',
      '斤',
      '斤$',
      '$',
    ]);
  });

  it('takes a Latin word as one and a space as a mark', () => {
    expect([...characterFeatures('vc 片')]).toEqual(['^', '^A', 'A', 'A_', '_', '_片', '片', '片$', '$']);
  });

  it('counts each once', () =>
    expect([...characterFeatures('天天天')].filter((one) => one === '天天')).toHaveLength(1));
});

it('as numbers they are the same features', () => {
  for (const text of ['', '好', '用后3天 no more 皱纹，皱纹不见了', '一'.repeat(3000), '😀😀'])
    expect([...characterNumbers(text)].sort()).toEqual(
      [...characterFeatures(text)].map(numberOfFeature).sort(),
    );
});
