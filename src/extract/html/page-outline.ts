// The outline of a page: all data that places are computed from, in a form for sending to another thread.
import type { Page } from './page.ts';
import { PLAIN_ID, type PlacedElement, type PlacedPage, type PlacedPiece } from './place.ts';

export interface PageOutline {
  html: string;
  /** For each element: start offset, index of the parent, index of its last descendant, name, id. */
  elements: Int32Array<ArrayBuffer>;
  /** For each block: its element, and the index after its last piece. */
  blocks: Int32Array<ArrayBuffer>;
  /** For each piece: start, end, element, start offset of its text node, text of that node. */
  pieces: Int32Array<ArrayBuffer>;
  /** The strings that names, ids and texts refer to by index. */
  strings: string[];
}

const ELEMENT = 5;
const BLOCK = 2;
const PIECE = 5;
/** Stands for no parent, no id, and a node whose text is shown unchanged. */
const NONE = -1;

export function outlineOf(page: Page): PageOutline {
  const { html } = page;
  const strings: string[] = [];
  const elements = elementsOf(page, strings);
  const blocks = new Int32Array(page.blocks.length * BLOCK);
  const pieces: number[] = [];
  for (const [n, { text, element, pieces: own }] of page.blocks.entries()) {
    for (const { start, end, node, element: inner } of own) {
      const isShown = node.data.length === end - start && text.startsWith(node.data, start);
      const data = isShown ? NONE : strings.push(node.data) - 1;
      pieces.push(start, end, inner.index, node.startIndex, data);
    }
    blocks[n * BLOCK] = element.index;
    blocks[n * BLOCK + 1] = pieces.length / PIECE;
  }
  return { html, elements, blocks, pieces: Int32Array.from(pieces), strings };
}

function elementsOf(page: Page, strings: string[]): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(page.elements.length * ELEMENT);
  const known = new Map<string, number>();
  const numberOf = (word: string) => {
    const old = known.get(word);
    if (old !== undefined) return old;
    const added = strings.push(word) - 1;
    known.set(word, added);
    return added;
  };
  let at = 0;
  for (const { startIndex, parentElement, last, name, attribs } of page.elements) {
    const { id } = attribs;
    numbers[at] = startIndex;
    numbers[at + 1] = parentElement?.index ?? NONE;
    numbers[at + 2] = last;
    numbers[at + 3] = numberOf(name);
    numbers[at + 4] = id && PLAIN_ID.test(id) ? numberOf(id) : NONE;
    at += ELEMENT;
  }
  return numbers;
}

/** Returns the page of an outline. `texts` are its blocks, in the same order. */
export function outlinedPage(outline: PageOutline, texts: readonly { text: string }[]): PlacedPage {
  const { html, strings } = outline;
  const elements = placedElements(outline);
  let from = 0;
  const blocks = texts.map(({ text }, n) => {
    const to = outline.blocks[n * BLOCK + 1]!;
    const pieces: PlacedPiece[] = [];
    for (; from < to; from += 1) {
      const [start, end, element, startIndex, data] = rowOf(outline.pieces, from * PIECE);
      const node = { data: data === NONE ? text.slice(start, end) : strings[data]!, startIndex };
      pieces.push({ start, end, node, element: elements[element]! });
    }
    return { text, element: elements[outline.blocks[n * BLOCK]!]!, pieces };
  });
  return { html, elements, blocks };
}

function placedElements({ elements: numbers, strings }: PageOutline): PlacedElement[] {
  const elements: PlacedElement[] = [];
  for (let at = 0; at < numbers.length; at += ELEMENT) {
    const [startIndex, parent, last, name, id] = rowOf(numbers, at);
    elements.push({
      name: strings[name]!,
      attribs: id === NONE ? NO_ID : { id: strings[id]! },
      startIndex,
      parentElement: parent === NONE ? null : elements[parent]!,
      index: elements.length,
      last,
    });
  }
  return elements;
}

const NO_ID = {};

/** Returns the five numbers from `at`. */
function rowOf(of: Int32Array, at: number): [number, number, number, number, number] {
  return [of[at]!, of[at + 1]!, of[at + 2]!, of[at + 3]!, of[at + 4]!];
}
