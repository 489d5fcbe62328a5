import { isStatement } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import { Latest } from '../../text/memory/latest.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** A block of the merchant's own text; `block` is its index in the listing. */
export interface Statement {
  block: number;
  role: Block['role'];
  text: string;
}

const KNOWN = new Latest<Listing, readonly Statement[]>();

/**
 * Returns the merchant's own blocks in order, with their index. Cached, because every relation uses them.
 */
export function statementsOf(listing: Listing): readonly Statement[] {
  let statements = KNOWN.get(listing);
  if (statements === undefined) {
    const own: Statement[] = [];
    for (let block = 0; block < listing.blocks.length; block += 1) {
      const { role, text } = listing.blocks[block] as Block;
      if (isStatement(role)) own.push({ block, role, text });
    }
    statements = own;
    KNOWN.set(listing, statements);
  }
  return statements;
}
