import type { Evidence, Place } from '../../model/listing/evidence.ts';
import { lineColumn } from './line-column.ts';
import { elementAt } from './element-at.ts';
import type { Page } from './page.ts';
import { placeInBlock, selectorOf } from './place.ts';

/** Returns line, column and selector of a piece of evidence. */
export function placeOfEvidence(page: Page, evidence: Evidence): Place {
  if (evidence.block !== undefined) return placeInBlock(page, evidence.block, evidence.start ?? 0);
  if (evidence.start === undefined) return {};
  const element = elementAt(page, evidence.start);
  return { ...(element ? { selector: selectorOf(element) } : {}), ...lineColumn(page, evidence.start) };
}
