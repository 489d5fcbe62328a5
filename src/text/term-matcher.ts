import { WORD, charClass, isDigit } from './char-class.ts';

/**
 * Finds all members of a fixed list of terms in one pass over a normalised text.
 * A trie is tried from each position where a word can begin; cost does not depend on the number of terms.
 * Terms are normalised; a final `*` lets the term go on to the end of its word, an initial `*` lets it begin
 * inside one.
 */
export class TermMatcher {
  /** Node reached from the root by a character, 0 for none. */
  private readonly first = new Int32Array(65536);
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
    this.twin = new Int32Array(terms.length).fill(-1);
    const root = buildTrie(terms, this.twin);
    const nodes = [root];
    const edges: number[] = [];
    const targets: number[] = [];
    const starts = [0];
    const ends: number[] = [];
    for (let n = 0; n < nodes.length; n += 1) {
      const node = nodes[n] as TrieNode;
      ends.push(node.term);
      for (const [code, next] of node.next) {
        edges.push(code);
        targets.push(nodes.length);
        if (n === 0) this.first[code] = nodes.length;
        nodes.push(next);
      }
      starts.push(edges.length);
    }
    this.edgeStart = Int32Array.from(starts);
    this.edgeCode = Uint16Array.from(edges);
    this.edgeNode = Int32Array.from(targets);
    this.termAt = Int32Array.from(ends);
    this.open = Uint8Array.from(terms, openness);
  }

  /** Calls `onHit(term index, start, end)` for each occurrence, in order of start. */
  scan(text: string, onHit: (term: number, start: number, end: number) => void): void {
    const { first, edgeStart, edgeCode, edgeNode, termAt, open, twin } = this;
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
          if (!midWord || (how & OPEN_LEFT) !== 0) {
            const end = endOfTerm(text, at, how);
            if (end > 0) onHit(term, start, end);
          }
        }
        if (at >= length) break;
        const next = text.charCodeAt(at);
        let edge = edgeStart[node] as number;
        const last = edgeStart[node + 1] as number;
        node = 0;
        for (; edge < last; edge += 1) {
          if (edgeCode[edge] === next) {
            node = edgeNode[edge] as number;
            break;
          }
        }
        if (node === 0) break;
        at += 1;
      }
    }
  }
}

const OPEN_RIGHT = 1;
const OPEN_LEFT = 2;

interface TrieNode {
  next: Map<number, TrieNode>;
  term: number;
}

function buildTrie(terms: readonly string[], twin: Int32Array): TrieNode {
  const root: TrieNode = { next: new Map(), term: -1 };
  terms.forEach((term, index) => {
    let node = root;
    const bare = bareTerm(term);
    for (let i = 0; i < bare.length; i += 1) {
      const code = bare.charCodeAt(i);
      let next = node.next.get(code);
      if (next === undefined) node.next.set(code, (next = { next: new Map(), term: -1 }));
      node = next;
    }
    if (bare === '') return;
    twin[index] = node.term;
    node.term = index;
  });
  return root;
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
