import type { Evidence, Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import type { Page, PageElement } from './page.ts';
import { placeInBlock, selectorOf } from './place.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

export function placeOfEvidence(page: Page, evidence: Evidence): Place {
  if (evidence.block !== undefined) return placeInBlock(page, evidence.block, evidence.start ?? 0);
  if (evidence.start === undefined) return {};
  const element = elementAt(page, evidence.start);
  return { ...(element ? { selector: selectorOf(element) } : {}), ...lineColumn(page, evidence.start) };
}

/** The last element that opens at or before the offset. */
function elementAt(page: Page, offset: number): PageElement | undefined {
  const { elements } = page;
  return elements[partitionPoint(elements.length, (n) => elements[n]!.startIndex <= offset) - 1];
}
