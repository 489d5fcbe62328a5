// Builds a trie of terms, in arrays that can be stored and loaded without conversion.

/** Bits of `open`: the term may end, or start, inside a word. */
export const OPEN_RIGHT = 1;
export const OPEN_LEFT = 2;

/** A trie of terms. */
export interface TermTrie {
  /**
   * Two numbers per node: index of its first edge (they end where the next node's begin), and the term
   * that ends at it, or -1. Node 0 is the root; edge e leads to node e + 1.
   */
  nodes: Int32Array;
  /** Character of each edge; a node's edges are sorted. */
  edgeCode: Uint16Array;
  /** The next term with the same letters but other `*` marks, or -1. */
  twin: Int32Array;
  /** Bits of each term: which of its ends may lie inside a word. */
  open: Uint8Array;
  /**
   * The first two characters of each term that may start inside a word anywhere, not only after a digit.
   */
  inWords: Uint16Array;
}

/**
 * Limit of letters of units. A short term with an initial `*` is a unit and follows a digit only (250ml).
 */
export const LONGEST_UNIT = 3;

/**
 * Builds a trie. In sorted order the terms below a node are neighbours: a node is a range of terms and a
 * depth, and its edges are the ranges with the same next character. Nodes are in breadth-first order.
 */
export function buildTrie(terms: readonly string[]): TermTrie {
  const twin = new Int32Array(terms.length).fill(-1);
  const bare = terms.map(bareTerm);
  const order = terms.map((_, index) => index).filter((index) => bare[index] !== '');
  order.sort((a, b) => compare(bare[a] as string, bare[b] as string) || a - b);
  const nodes: number[] = [];
  const codes: number[] = [];
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
    nodes.push(codes.length, term);
    while (at < end) {
      const code = (bare[order[at] as number] as string).charCodeAt(level);
      const begin = at;
      while (at < end && (bare[order[at] as number] as string).charCodeAt(level) === code) at += 1;
      codes.push(code);
      from.push(begin);
      to.push(at);
      depth.push(level + 1);
    }
  }
  nodes.push(codes.length, -1);
  return {
    nodes: Int32Array.from(nodes),
    edgeCode: Uint16Array.from(codes),
    twin,
    open: Uint8Array.from(terms, openness),
    inWords: Uint16Array.from(
      terms
        .filter((term, n) => term.startsWith('*') && (bare[n] as string).length > LONGEST_UNIT)
        .flatMap((term) => [term.charCodeAt(1), term.charCodeAt(2)]),
    ),
  };
}

/** Returns the terms by index, without their `*` marks. */
export function termsOf({ nodes, edgeCode, twin }: TermTrie): string[] {
  const terms: string[] = [];
  const spelled = [''];
  for (let node = 0; node * 2 + 2 < nodes.length; node += 1) {
    const word = spelled[node] as string;
    for (let term = nodes[node * 2 + 1] as number; term >= 0; term = twin[term] as number) terms[term] = word;
    for (let edge = nodes[node * 2] as number; edge < (nodes[node * 2 + 2] as number); edge += 1)
      spelled[edge + 1] = word + String.fromCharCode(edgeCode[edge] as number);
  }
  return terms;
}

/** Compares terms by UTF-16 code unit, the shorter first. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Returns the term without its `*` marks. */
function bareTerm(term: string): string {
  return term.slice(term.startsWith('*') ? 1 : 0, term.endsWith('*') ? -1 : undefined);
}

function openness(term: string): number {
  return (term.endsWith('*') ? OPEN_RIGHT : 0) | (term.startsWith('*') ? OPEN_LEFT : 0);
}
