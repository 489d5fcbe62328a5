// Recognises testimonials: quotations signed with a customer's name, such as “I lost 5 kg.” – Anna, 43.
import { endsWithMaskedName } from '../../text/match/masked-signature.ts';
import type { Block } from '../../model/listing/block.ts';

/** Characters before and after the words in which the quotation marks are looked for. */
const REACH = 600;
const OPENS = /["“„«»「『]/gu;
const CLOSES = /["“”»«」』]/u;
/** A closing quotation mark and a signature: “…” – Anna, 43; 「…」（Aさん　43歳）; “……” ——李女士. */
const SIGNED =
  /^["“”»«」』]?[.。!！]?\s*(?:[—–―-]{1,3}\s?|[(（])\p{L}[\p{L}\p{M}\p{N} .,'’，、()（）\u3000-]{0,40}(?:$|\n)/u;
/** A name with an age before the quotation: Anna, 43: “…” */
const NAMED = /^\p{L}[\p{L}\p{M} .'’-]{0,30}[,，、(（]\s?\d{2}\p{L}{0,4}[)）]?\s?[:：]$/u;
/** Returns whether the words are in a signed quotation. The signature may be the next block. */
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
