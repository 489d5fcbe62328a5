// Computes places in a page (line, column and CSS selector) for reports.
import type { Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import { isElement, type Page, type PageElement, type Piece } from './page.ts';
import { sourceOffset } from './source-offset.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** Returns line, column and selector of a character of a block. */
export function placeInBlock(page: Page, index: number, offset: number): Place {
  const block = page.blocks[index];
  if (!block) return {};
  const piece = pieceAt(block.pieces, offset);
  if (!piece) return placeOfElement(page, block.element);
  const within = Math.max(0, Math.min(offset, piece.end) - piece.start);
  const shown = block.text.slice(piece.start, piece.end);
  const source = sourceOffset(page.html, piece.node, shown, within);
  return { selector: selectorOf(piece.element), ...lineColumn(page, source) };
}

export function placeOfElement(page: Page, node: PageElement): Place {
  return { selector: selectorOf(node), ...lineColumn(page, node.startIndex) };
}

/** Returns the piece that contains the offset, or the last one. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[partitionPoint(pieces.length - 1, (n) => pieces[n]!.end <= offset)];
}

/** Returns a short CSS path to the element: "#main > p:nth-of-type(2)". */
export function selectorOf(node: PageElement): string {
  const steps: string[] = [];
  let up: PageElement | null = node;
  while (up && steps.length < 12) {
    const id = up.attribs.id;
    if (id && /^[A-Za-z][\w-]*$/.test(id)) {
      steps.unshift(`#${id}`);
      break;
    }
    steps.unshift(step(up));
    up = up.parentElement;
  }
  return steps.join(' > ');
}

function step(node: PageElement): string {
  if (node.name === 'html' || node.name === 'body' || node.name === 'head') return node.name;
  let steps = STEPS.get(node.parent);
  if (steps === undefined) STEPS.set(node.parent, (steps = stepsWithin(node)));
  return steps.get(node) ?? node.name;
}

/** Selectors of the children of a parent, cached: a long list is walked once, not once per item. */
const STEPS = new WeakMap<object, ReadonlyMap<PageElement, string>>();

function stepsWithin(node: PageElement): ReadonlyMap<PageElement, string> {
  const byName = new Map<string, PageElement[]>();
  for (let child = node.parent.firstChild; child; child = child.next) {
    if (!isElement(child)) continue;
    const alike = byName.get(child.name);
    if (alike === undefined) byName.set(child.name, [child]);
    else alike.push(child);
  }
  const steps = new Map<PageElement, string>();
  for (const [name, alike] of byName)
    for (const [at, one] of alike.entries())
      steps.set(one, alike.length === 1 ? name : `${name}:nth-of-type(${at + 1})`);
  return steps;
}
