import { foldEach } from '../../text/fold/fold.ts';

/** Does the text hold one of the words? `cure*` stands for all words that begin so, `*est` for those that end so; Han words are found anywhere, in either script. */
export const holdsWord = tester((any) => any);

/** Does the text begin with one of the words, but for marks and spaces? */
export const beginsWithWord = tester((any) => `^[^\\p{L}\\d]*${any}`);

/** Does it end with one of them? */
export const endsWithWord = tester((any) => `${any}[^\\p{L}\\d]*$`);

/** A number with one of the units: 2.5升, "1,200 W". */
export const holdsMeasure = tester((any) => `\\d\\s?${any}`);

/** The words of a text that stand in the list, folded. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const made = all.get(words) ?? new RegExp(anyOf(words), 'giu');
  all.set(words, made);
  return foldEach(text).match(made) ?? [];
}

const all = new WeakMap<readonly string[], RegExp>();

function tester(frame: (any: string) => string): (text: string, words: readonly string[]) => boolean {
  const known = new WeakMap<readonly string[], RegExp>();
  return (text, words) => {
    if (words.length === 0) return false;
    const made = known.get(words) ?? new RegExp(frame(anyOf(words)), 'iu');
    known.set(words, made);
    return made.test(foldEach(text));
  };
}

function anyOf(words: readonly string[]): string {
  return `(?:${words.map((word) => sourceOf(foldEach(word))).join('|')})`;
}

const SPACED = /^[\p{Script=Latin}\d]/u;

function sourceOf(word: string): string {
  // "warmest", "purest".
  if (word.startsWith('*')) return `\\p{Script=Latin}{3,20}${word.slice(1)}(?!\\p{Script=Latin})`;
  const isStem = word.endsWith('*');
  const written = (isStem ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (!SPACED.test(word)) return written;
  return `(?<![\\p{Script=Latin}])${written}${isStem ? '' : '(?!\\p{Script=Latin}|-\\p{Script=Latin})'}`;
}
