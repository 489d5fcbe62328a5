import { describe, expect, test } from 'vitest';
import { GenerationCache } from '../../src/text/memory/generation-cache.ts';

const LIMITS = { entries: 100, characters: 10_000 };

/** A cache of lengths that counts how often it had to make one. */
function counted(limits = LIMITS) {
  const cache = new GenerationCache<{ of: string }>(limits);
  const made: string[] = [];
  const ask = (text: string, group = 'en', start?: number, end?: number) =>
    cache.of(
      group,
      text,
      (stretch) => {
        made.push(stretch);
        return { of: stretch };
      },
      start,
      end,
    );
  const askEach = (text: string, spans: readonly (readonly [number, number])[], group = 'en') =>
    cache.ofEach(
      group,
      text,
      (stretch) => {
        made.push(stretch);
        return { of: stretch };
      },
      spans,
    );
  return { ask, askEach, made };
}

describe('a cache of what was made of texts', () => {
  test('knows a stretch wherever it stands', () => {
    const { ask, made } = counted();
    const first = ask('Soft wool. Warm socks.', 'en', 0, 10);
    expect(ask('Blue. Soft wool.', 'en', 6, 16)).toBe(first);
    expect(made).toEqual(['Soft wool.']);
  });

  test('keeps groups apart', () => {
    const { ask } = counted();
    expect(ask('Chat', 'fr')).not.toBe(ask('Chat', 'en'));
  });

  test('gives each text its own, whatever it forgets', () => {
    const { ask } = counted({ entries: 8, characters: 100 });
    for (let round = 0; round < 3; round += 1)
      for (let n = 0; n < 2000; n += 1) expect(ask(`item ${n % 700}`).of).toBe(`item ${n % 700}`);
  });

  test('keeps a text from its second time on where hardly any comes back', () => {
    const { ask, made } = counted();
    for (let n = 0; n < 3000; n += 1) ask(`title ${n}`);
    made.length = 0;
    for (let time = 0; time < 4; time += 1) ask('Red mug');
    expect(made).toEqual(['Red mug', 'Red mug']);
  });

  test('gives the spans of a text in their order, each made once', () => {
    const { ask, askEach, made } = counted();
    const words = Array.from({ length: 50 }, (_, n) => `word${n % 20}`);
    const text = words.join(' ');
    let end = -1;
    const spans = words.map((word) => {
      const start = end + 1;
      end = start + word.length;
      return [start, end] as const;
    });
    const known = ask('word3');
    for (let round = 0; round < 2; round += 1) {
      const found = askEach(text, spans);
      expect(found.map((one) => one.of)).toEqual(words);
      expect(found[3]).toBe(known);
    }
    expect(made).toHaveLength(20);
  });

  test('keeps groups apart in spans of a text, too', () => {
    const { ask, askEach } = counted();
    const french = ask('Chat', 'fr');
    expect(askEach('Chat. Chat', [[0, 4]])[0]).not.toBe(french);
    expect(askEach('Chat. Chat', [[6, 10]], 'fr')[0]).toBe(french);
  });

  test('does not begin to keep all for texts that it would have forgotten by then', () => {
    const { ask, made } = counted({ entries: 8, characters: 10_000 });
    for (let n = 0; n < 6000; n += 1) ask(`title ${n % 3000}`);
    made.length = 0;
    for (let n = 0; n < 2; n += 1) ask('Red mug');
    expect(made).toEqual(['Red mug', 'Red mug']);
  });
});
