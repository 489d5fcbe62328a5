// Computes places in a page (line, column and CSS selector) for reports.
import type { Evidence, Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import { sourceOffset, type SourceText } from './source-offset.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** The parts of an element that tell its place. */
export interface PlacedElement {
  name: string;
  attribs: { readonly id?: string | undefined };
  startIndex: number;
  parentElement: PlacedElement | null;
  /** Position in document order, and that of its last descendant. */
  index: number;
  last: number;
}

/** A span of a block's text, and the text node that it came from. */
export interface PlacedPiece {
  start: number;
  end: number;
  node: SourceText;
  element: PlacedElement;
}

/** The parts of a page that tell places: of a parsed page, or of its outline. */
export interface PlacedPage {
  html: string;
  elements: readonly PlacedElement[];
  blocks: readonly { text: string; element: PlacedElement; pieces: readonly PlacedPiece[] }[];
}

/** Returns line, column and selector of a character of a block. */
export function placeInBlock(page: PlacedPage, index: number, offset: number): Place {
  const block = page.blocks[index];
  if (!block) return {};
  const piece = pieceAt(block.pieces, offset);
  if (!piece) return placeOfElement(page, block.element);
  const within = Math.max(0, Math.min(offset, piece.end) - piece.start);
  const shown = block.text.slice(piece.start, piece.end);
  const source = sourceOffset(page.html, piece.node, shown, within);
  return { selector: selectorOf(page, piece.element), ...lineColumn(page, source) };
}

/** Returns line, column and selector of a piece of evidence. */
export function placeOfEvidence(page: PlacedPage, { block, start }: Evidence): Place {
  if (block !== undefined) return placeInBlock(page, block, start ?? 0);
  if (start === undefined) return {};
  const element = elementAt(page, start);
  return { ...(element ? { selector: selectorOf(page, element) } : {}), ...lineColumn(page, start) };
}

/** Returns the last element that starts at or before an offset of the source. */
export function elementAt<T extends { startIndex: number }>(
  { elements }: { readonly elements: readonly T[] },
  offset: number,
): T | undefined {
  return elements[partitionPoint(elements.length, (n) => elements[n]!.startIndex <= offset) - 1];
}

export function placeOfElement(page: PlacedPage, node: PlacedElement): Place {
  return { selector: selectorOf(page, node), ...lineColumn(page, node.startIndex) };
}

/** Returns the piece that contains the offset, or the last one. */
function pieceAt(pieces: readonly PlacedPiece[], offset: number): PlacedPiece | undefined {
  return pieces[partitionPoint(pieces.length - 1, (n) => pieces[n]!.end <= offset)];
}

/** Returns a short CSS path to the element: "#main > p:nth-of-type(2)". */
function selectorOf(page: PlacedPage, node: PlacedElement): string {
  const steps: string[] = [];
  let up: PlacedElement | null = node;
  while (up && steps.length < 12) {
    const { id } = up.attribs;
    if (id && PLAIN_ID.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(page, up));
    up = up.parentElement;
  }
  return steps.join(' > ');
}

/** An id that needs no escapes in a selector. */
export const PLAIN_ID = /^[A-Za-z][\w-]*$/;

function step(page: PlacedPage, node: PlacedElement): string {
  if (node.name === 'html' || node.name === 'body' || node.name === 'head') return node.name;
  const parent = node.parentElement;
  const key = parent ?? page;
  let steps = STEPS.get(key);
  if (steps === undefined) STEPS.set(key, (steps = stepsWithin(page, parent)));
  return steps.get(node) ?? node.name;
}

/** Selectors of the children of a parent, cached: a long list is walked once, not once per item. */
const STEPS = new WeakMap<object, ReadonlyMap<PlacedElement, string>>();

function stepsWithin(
  { elements }: PlacedPage,
  parent: PlacedElement | null,
): ReadonlyMap<PlacedElement, string> {
  const byName = new Map<string, PlacedElement[]>();
  const last = parent?.last ?? elements.length - 1;
  for (let at = (parent?.index ?? -1) + 1; at <= last;) {
    const child = elements[at]!;
    const alike = byName.get(child.name);
    if (alike === undefined) byName.set(child.name, [child]);
    else alike.push(child);
    at = child.last + 1;
  }
  const steps = new Map<PlacedElement, string>();
  for (const [name, alike] of byName)
    for (const [at, one] of alike.entries())
      steps.set(one, alike.length === 1 ? name : `${name}:nth-of-type(${at + 1})`);
  return steps;
}
