import type { Page, PageElement } from './page.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** The last element that opens at or before the offset of the source. */
export function elementAt({ elements }: Page, offset: number): PageElement | undefined {
  return elements[partitionPoint(elements.length, (n) => elements[n]!.startIndex <= offset) - 1];
}
