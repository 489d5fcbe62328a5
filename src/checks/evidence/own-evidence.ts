import { isStatement } from '../../model/listing/block-roles.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** A button near the title is the goods' own, whatever its block is taken for. */
const BUTTON = /^a button/;

/** Said of these goods: not among other goods, in a menu or in the page's foot. */
export function isOwnEvidence({ block, reasons }: Evidence, { blocks }: Listing): boolean {
  if (block === undefined || (reasons?.[0] !== undefined && BUTTON.test(reasons[0]))) return true;
  const role = blocks[block]?.role ?? 'footer';
  return role === 'review' || isStatement(role);
}

/** Said to machines: by structured data or meta data. */
export function isMarkup({ source, block }: Evidence): boolean {
  return (
    block === undefined &&
    (source === 'json-ld' || source === 'microdata' || source === 'rdfa' || source === 'meta')
  );
}

/** What the markup says a second time of one thing. */
export function isSaidAgain({ reasons }: Evidence): boolean {
  return reasons?.[0]?.endsWith('said again') === true;
}

/** What the markup alone says, where the shop's scripts and choices hold the prices of variants. */
export function isNowhereElse({ reasons }: Evidence): boolean {
  return reasons?.[0]?.endsWith('nowhere else on the page') === true;
}
