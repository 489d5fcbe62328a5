import { WORD, charClass, isDigit } from '../characters/char-class.ts';
import { LONGEST_UNIT, OPEN_LEFT, OPEN_RIGHT, type TermTrie } from './term-trie.ts';

/**
 * Finds all terms of a fixed list in one pass over a normalised text. A trie is tried from each possible
 * word start, so the time does not depend on the number of terms. A final `*` extends a term to the end
 * of its word; an initial `*` lets it start inside one (terms of up to three letters only after a digit:
 * they are units).
 */
export class TermMatcher {
  /** By first character: the trie node, with a bit if it is a term by itself; 0 for none. */
  private readonly first = new Uint16Array(65536);
  /** By hash of two characters: whether a term may start with them. It rules out most offsets. */
  private readonly pairs = new Uint8Array(PAIRS);
  /** Bits of a character: letter, digit, whether a term may start with it inside a word. */
  private readonly letters = new Uint8Array(BEYOND_WORDS);
  private readonly trie: TermTrie;

  constructor(trie: TermTrie) {
    this.trie = trie;
    const { nodes, edgeCode, inWords } = trie;
    for (let code = 0; code < BEYOND_WORDS; code += 1)
      this.letters[code] = (charClass(code) === WORD ? LETTER : 0) | (isDigit(code) ? DIGIT : 0);
    for (let n = 0; n < inWords.length; n += 2) {
      const [code, next] = [inWords[n] as number, inWords[n + 1] as number];
      this.pairs[pairOf(code, next)] = IN_WORD;
      this.letters[code] = (this.letters[code] as number) | BEGINS_IN_WORD;
    }
    if ((nodes[2] as number) >= IS_TERM) throw new RangeError('terms begin with too many characters');
    // The root's edges are the first, and lead to the first nodes.
    for (let node = 1; node <= (nodes[2] as number); node += 1) {
      const code = edgeCode[node - 1] as number;
      this.first[code] = node | ((nodes[node * 2 + 1] as number) >= 0 ? IS_TERM : 0);
      for (let next = nodes[node * 2] as number; next < (nodes[node * 2 + 2] as number); next += 1)
        this.markPair(code, edgeCode[next] as number);
    }
  }

  private markPair(code: number, next: number): void {
    const pair = pairOf(code, next);
    this.pairs[pair] = (this.pairs[pair] as number) | BEGINS;
  }

  /** Calls `onHit(term index, start, end)` for each occurrence, in order of start. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void): void {
    const { first, pairs, letters } = this;
    const { nodes, edgeCode, open, twin } = this.trie;
    const length = text.length;
    let letter = 0;
    for (let start = 0; start < length; start += 1) {
      const code = text.charCodeAt(start);
      const before = letter;
      letter = code < BEYOND_WORDS ? (letters[code] as number) : 0;
      const midWord = (before & letter & LETTER) !== 0;
      // A unit may start after a digit.
      if (midWord && (letter & BEGINS_IN_WORD) === 0 && (before & DIGIT) === 0) continue;
      const entry = first[code] as number;
      if (entry === 0) continue;
      let at = start + 1;
      const begun = at < length ? (pairs[pairOf(code, text.charCodeAt(at))] as number) : 0;
      if (midWord && (begun & IN_WORD) === 0 && (before & DIGIT) === 0) continue;
      const goesOn = (begun & BEGINS) !== 0;
      if (!goesOn && (entry & IS_TERM) === 0) continue;
      let node = entry & ~IS_TERM;
      for (;;) {
        for (let term = nodes[node * 2 + 1] as number; term >= 0; term = twin[term] as number) {
          const how = open[term] as number;
          if (
            !midWord ||
            ((how & OPEN_LEFT) !== 0 && (at - start > LONGEST_UNIT || isDigit(text.charCodeAt(start - 1))))
          ) {
            const end = endOfTerm(text, at, how);
            if (end > 0) onHit(term, start, end);
          }
        }
        if (!goesOn || at >= length) break;
        const next = text.charCodeAt(at);
        let low = nodes[node * 2] as number;
        let high = nodes[node * 2 + 2] as number;
        while (high - low > FEW_EDGES) {
          const middle = (low + high) >> 1;
          if ((edgeCode[middle] as number) <= next) low = middle;
          else high = middle;
        }
        while (low < high && edgeCode[low] !== next) low += 1;
        if (low === high) break;
        node = low + 1;
        at += 1;
      }
    }
  }
}

/** Up to so many edges are searched one by one, more by halving. */
const FEW_EDGES = 6;
const PAIRS = 1 << 16;
// Bits of a pair of characters: a term may start with it, or may do so inside a word.
const BEGINS = 1;
const IN_WORD = 2;
// Bits of a single character.
const LETTER = 1;
const DIGIT = 2;
const BEGINS_IN_WORD = 4;
const IS_TERM = 1 << 15;
/** First code unit from which no script puts spaces between words. */
const BEYOND_WORDS = 0x2000;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}

/** Returns where the term's match ends, or -1 where it would end inside a word. */
function endOfTerm(text: string, at: number, how: number): number {
  const last = text.charCodeAt(at - 1);
  if (charClass(last) !== WORD || at >= text.length || charClass(text.charCodeAt(at)) !== WORD) return at;
  if ((how & OPEN_RIGHT) !== 0) {
    let end = at;
    while (end < text.length && charClass(text.charCodeAt(end)) === WORD) end += 1;
    return end;
  }
  // A unit may follow a number without a space, and a number a word: "30days", "top1".
  return isDigit(last) !== isDigit(text.charCodeAt(at)) && isDigit(last) ? at : -1;
}
