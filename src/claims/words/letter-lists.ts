// Searches a text for many words in one pass, to rule out comparisons cheaply.

const PAIRS = 1 << 14;

interface ListedWord {
  word: string;
  /** Its third character, or 0. It rules out most candidates whose first two characters match. */
  third: number;
  bit: number;
}

/**
 * Word lists, each with a bit. One pass over a text finds the words of all lists, also inside other
 * words.
 */
export class LetterLists {
  /** By hash of the first two characters: 1 + index of the list in `words`; 0 where there is none. */
  private readonly pairs = new Uint16Array(PAIRS);
  private readonly words: ListedWord[][] = [];
  /** By character: bits of the lists that have it as a word. */
  private readonly singles = new Int32Array(0x10000);

  /** Adds words in normalised spelling. */
  add(list: readonly string[], bit: number): void {
    for (const word of list) this.learn(word, bit);
  }

  private learn(word: string, bit: number): void {
    const code = word.charCodeAt(0);
    if (word.length === 1) {
      this.singles[code] = (this.singles[code] as number) | bit;
      return;
    }
    const pair = pairOf(code, word.charCodeAt(1));
    if (this.pairs[pair] === 0) this.pairs[pair] = this.words.push([]);
    const third = word.length > 2 ? word.charCodeAt(2) : 0;
    this.words[(this.pairs[pair] as number) - 1]?.push({ word, third, bit });
  }

  /** Returns the bits of the lists that have a word in the normalised text. */
  in(text: string): number {
    const { pairs, words, singles } = this;
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
