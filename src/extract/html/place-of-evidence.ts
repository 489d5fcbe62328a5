import type { Evidence, Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import type { Page, PageElement } from './page.ts';
import { placeInBlock, selectorOf } from './place.ts';

export function placeOfEvidence(page: Page, evidence: Evidence): Place {
  if (evidence.block !== undefined) return placeInBlock(page, evidence.block, evidence.start ?? 0);
  if (evidence.start === undefined) return {};
  const element = elementAt(page, evidence.start);
  return { ...(element ? { selector: selectorOf(element) } : {}), ...lineColumn(page, evidence.start) };
}

/** The last element that opens at or before the offset. */
function elementAt(page: Page, offset: number): PageElement | undefined {
  let low = 0;
  let high = page.elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.elements[middle]!.startIndex <= offset) low = middle + 1;
    else high = middle;
  }
  return page.elements[low - 1];
}
