import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsSource } from '../../src/text/match/words-source.ts';

const whole = (words: readonly string[]) => new RegExp(`^${wordsSource(words)}$`, 'u');

describe('wordsSource', () => {
  it('has what words share once', () => expect(wordsSource(['six', 'sixty'])).toBe('(?:s(?:i(?:x(?:ty)?)))'));

  it('finds the longest', () =>
    expect(new RegExp(wordsSource(['vingt', 'vingt et un', 'deux']), 'u').exec('vingt et un')?.[0]).toBe(
      'vingt et un',
    ));

  it('finds nothing where there are none', () => expect(new RegExp(wordsSource([])).test('')).toBe(false));

  it('finds its words and no others', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '.', '(', '十', '😀') })),
        fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '.', '(', '十', '😀') }),
        (words, other) => {
          for (const word of words) expect(whole(words).test(word)).toBe(true);
          expect(whole(words).test(other)).toBe(words.includes(other));
        },
      ),
    ));
});
