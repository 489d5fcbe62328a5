import { Sign } from './sign.ts';

const PAIRS = 1 << 14;

interface ListedWord {
  word: string;
  bit: number;
}

/**
 * By hash of their first two characters, or of the only one, which list of words: a text is gone through once for the
 * words of all lists. 0 for none.
 */
const begun = new Uint16Array(PAIRS);
const words: ListedWord[][] = [[]];

/**
 * Words of which a text must have one for a pattern to be tried: most texts have none. They are looked for anywhere,
 * also inside other words. For lists that live as long as the program.
 */
export class Words extends Sign {
  /** In their normalised spelling. */
  constructor(...list: string[]) {
    super();
    for (const word of list) {
      const pair = pairOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
      if (begun[pair] === 0) begun[pair] = words.push([]) - 1;
      (words[begun[pair] as number] as ListedWord[]).push({ word, bit: this.bit });
    }
  }
}

/** Bits of the lists that have a word in the normalised text. */
export function listsIn(text: string): number {
  let found = 0;
  let code = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const pair = begun[pairOf(code, next)] as number;
    if (pair > 0) found |= listsAt(text, at, pair);
    const alone = begun[pairOf(code, 0)] as number;
    if (alone > 0) found |= listsAt(text, at, alone);
    code = next;
  }
  return found;
}

function listsAt(text: string, at: number, list: number): number {
  let found = 0;
  for (const { word, bit } of words[list] as ListedWord[]) if (isAt(text, at, word)) found |= bit;
  return found;
}

/** Mostly the first characters tell: cheaper than `startsWith`. */
function isAt(text: string, at: number, word: string): boolean {
  for (let n = 0; n < word.length; n += 1) if (text.charCodeAt(at + n) !== word.charCodeAt(n)) return false;
  return true;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}
