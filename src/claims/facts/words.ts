import { Sign } from './prefilter.ts';

const PAIRS = 1 << 14;

interface ListedWord {
  word: string;
  /** Its third character, 0 where it has none: most places that begin like a word go on otherwise. */
  third: number;
  bit: number;
}

/**
 * By hash of their first two characters, one more than the number of their list in `words`: a text is gone through once
 * for the words of all lists.
 */
const pairs = new Uint16Array(PAIRS);
const words: ListedWord[][] = [];
/** By character: bits of the lists of which it is a word. */
const singles = new Int32Array(0x10000);

/**
 * Words of which a text must have one for a pattern to be tried: most texts have none. They are looked for anywhere,
 * also inside other words. For lists that live as long as the program.
 */
export class Words extends Sign {
  /** In their normalised spelling. */
  constructor(...list: string[]) {
    super();
    for (const word of list) learn(word, this.bit);
  }
}

function learn(word: string, bit: number): void {
  const code = word.charCodeAt(0);
  if (word.length === 1) {
    singles[code] = (singles[code] as number) | bit;
    return;
  }
  const pair = pairOf(code, word.charCodeAt(1));
  if (pairs[pair] === 0) pairs[pair] = words.push([]);
  words[(pairs[pair] as number) - 1]?.push({ word, third: word.length > 2 ? word.charCodeAt(2) : 0, bit });
}

/** Bits of the lists that have a word in the normalised text. */
export function listsIn(text: string): number {
  const { length } = text;
  let found = 0;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    found |= singles[code] as number;
    const list = pairs[pairOf(before, code)] as number;
    if (list > 0) found |= listsAt(text, at - 1, words[list - 1] as ListedWord[]);
    before = code;
  }
  return found;
}

function listsAt(text: string, at: number, list: readonly ListedWord[]): number {
  const next = at + 2 < text.length ? text.charCodeAt(at + 2) : 0;
  let found = 0;
  for (let n = 0; n < list.length; n += 1) {
    const { word, third, bit } = list[n] as ListedWord;
    if ((third === 0 || third === next) && text.startsWith(word, at)) found |= bit;
  }
  return found;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}
