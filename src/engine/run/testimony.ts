// Tells words that the listing puts into a customer's mouth: a quotation with the name of who is to have said it.
import { endsWithMaskedName } from '../../text/match/masked-signature.ts';
import type { Block } from '../../model/listing/block.ts';

/** So far from the words the quotation may begin and end. */
const REACH = 600;
const OPENS = /["“„«»「『]/gu;
const CLOSES = /["“”»«」』]/u;
/** “…” – Anna, 43; 「…」（Aさん　43歳）; “……” ——李女士. */
const SIGNED =
  /^["“”»«」』]?[.。!！]?\s*(?:[—–―-]{1,3}\s?|[(（])\p{L}[\p{L}\p{M}\p{N} .,'’，、()（）\u3000-]{0,40}(?:$|\n)/u;
/** Anna, 43: “…” */
const NAMED = /^\p{L}[\p{L}\p{M} .'’-]{0,30}[,，、(（]\s?\d{2}\p{L}{0,4}[)）]?\s?[:：]$/u;
/** Do the words stand in a signed quotation? Its signature may be the block that follows. */
export function isTestimony(blocks: readonly Block[], block: number, start: number, end: number): boolean {
  const { text = '' } = blocks[block] ?? {};
  if (endsWithMaskedName(lineAround(text, start, end))) return true;
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  const opening = [...before.matchAll(OPENS)].at(-1);
  if (opening === undefined) return false;
  const after = text.slice(end, end + REACH);
  const closing = CLOSES.exec(after);
  if (closing === null) return false;
  const lead = before.slice(0, opening.index);
  if (NAMED.test(lead.slice(lead.lastIndexOf('\n') + 1).trim())) return true;
  const rest = after.slice(closing.index);
  return SIGNED.test(/^.[.。!！]?\s*$/u.test(rest) ? (blocks[block + 1]?.text ?? '') : rest);
}

function lineAround(text: string, start: number, end: number): string {
  const last = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, last < 0 ? text.length : last);
}
