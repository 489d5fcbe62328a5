import { WORD, charClass, isDigit } from './char-class.ts';

/**
 * Finds all members of a fixed list of terms in one pass over a normalised text.
 * A trie is tried from each position where a word can begin; cost does not depend on the number of terms.
 * Terms are normalised; a final `*` lets the term go on to the end of its word, an initial `*` lets it begin
 * inside one (terms of up to three letters only after a digit: they are units).
 */
export class TermMatcher {
  /** Node reached from the root by a character, 0 for none. */
  private readonly first = new Int32Array(65536);
  /** By hash of two characters: some term may begin with them. Most places of a text go no further. */
  private readonly pairs = new Uint8Array(PAIRS);
  /** Edges of node n are `edgeStart[n] .. edgeStart[n + 1]`, ordered by code. */
  private readonly edgeStart: Int32Array;
  private readonly edgeCode: Uint16Array;
  private readonly edgeNode: Int32Array;
  /** Term that ends at the node, -1 for none. */
  private readonly termAt: Int32Array;
  private readonly open: Uint8Array;
  /** The next term with the same letters but other `*` marks, -1 for none. */
  private readonly twin: Int32Array;

  constructor(terms: readonly string[]) {
    const { starts, codes, nodes, termAt, twin } = buildTrie(terms);
    this.edgeStart = Int32Array.from(starts);
    this.edgeCode = Uint16Array.from(codes);
    this.edgeNode = Int32Array.from(nodes);
    this.termAt = Int32Array.from(termAt);
    this.twin = twin;
    this.open = Uint8Array.from(terms, openness);
    for (let edge = 0; edge < (starts[1] as number); edge += 1) {
      const [code, node] = [codes[edge] as number, nodes[edge] as number];
      this.first[code] = node;
      for (let next = starts[node] as number; next < (starts[node + 1] as number); next += 1) {
        this.pairs[pairOf(code, codes[next] as number)] = 1;
      }
    }
  }

  /** Calls `onHit(term index, start, end)` for each occurrence, in order of start. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void): void {
    const { first, pairs, edgeStart, edgeCode, edgeNode, termAt, open, twin } = this;
    const length = text.length;
    let before = 0;
    for (let start = 0; start < length; start += 1) {
      const code = text.charCodeAt(start);
      const insideWord = before === WORD;
      before = charClass(code);
      let node = first[code] as number;
      if (node === 0) continue;
      const midWord = insideWord && before === WORD;
      let at = start + 1;
      for (;;) {
        for (let term = termAt[node] as number; term >= 0; term = twin[term] as number) {
          const how = open[term] as number;
          if (
            !midWord ||
            ((how & OPEN_LEFT) !== 0 && (at - start > LONGEST_UNIT || isDigit(text.charCodeAt(start - 1))))
          ) {
            const end = endOfTerm(text, at, how);
            if (end > 0) onHit(term, start, end);
          }
        }
        if (at >= length) break;
        const next = text.charCodeAt(at);
        if (at === start + 1 && pairs[pairOf(code, next)] === 0) break;
        let low = edgeStart[node] as number;
        let high = edgeStart[node + 1] as number;
        while (high - low > FEW_EDGES) {
          const middle = (low + high) >> 1;
          if ((edgeCode[middle] as number) <= next) low = middle;
          else high = middle;
        }
        while (low < high && edgeCode[low] !== next) low += 1;
        if (low === high) break;
        node = edgeNode[low] as number;
        at += 1;
      }
    }
  }
}

/** Below this many edges they are looked through one by one. */
const FEW_EDGES = 6;
const PAIRS = 1 << 16;

function pairOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e35) ^ Math.imul(second, 0x85eb)) & (PAIRS - 1);
}

/** A short term that may begin inside a word is a unit: it does so only after a digit (250ml). */
const LONGEST_UNIT = 3;
const OPEN_RIGHT = 1;
const OPEN_LEFT = 2;

interface Trie {
  starts: number[];
  codes: number[];
  nodes: number[];
  termAt: number[];
  twin: Int32Array;
}

/**
 * Sorted, the terms below a node are neighbours: a node is a stretch of them and its depth, its edges the
 * stretches with the same next character. Nodes come out breadth first.
 */
function buildTrie(terms: readonly string[]): Trie {
  const twin = new Int32Array(terms.length).fill(-1);
  const bare = terms.map(bareTerm);
  const order = terms.map((_, index) => index).filter((index) => bare[index] !== '');
  order.sort((a, b) => compare(bare[a] as string, bare[b] as string) || a - b);
  const trie: Trie = { starts: [0], codes: [], nodes: [], termAt: [], twin };
  const from = [0];
  const to = [order.length];
  const depth = [0];
  for (let node = 0; node < from.length; node += 1) {
    let at = from[node] as number;
    const end = to[node] as number;
    const level = depth[node] as number;
    let term = -1;
    for (; at < end && bare[order[at] as number]?.length === level; at += 1) {
      const index = order[at] as number;
      twin[index] = term;
      term = index;
    }
    trie.termAt.push(term);
    while (at < end) {
      const code = (bare[order[at] as number] as string).charCodeAt(level);
      const begin = at;
      while (at < end && (bare[order[at] as number] as string).charCodeAt(level) === code) at += 1;
      trie.codes.push(code);
      trie.nodes.push(from.length);
      from.push(begin);
      to.push(at);
      depth.push(level + 1);
    }
    trie.starts.push(trie.codes.length);
  }
  return trie;
}

/** By UTF-16 code unit, shorter first. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The term without its `*` marks. */
export function bareTerm(term: string): string {
  return term.slice(term.startsWith('*') ? 1 : 0, term.endsWith('*') ? -1 : undefined);
}

function openness(term: string): number {
  return (term.endsWith('*') ? OPEN_RIGHT : 0) | (term.startsWith('*') ? OPEN_LEFT : 0);
}

/** Where the term's match ends, or -1 where it would cut a word in two. */
function endOfTerm(text: string, at: number, how: number): number {
  const last = text.charCodeAt(at - 1);
  if (charClass(last) !== WORD || at >= text.length || charClass(text.charCodeAt(at)) !== WORD) return at;
  if ((how & OPEN_RIGHT) !== 0) {
    let end = at;
    while (end < text.length && charClass(text.charCodeAt(end)) === WORD) end += 1;
    return end;
  }
  // A unit may follow a number without a space, and the other way round: "top1", "30days".
  return isDigit(last) !== isDigit(text.charCodeAt(at)) && isDigit(last) ? at : -1;
}
