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
  return { ask, made };
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
});
