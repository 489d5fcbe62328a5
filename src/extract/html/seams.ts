// Finds where the texts of adjacent elements touch in one block, without a space.
import { closest, type PageElement, type TextBlock } from './page.ts';

const LEAST = 4;
const HAS_WORD = /\p{L}{2}/u;

type Inline = Pick<TextBlock, 'text' | 'pieces'> & { element: PageElement };

/**
 * Returns the offsets at which a second statement starts: "30 days to return" and "2-year warranty" in two
 * spans.
 */
export function seamsOf({ text, pieces, element }: Inline): number[] {
  const found: number[] = [];
  for (let at = 1; at < pieces.length; at++) {
    const [before, { start, end, element: own }] = [pieces[at - 1]!, pieces[at]!];
    if (before.element === own || /\s/.test(text[start - 1]!)) continue;
    const left = childOf(element, before.element);
    const right = childOf(element, own);
    if (!left || !right || left === right || left.name !== right.name) continue;
    if (isWorded(text.slice(before.start, before.end)) && isWorded(text.slice(start, end))) found.push(start);
  }
  return found;
}

const isWorded = (text: string) => text.length >= LEAST && HAS_WORD.test(text);

/** Returns the child of `parent` that is or contains the element. */
const childOf = (parent: PageElement, element: PageElement) =>
  closest(element, ({ parentElement }) => parentElement === parent);
