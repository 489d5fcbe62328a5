// Reads leetspeak as the words it stands for: "cur3s" → "cures".

import type { Rewriting } from './rewritten-text.ts';
import { allMatches } from '../match/all-matches.ts';

/** Letters that digits and signs stand for. The first reading that is a known word counts. */
const LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'l',
  '€': 'e',
  '+': 't',
};
const TOKEN = /(?<![a-z0-9@$!|€+])[a-z0-9@$!|€+]{4,24}(?![a-z0-9@$|€])/g;
const SIGN = /[0-9@$!|€+]/;
/** Letters of a token; with fewer letters than signs it is a number. */
const LETTER = /[a-z]/g;
const MOST_READINGS = 16;

/** Reads leetspeak as known words: cur3s, d3t0x. */
export class SignsForLetters {
  private readonly terms: () => Iterable<string>;
  private known: ReadonlySet<string> | undefined;

  /** `terms` is called for the first word that may be leetspeak, because most pages have none. */
  constructor(terms: () => Iterable<string>) {
    this.terms = terms;
  }

  rewritings(text: string): Rewriting[] {
    return allMatches(text, TOKEN).flatMap(({ 0: whole, index }) => {
      // An exclamation mark after the word belongs to the sentence.
      const token = withoutLastMarks(whole);
      const letters = token.match(LETTER)?.length ?? 0;
      if (!SIGN.test(token) || letters * 2 < token.length) return [];
      const by = readings(token).find((word) => this.words().has(word));
      return by === undefined ? [] : [{ start: index, end: index + token.length, by }];
    });
  }

  private words(): ReadonlySet<string> {
    if (this.known !== undefined) return this.known;
    const words = new Set<string>();
    for (const term of this.terms()) for (const word of term.split(' ')) if (word.length > 3) words.add(word);
    return (this.known = words);
  }
}

function withoutLastMarks(token: string): string {
  let end = token.length;
  while (end > 0 && token.charAt(end - 1) === '!') end -= 1;
  return token.slice(0, end);
}

function readings(token: string): string[] {
  let made = [''];
  for (const sign of token) {
    const letters = LETTERS[sign] ?? sign;
    made = [...letters].flatMap((letter) => made.map((begun) => begun + letter)).slice(0, MOST_READINGS);
  }
  return made;
}
