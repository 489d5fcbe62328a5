import { flat, tidy } from '../../text/memory/detach-string.ts';
import { rawText, tagged, type Page } from '../html/page.ts';

/** A value that a script holds under a key that speaks of goods: `"salePrice": "12.99"`, `sku: 'A-17'`. */
export interface StateValue {
  key: string;
  text: string;
  from: number;
  to: number;
  /** How many of the same key stand before it. */
  nth: number;
  /** The product's name stands close by. */
  withName: boolean;
}

const WORDS = String.raw`(?:price|amount|sku|brand|vendor|stock|avail|gtin|ean13|\bean|upc|isbn|mpn|barcode|item_?(?:id|no|number|code)|product_?(?:id|no|number|code)|goods_?id|article|seller|shop_?name|store_?name|merchant|currency|condition|manufacturer)`;
/** What ends a key: looked for first, since most keys say nothing of goods. */
const SPEAKS_OF_GOODS = new RegExp(`${WORDS}[a-z_0-9]{0,16}$`, 'i');
const KEY = new RegExp(`[a-z_]{0,20}${WORDS}[a-z_0-9]{0,16}$`, 'i');
/** No key is longer. */
const LONGEST_KEY = 60;
/** The end of any key, with the sign that gives it a value. */
const ASSIGNED = /[a-z_0-9]\\?["']?\s{0,2}[:=]/gi;
const VALUE = /\s{0,2}\\?["']?([^"'\\,;{}<>[\]()\n]{1,60})/y;
const MOST = 600;
const MOST_OF_KEY = 40;
const AROUND = 700;
const MAX_SCRIPT = 3_000_000;

/** The values of all scripts but JSON-LD, whatever framework wrote them. */
export function readStateValues(page: Page, name: string): StateValue[] {
  const found: StateValue[] = [];
  const counts = new Map<string, number>();
  const start = name.slice(0, 14);
  for (const script of tagged(page, 'script')) {
    const text = rawText(script);
    if (!text || text.data.length < 40 || text.data.length > MAX_SCRIPT) continue;
    if (/ld\+json/i.test(script.attribs.type ?? '')) continue;
    for (const match of keyed(text.data)) {
      if (found.length >= MOST) return found;
      const value = tidy(match.value);
      const key = match.key.toLowerCase().replace(/[^a-z]/g, '');
      const nth = counts.get(key) ?? 0;
      if (value === '' || nth >= MOST_OF_KEY) continue;
      counts.set(key, nth + 1);
      const { at } = match;
      const withName =
        start.length >= 4 && text.data.slice(Math.max(0, at - AROUND), at + AROUND).includes(start);
      const from = text.startIndex + at;
      const to = text.startIndex + match.end;
      found.push({ key: flat(key), text: flat(value), from, to, nth, withName });
    }
  }
  return found;
}

/** The keys that speak of goods, each with what follows it. */
function* keyed(script: string): Generator<{ key: string; value: string; at: number; end: number }> {
  let from = 0;
  ASSIGNED.lastIndex = 0;
  for (let sign = ASSIGNED.exec(script); sign !== null; sign = ASSIGNED.exec(script)) {
    const { lastIndex } = ASSIGNED;
    const key = keyEndingAt(script, from, sign.index + 1);
    if (key === undefined) continue;
    VALUE.lastIndex = lastIndex;
    const value = VALUE.exec(script)?.[1];
    if (value === undefined) continue;
    from = VALUE.lastIndex;
    yield { key, value, at: sign.index + 1 - key.length, end: from };
    ASSIGNED.lastIndex = from;
  }
}

function keyEndingAt(script: string, from: number, end: number): string | undefined {
  let start = end;
  while (start > from && end - start < LONGEST_KEY && isOfKey(script.charCodeAt(start - 1))) start -= 1;
  const letters = script.slice(start, end);
  return SPEAKS_OF_GOODS.test(letters) ? KEY.exec(letters)?.[0] : undefined;
}

/** A letter from `a` to `z`, a digit or `_`. */
function isOfKey(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** What is told of a value by its key. */
export function stateClues({ key, nth, withName }: StateValue): string[] {
  const clues = [`key:${key}`, nth === 0 ? 'key-first' : nth < 4 ? 'key-early' : 'key-late'];
  if (withName) clues.push('key-with-name');
  return clues;
}
