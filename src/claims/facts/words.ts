import type { ScannedSentence } from '../scan-results.ts';

/** Lists are bits of one number. */
const MOST_LISTS = 31;
const PAIRS = 1 << 14;

interface ListedWord {
  word: string;
  bit: number;
}

let lists = 0;
/**
 * By hash of their first two characters, or of the only one: a text is gone through once for the words of all lists.
 */
const begun = new Uint8Array(PAIRS);
const words = new Map<number, ListedWord[]>();

/**
 * Words of which a text must have one for a pattern to be tried: most texts have none. They are looked for anywhere,
 * also inside other words. For lists that live as long as the program.
 */
export class Words {
  private readonly bit: number;

  /** In their normalised spelling. */
  constructor(...list: string[]) {
    if (lists >= MOST_LISTS) throw new RangeError(`more than ${MOST_LISTS} lists of words`);
    this.bit = 1 << lists;
    lists += 1;
    for (const word of list) {
      const pair = pairOf(word.charCodeAt(0), word.length > 1 ? word.charCodeAt(1) : 0);
      begun[pair] = 1;
      const known = words.get(pair);
      if (known === undefined) words.set(pair, [{ word, bit: this.bit }]);
      else known.push({ word, bit: this.bit });
    }
  }

  /** Worked out once for a text, which rows of a catalogue share. */
  isIn({ learnt, normalized }: ScannedSentence): boolean {
    learnt.words ??= listsIn(normalized.text);
    return (learnt.words & this.bit) !== 0;
  }
}

/** Bits of the lists that have a word in the text. */
function listsIn(text: string): number {
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
