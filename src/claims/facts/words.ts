import { Sign } from './sign.ts';

const PAIRS = 1 << 14;

interface ListedWord {
  word: string;
  bit: number;
}

/**
 * By hash of their first two characters, or of the only one: a text is gone through once for the words of all lists.
 */
const begun = new Uint8Array(PAIRS);
const words = new Map<number, ListedWord[]>();

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
      begun[pair] = 1;
      const known = words.get(pair);
      if (known === undefined) words.set(pair, [{ word, bit: this.bit }]);
      else known.push({ word, bit: this.bit });
    }
  }
}

/** Bits of the lists that have a word in the normalised text. */
export function listsIn(text: string): number {
  let found = 0;
  let code = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
    const pair = pairOf(code, next);
    if (begun[pair] === 1) found |= listsAt(text, at, pair);
    const alone = pairOf(code, 0);
    if (begun[alone] === 1) found |= listsAt(text, at, alone);
    code = next;
  }
  return found;
}

function listsAt(text: string, at: number, pair: number): number {
  let found = 0;
  for (const { word, bit } of words.get(pair) ?? []) if (text.startsWith(word, at)) found |= bit;
  return found;
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}
