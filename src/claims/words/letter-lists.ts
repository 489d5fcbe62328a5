// Searches a text for many words in one pass, to rule out comparisons cheaply.

const PAIRS = 1 << 14;
/** Bits of all third characters, for a list with a word of two. */
const ANY = -1;
/** The last five bits of a character, which are a number of a bit. */
const LAST = 31;

interface ListedWord {
  word: string;
  /** Its third character, or 0. It rules out most candidates whose first two characters match. */
  third: number;
  bit: number;
  /** Undefined where the bit says all. */
  number: number | undefined;
}

/**
 * Word lists, each with a bit. One pass over a text finds the words of all lists, also inside other
 * words.
 */
export class LetterLists {
  /** By hash of the first two characters: 1 + index of the list in `words`; 0 where there is none. */
  private readonly pairs = new Uint16Array(PAIRS);
  private readonly words: ListedWord[][] = [];
  /** For each list: a bit for the third character of each word, by its last five bits. */
  private readonly thirds: number[] = [];
  /** By character: bits of the lists that have it as a word. */
  private readonly singles = new Int32Array(0x10000);
  /** By character: numbers of the lists that have it as a word. */
  private readonly numbersOfSingles = new Map<number, number[]>();

  /** Adds words in normalised spelling. Lists that share a bit can be told apart by a number. */
  add(list: readonly string[], bit: number, number?: number): void {
    for (const word of list) this.learn(word, bit, number);
  }

  private learn(word: string, bit: number, number: number | undefined): void {
    const code = word.charCodeAt(0);
    if (word.length === 1) {
      this.singles[code] = (this.singles[code] as number) | bit;
      if (number === undefined) return;
      const numbers = this.numbersOfSingles.get(code);
      if (numbers === undefined) this.numbersOfSingles.set(code, [number]);
      else numbers.push(number);
      return;
    }
    const pair = pairOf(code, word.charCodeAt(1));
    if (this.pairs[pair] === 0) {
      this.pairs[pair] = this.words.push([]);
      this.thirds.push(0);
    }
    const list = (this.pairs[pair] as number) - 1;
    const third = word.length > 2 ? word.charCodeAt(2) : 0;
    this.words[list]?.push({ word, third, bit, number });
    this.thirds[list] = third === 0 ? ANY : (this.thirds[list] as number) | (1 << (third & LAST));
  }

  /** Returns the bits of the lists that have a word in the normalised text, and adds their numbers to `numbers`. */
  in(text: string, numbers: Set<number>): number {
    const { pairs, thirds, words, singles, numbersOfSingles } = this;
    const { length } = text;
    let found = 0;
    let before = 0;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      const bits = singles[code] as number;
      if (bits !== 0) {
        found |= bits;
        for (const number of numbersOfSingles.get(code) ?? []) numbers.add(number);
      }
      const list = pairs[pairOf(before, code)] as number;
      if (list > 0 && hasThird(thirds[list - 1] as number, text, at + 1))
        found |= listsAt(text, at - 1, words[list - 1] as ListedWord[], numbers);
      before = code;
    }
    return found;
  }
}

function listsAt(text: string, at: number, list: readonly ListedWord[], numbers: Set<number>): number {
  let found = 0;
  for (let n = 0; n < list.length; n += 1) {
    const { word, third, bit, number } = list[n] as ListedWord;
    if (!isAt(text, at, word, third)) continue;
    found |= bit;
    if (number !== undefined) numbers.add(number);
  }
  return found;
}

/** Whether the list has a word with this third character, or one that ends in its last five bits. */
function hasThird(thirds: number, text: string, at: number): boolean {
  return thirds === ANY || (at < text.length && (thirds & (1 << (text.charCodeAt(at) & LAST))) !== 0);
}

function isAt(text: string, at: number, word: string, third: number): boolean {
  return (third === 0 || text.charCodeAt(at + 2) === third) && text.startsWith(word, at);
}

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}
