import type { Page, PageElement } from './page.ts';

/** Returns a function that counts the `counted` elements among an element and its descendants. */
export function countWithin(
  { elements }: Page,
  counted: readonly PageElement[],
): (element: PageElement) => number {
  const before = new Uint32Array(elements.length + 1);
  for (const { index } of counted) before[index + 1] = 1;
  for (let at = 1; at < before.length; at += 1) before[at]! += before[at - 1]!;
  return ({ index, last }) => before[last + 1]! - before[index]!;
}
