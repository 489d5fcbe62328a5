import type { Place } from '../../model/listing/evidence.ts';
import { decodeText } from './limited-parser.ts';
import { lineColumn } from './line-column.ts';
import { isElement, type Page, type PageElement } from './page.ts';

/** Line, column and selector of a character of a block. Worked out only when asked for. */
export function placeInBlock(page: Page, index: number, offset: number): Place {
  const block = page.blocks[index];
  if (!block) return {};
  const piece = block.pieces.find((one) => offset < one.end) ?? block.pieces.at(-1);
  if (!piece) return placeOfElement(page, block.element);
  const within = Math.max(0, Math.min(offset, piece.end) - piece.start);
  const source = sourceOffset(
    page.html,
    piece.node.startIndex,
    piece.node.data,
    block.text.slice(piece.start, piece.start + within),
  );
  return { selector: selectorOf(piece.element), ...lineColumn(page, source) };
}

export function placeOfElement(page: Page, node: PageElement): Place {
  return { selector: selectorOf(node), ...lineColumn(page, node.startIndex) };
}

/**
 * Where in the source the character after `shown` stands. `shown` is the beginning of a text node's content
 * with white space collapsed; the source has character references, more white space and stray tags.
 */
function sourceOffset(html: string, start: number, data: string, shown: string): number {
  const position = alignShown(data, shown);
  let at = start;
  for (let i = 0; i < position && at < html.length;) {
    const char = html[at]!;
    if (char === data[i] && char !== '&') {
      at++;
      i++;
    } else if (char === '&') {
      const reference = /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);?/.exec(html.slice(at, at + 40))?.[0] ?? '&';
      const text = decodeText(reference);
      if (data.startsWith(text, i)) {
        at += reference.length;
        i += text.length;
      } else {
        at++;
        i++;
      }
    } else if (char === '<') {
      const end = html.indexOf('>', at);
      at = end === -1 ? html.length : end + 1;
    } else {
      at++;
      if (char !== '\r') i++;
    }
  }
  while (html[at] === '<' && data[position] !== '<') {
    const end = html.indexOf('>', at);
    if (end === -1) break;
    at = end + 1;
  }
  return at;
}

/** The offset in `data` of the character that follows `shown`. */
function alignShown(data: string, shown: string): number {
  let at = 0;
  let i = 0;
  const skip = () => {
    while (
      at < data.length &&
      data[at] !== shown[i] &&
      /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/.test(data[at]!)
    )
      at++;
  };
  for (; i < shown.length; i++) {
    if (shown[i] === ' ') {
      while (at < data.length && /[\s\u200b\u200e\u200f\u2060\ufeff\u00ad]/.test(data[at]!)) at++;
      continue;
    }
    skip();
    at++;
  }
  // A block's first character is never white space, while its node may begin with some.
  if (shown === '' || !shown.endsWith(' '))
    while (at < data.length && shown === '' && /\s/.test(data[at]!)) at++;
  return at;
}

/** The shortest path of ids, tags and positions that names the element. */
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
    up = up.outer;
  }
  return steps.join(' > ');
}

function step(node: PageElement): string {
  if (node.name === 'html' || node.name === 'body' || node.name === 'head') return node.name;
  let position = 1;
  let alone = true;
  for (let sibling = node.prev; sibling; sibling = sibling.prev) {
    if (isElement(sibling) && sibling.name === node.name) position++;
  }
  for (let sibling = node.next; sibling && alone; sibling = sibling.next) {
    if (isElement(sibling) && sibling.name === node.name) alone = false;
  }
  return position === 1 && alone ? node.name : `${node.name}:nth-of-type(${position})`;
}
