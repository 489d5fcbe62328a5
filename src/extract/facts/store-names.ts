// Finds names of stores by the words in them.
import type { Candidate } from '../rank/candidate.ts';
import { wholeOf } from '../words/page-words.ts';
import { textCandidate } from './candidate.ts';
import type { Context } from './context.ts';

const STORE = wholeOf('seller/store');
const LONGEST = 40;
const REACH = 80;

/** Cuts off the text after a store's name: “某某旗舰店 有货 包邮” → “某某旗舰店”. */
export function storeIn(text: string): string {
  const first = text.split(/\s/, 1)[0]!;
  return STORE.test(first) ? first : text;
}

/** Returns the first text that is a store's name by its words: 某某旗舰店, "Acme Official Store". */
export function storeNames({ page, titleBlock }: Context): Candidate<string>[] {
  for (let block = 0; block < Math.min(page.blocks.length, titleBlock + REACH); block++) {
    const { text: whole, role, pieces } = page.blocks[block]!;
    if (role === 'related' || role === 'footer') continue;
    const text = pieces.length > 1 ? whole.slice(0, pieces[0]!.end).trim() : whole;
    if (text.length <= LONGEST && STORE.test(text))
      return [textCandidate(page, text, block, 0, ['the name of a store'])];
  }
  return [];
}
