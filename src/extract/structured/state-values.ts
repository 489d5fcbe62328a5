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

const KEYED =
  /([a-z_]{0,20}(?:price|amount|sku|brand|vendor|stock|avail|gtin|ean13|\bean|upc|isbn|mpn|barcode|item_?(?:id|no|number|code)|product_?(?:id|no|number|code)|goods_?id|article|seller|shop_?name|store_?name|merchant|currency|condition|manufacturer)[a-z_0-9]{0,16})\\?["']?\s{0,2}[:=]\s{0,2}\\?["']?([^"'\\,;{}<>[\]()\n]{1,60})/gi;
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
    for (const match of text.data.matchAll(KEYED)) {
      if (found.length >= MOST) return found;
      const value = tidy(match[2]!);
      const key = match[1]!.toLowerCase().replace(/[^a-z]/g, '');
      const nth = counts.get(key) ?? 0;
      if (value === '' || nth >= MOST_OF_KEY) continue;
      counts.set(key, nth + 1);
      const at = match.index;
      const withName =
        start.length >= 4 && text.data.slice(Math.max(0, at - AROUND), at + AROUND).includes(start);
      const from = text.startIndex + at;
      found.push({ key: flat(key), text: flat(value), from, to: from + match[0].length, nth, withName });
    }
  }
  return found;
}

/** What is told of a value by its key. */
export function stateClues({ key, nth, withName }: StateValue): string[] {
  const clues = [`key:${key}`, nth === 0 ? 'key-first' : nth < 4 ? 'key-early' : 'key-late'];
  if (withName) clues.push('key-with-name');
  return clues;
}
