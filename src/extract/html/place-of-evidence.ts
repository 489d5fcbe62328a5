import type { Evidence, Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import { elementAt } from './element-at.ts';
import { placeInBlock, selectorOf, type PlacedPage } from './place.ts';

/** Returns line, column and selector of a piece of evidence. */
export function placeOfEvidence(page: PlacedPage, evidence: Evidence): Place {
  if (evidence.block !== undefined) return placeInBlock(page, evidence.block, evidence.start ?? 0);
  if (evidence.start === undefined) return {};
  const element = elementAt(page, evidence.start);
  return { ...(element ? { selector: selectorOf(page, element) } : {}), ...lineColumn(page, evidence.start) };
}
