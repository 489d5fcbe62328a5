// Builds regexes from the word lists of `rules/_page/`.
import words from './page-words.json' with { type: 'json' };
import { LowerCasePattern, type Found } from './lower-case-pattern.ts';

/** A word list of `rules/_page/`: file and key, such as "brand/lead". */
export type Name = keyof typeof words;

/** Matches the words anywhere, at the start of a word. */
export function wordsOf(name: Name): LowerCasePattern {
  const [spaced, unspaced] = words[name] as [string, string];
  return new LowerCasePattern([spaced && `(?<!\\p{L})(?:${spaced})`, unspaced].filter(Boolean).join('|'));
}

/** Matches if the text is one of the words. */
export const wholeOf = (name: Name) => new LowerCasePattern(`^(?:${joined(name)})$`);

/** Matches if the text starts with one of the words. */
export const leadOf = (name: Name) => new LowerCasePattern(`^(?:${joined(name)})`);

/** Matches if the text ends with one of the words. */
export function endOf(name: Name): LowerCasePattern {
  const [spaced, unspaced] = words[name] as [string, string];
  return new LowerCasePattern(`(?:(?<=[\\s,])(?:${spaced})|(?:${unspaced}))$`);
}

/** Matches if the text ends with one of the words, before an amount. A word of `between` may follow it. */
export function aheadOf(name: Name, between: Name): LowerCasePattern {
  const [spaced, unspaced] = words[name] as [string, string];
  const sign = String.raw`(?:\s{0,4}[:：])?\s{0,4}$`;
  return new LowerCasePattern(
    String.raw`(?<!\p{L})(?:${spaced})(?:\s{0,4}${anyOf(between)})?${sign}|(?:${unspaced})[^\d]{0,6}$`,
  );
}

/** Returns the words as a group, for use inside a longer regex. */
export const anyOf = (name: Name) => `(?:${joined(name)})`;

const joined = (name: Name) => words[name].filter(Boolean).join('|');

/** Returns the first group that matched. */
export const captured = (match: Found | null): string | undefined =>
  match
    ? Object.entries<string | undefined>({ ...match, index: undefined, 0: undefined }).find(
        ([, held]) => held !== undefined,
      )?.[1]
    : undefined;
