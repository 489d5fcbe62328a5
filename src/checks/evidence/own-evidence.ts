// Classifies evidence by its source: the goods' own text, the markup, repeated markup.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** The reason of a value from a button near the title, which belongs to the goods in any block. */
const BUTTON = /^a button/;

/** Whether the evidence is about these goods: not from other goods, a menu or the footer. */
export function isOwnEvidence({ block, reasons }: Evidence, { blocks }: Listing): boolean {
  if (block === undefined || (reasons?.[0] !== undefined && BUTTON.test(reasons[0]))) return true;
  const role = blocks[block]?.role ?? 'footer';
  return role === 'review' || isStatement(role);
}

/** Whether it comes from structured data or meta data. */
export function isMarkup({ source, block }: Evidence): boolean {
  return (
    block === undefined &&
    (source === 'json-ld' || source === 'microdata' || source === 'rdfa' || source === 'meta')
  );
}

/** Whether the markup gives a second value for one thing. */
export function isRepeatedInMarkup({ reasons }: Evidence): boolean {
  return reasons?.[0]?.endsWith('said again') === true;
}

/** Whether the value stands only in the markup, while the shop's scripts hold the prices of variants. */
export function isOnlyInMarkup({ reasons }: Evidence): boolean {
  return reasons?.[0]?.endsWith('nowhere else on the page') === true;
}
