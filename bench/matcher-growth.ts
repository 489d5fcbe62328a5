// Measures how the term matcher's time depends on the number of terms.
import { TermMatcher } from '../src/text/match/term-matcher.ts';
import { buildTrie } from '../src/text/match/term-trie.ts';
import { median, timeOf } from './measure.ts';

const CHARS = '质量保证健康舒适最佳品质销量第一天然有机快速有效治疗改善睡眠时尚设计';

/** Returns a generator of pseudo-random numbers, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Returns the time to scan one text with 300 terms that occur in it and a growing number that do not. */
export function matcherGrowth(rounds: number): { terms: number; ms: number }[] {
  const next = generator(7);
  const word = (length: number, alphabet: string) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  const text = word(1_000_000, CHARS);
  const common = Array.from({ length: 300 }, () => word(3, CHARS));
  const rare = Array.from(
    { length: 29_700 },
    () => String.fromCharCode(0x5e00 + Math.floor(next() * 0x1000)) + word(3, CHARS),
  );
  return [300, 3_000, 30_000].map((terms) => {
    const matcher = new TermMatcher(buildTrie([...common, ...rare.slice(0, terms - common.length)]));
    let hits = 0;
    const run = () => matcher.scan(text, () => (hits += 1));
    run();
    return { terms, ms: median(Array.from({ length: rounds }, () => timeOf(run))) };
  });
}
