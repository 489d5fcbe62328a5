import type { Listing } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Aside } from './asides.ts';

const SHOWN = /\S/gu;

/** Returns the listing with spaces in place of the passages, so that all offsets stay. */
export function withoutAsides(listing: Listing, asides: readonly Aside[]): Listing {
  const blocks = listing.blocks.map((block, index) => {
    const own = asides.filter((one) => one.block === index);
    return own.length === 0 ? block : { ...block, text: own.reduce(withSpaces, block.text) };
  });
  return { ...listing, blocks };
}

/** Whether the evidence stands in one of the passages. */
export function isInAside({ block, start, page }: Evidence, asides: readonly Aside[]): boolean {
  if (block === undefined || start === undefined || page !== undefined) return false;
  return asides.some((one) => one.block === block && start >= one.start && start < one.end);
}

function withSpaces(text: string, { start, end }: Aside): string {
  return text.slice(0, start) + text.slice(start, end).replace(SHOWN, ' ') + text.slice(end);
}
