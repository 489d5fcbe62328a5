import words from './page-words.json' with { type: 'json' };
import { Lowered, type Found } from './lowered.ts';

/** A slot of `rules/_page`: its file and its name there. */
export type Name = keyof typeof words;

/** The words of `rules/_page` with that name, at the beginning of a word. */
export function wordsOf(name: Name): Lowered {
  const [spaced, unspaced] = words[name] as [string, string];
  return new Lowered([spaced && `(?<!\\p{L})(?:${spaced})`, unspaced].filter(Boolean).join('|'));
}

/** The same as the whole of a text. */
export const wholeOf = (name: Name) => new Lowered(`^(?:${joined(name)})$`);

/** The same at the beginning of a text. */
export const leadOf = (name: Name) => new Lowered(`^(?:${joined(name)})`);

/** The same at the end of a text, as words of their own. */
export function endOf(name: Name): Lowered {
  const [spaced, unspaced] = words[name] as [string, string];
  return new Lowered(`(?:(?<=[\\s,])(?:${spaced})|(?:${unspaced}))$`);
}

/** The same right before a figure; between the two there may stand what another slot holds. */
export function aheadOf(name: Name, between: Name): Lowered {
  const [spaced, unspaced] = words[name] as [string, string];
  const sign = String.raw`\s*(?:[:：]\s*)?$`;
  return new Lowered(
    String.raw`(?<!\p{L})(?:${spaced})\s*(?:${anyOf(between)}\s*)?${sign}|(?:${unspaced})[^\d]{0,6}$`,
  );
}

/** The same inside a longer expression. */
export const anyOf = (name: Name) => `(?:${joined(name)})`;

const joined = (name: Name) => words[name].filter(Boolean).join('|');

/** What the first group holds that holds something. */
export const captured = (match: Found | null): string | undefined =>
  match
    ? Object.entries<string | undefined>({ ...match, index: undefined, 0: undefined }).find(
        ([, held]) => held !== undefined,
      )?.[1]
    : undefined;
