// Tells how much of a listing's text was lost before it came here: characters that no encoding explains.
import type { Block } from '../../model/listing/block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';

/** What decoders write for bytes that they cannot read. */
const UNREAD = '\uFFFD';
/** Statements of which a twentieth is lost say too little of what stood there. */
const DAMAGED = 1 / 20;

/** Returns the number of characters of the merchant's statements that could not be read. */
export function lostIn(blocks: readonly Block[]): number {
  let lost = 0;
  for (const { role, text } of blocks)
    if (text.includes(UNREAD) && isStatement(role)) lost += text.split(UNREAD).length - 1;
  return lost;
}

/** Whether so many characters are lost that a clean report would mean nothing. */
export function isDamaged(blocks: readonly Block[], lost: number): boolean {
  if (lost === 0) return false;
  const all = blocks.reduce((sum, { role, text }) => sum + (isStatement(role) ? text.length : 0), 0);
  return lost >= all * DAMAGED;
}
