// Searches texts for lists of words.
import { foldEach } from '../../text/fold/fold.ts';

/**
 * True if the text has one of the words. `cure*` matches words that begin so, `*est` those that end so. Han
 * words match anywhere, simplified or traditional.
 */
export const hasWord = tester((any) => any);

/** True if the text begins with one of the words. Marks and spaces before it are ignored. */
export const beginsWithWord = tester((any) => `^[^\\p{L}\\d]*${any}`);

/** True if the text ends with one of the words. Marks and spaces after it are ignored. */
export const endsWithWord = tester((any) => `${any}[^\\p{L}\\d]*$`);

/** True if the text has a number with one of the units: 2.5升, "1,200 W". */
export const hasMeasure = tester((any) => `\\d\\s?${any}`);

/** Returns the words of a list that are in the text, in folded form. */
export function wordsIn(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return foldEach(text).match(finderOf(words)) ?? [];
}

/** Returns the text up to the first word of a list, and the pieces behind each. */
export function piecesOf(text: string, words: readonly string[]): string[] {
  if (words.length === 0) return [text];
  return foldEach(text)
    .split(finderOf(words))
    .map((one) => one.trim());
}

/** Returns the folded text with the words of a list taken out. */
export function withoutWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text;
  return foldEach(text).replace(finderOf(words), ' ');
}

const finders = new WeakMap<readonly string[], RegExp>();

/** Returns a regex for all occurrences of the words, compiled once a list. */
function finderOf(words: readonly string[]): RegExp {
  let finder = finders.get(words);
  if (finder === undefined) finders.set(words, (finder = new RegExp(anyOf(words), 'giu')));
  return finder;
}

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
  // `*est` matches "warmest" and "purest".
  if (word.startsWith('*')) return `\\p{Script=Latin}{3,20}${word.slice(1)}(?!\\p{Script=Latin})`;
  const isStem = word.endsWith('*');
  const written = (isStem ? word.slice(0, -1) : word).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  if (!SPACED.test(word)) return written;
  return `(?<![\\p{Script=Latin}])${written}${isStem ? '' : '(?!\\p{Script=Latin}|-\\p{Script=Latin})'}`;
}
