import type { Page, PageElement } from './page.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** Returns the last element that starts at or before an offset of the source. */
export function elementAt({ elements }: Page, offset: number): PageElement | undefined {
  return elements[partitionPoint(elements.length, (n) => elements[n]!.startIndex <= offset) - 1];
}
