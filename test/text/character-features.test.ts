import { describe, expect, it } from 'vitest';
import { CHARACTER_NAMES, CHARACTER_NUMBERS } from '../../src/text/features/character-features.ts';

/** All features of a text, its borders included. */
function characterFeatures(text: string): Set<string> {
  const { features, first, last } = CHARACTER_NAMES.inner(text);
  if (first === undefined) return new Set(CHARACTER_NAMES.between(undefined, undefined));
  return new Set([
    ...CHARACTER_NAMES.between(undefined, first),
    ...features,
    ...CHARACTER_NAMES.between(last, undefined),
  ]);
}

describe('CHARACTER_NAMES', () => {
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

describe('CHARACTER_NUMBERS', () => {
  const numbersOf = (parts: string[], spaced: boolean) => {
    const numbers = new Set<number>();
    let last: number | undefined;
    for (const part of parts) {
      const own = CHARACTER_NUMBERS.inner(part);
      if (own.first === undefined) continue;
      for (const number of [...CHARACTER_NUMBERS.between(last, own.first, spaced), ...own.numbers])
        numbers.add(number);
      last = own.last;
    }
    for (const number of CHARACTER_NUMBERS.between(last, undefined, false)) numbers.add(number);
    return [...numbers].sort();
  };

  it.each([
    [[''], false],
    [['好'], false],
    [['用后3天 no more 皱纹，皱纹不见了'], false],
    [['一'.repeat(3000)], false],
    [['😀😀'], false],
    [['用后3天皱纹不见了。', '皱纹不见了！', '天天用'], false],
    [['used for 3 days.', 'Gone!'], true],
  ])('are the same features, also of a text in parts: %j', (parts, spaced) => {
    const whole = parts.join(spaced ? ' ' : '');
    expect(numbersOf(parts, spaced)).toEqual(
      [...characterFeatures(whole)].map((one) => CHARACTER_NUMBERS.learn(one)).sort(),
    );
  });
});
