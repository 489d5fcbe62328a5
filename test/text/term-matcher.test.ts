import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermMatcher } from '../../src/text/match/term-matcher.ts';
import { buildTrie } from '../../src/text/match/term-trie.ts';

function matches(terms: string[], text: string): string[] {
  const found: string[] = [];
  new TermMatcher(buildTrie(terms)).scan(text, (term, start, end) =>
    found.push(`${terms[term]}@${text.slice(start, end)}`),
  );
  return found;
}

describe('TermMatcher', () => {
  it('finds every term at every place', () => {
    expect(matches(['最佳', '最', '佳品'], '最佳品')).toEqual(['最@最', '最佳@最佳', '佳品@佳品']);
  });

  it('keeps to whole words where words have borders', () => {
    expect(matches(['cure'], 'cured secure cure')).toEqual(['cure@cure']);
    expect(matches(['cure*'], 'cured secure cure')).toEqual(['cure*@cured', 'cure*@cure']);
    expect(matches(['*neutral'], 'klimaneutral neutral')).toEqual(['*neutral@neutral', '*neutral@neutral']);
  });

  it('lets a unit follow its number', () => {
    expect(matches(['no.1', 'top1'], 'no.1品牌 top1st top10')).toEqual(['no.1@no.1', 'top1@top1']);
  });

  it('keeps terms apart that differ only in their marks', () => {
    expect(matches(['cure', 'cure*'], 'cure')).toEqual(['cure*@cure', 'cure@cure']);
  });

  it('agrees with a plain search on text without word borders', () => {
    const char = fc.constantFrom(...'最佳品质一');
    const word = fc.string({ unit: char, minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 20 }),
        fc.string({ unit: char, maxLength: 60 }),
        (terms, text) => {
          const wanted = [...text].reduce(
            (n, _, at) => n + terms.filter((term) => text.startsWith(term, at)).length,
            0,
          );
          expect(matches(terms, text)).toHaveLength(wanted);
        },
      ),
    );
  });
});
