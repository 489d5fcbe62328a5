// Collects product data from scripts without parsing them, such as `"salePrice": "12.99"`.
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { decodeText } from '../html/limited-parser.ts';
import type { Page } from '../html/page.ts';
import { scriptTexts } from './script-texts.ts';

/** A value in a script under a key for product data: `"salePrice": "12.99"`, `sku: 'A-17'`. */
export interface StateValue {
  key: string;
  text: string;
  from: number;
  to: number;
  /** How many equal keys precede it. */
  nth: number;
  /** True if the product's name is within `AROUND` characters. */
  withName: boolean;
}

const WORDS = String.raw`(?:price|amount|sku|brand|vendor|stock|avail|gtin|ean13|\bean|upc|isbn|mpn|barcode|item_?(?:id|no|number|code)|product_?(?:id|no|number|code)|goods_?id|article|seller|shop_?name|store_?name|merchant|currency|condition|manufacturer)`;
/** Tests the end of a key. It runs first, because most keys are no product data. */
const SPEAKS_OF_GOODS = new RegExp(`${WORDS}[a-z_0-9]{0,16}$`, 'i');
const KEY = new RegExp(`[a-z_]{0,20}${WORDS}[a-z_0-9]{0,16}$`, 'i');
const SHORTEST_KEY = 3;
/** Maximum length of a key, in characters. */
const LONGEST_KEY = 60;
/** A value. An array of one counts as its value: `price: ['12.99']`. */
const VALUE = /\s{0,2}(?:\[\s?)?\\?["']?([^"'\\,;{}<>[\]()\n]{1,60})/y;
/** Keys of names, which may contain entities and escapes. Numbers and codes do not. */
const NAMES = /brand|vendor|manufacturer|seller|shop|store|merchant/i;
const NAME = /\s{0,2}(?:\[\s?)?\\?["']?((?:&#?\w{2,8};|\\{1,2}u[\da-fA-F]{4}|[^"'\\,;{}<>[\]()\n]){1,60})/y;
const ESCAPE = /\\{1,2}u([\da-fA-F]{4})/g;
const MOST = 600;
const MOST_OF_KEY = 40;
const AROUND = 700;
const MIN_SCRIPT = 40;
const MAX_SCRIPT = 3_000_000;

/** Returns the values of all scripts except JSON-LD. It works for any framework. */
export function readStateValues(page: Page, name: string): StateValue[] {
  const found: StateValue[] = [];
  const counts = new Map<string, number>();
  const start = name.slice(0, 14);
  const signs = new Signs(page.html);
  for (const text of scriptTexts(page, MIN_SCRIPT, MAX_SCRIPT)) {
    const scriptEnd = text.startIndex + text.data.length;
    for (const match of keyed(page.html, signs, text.startIndex, scriptEnd)) {
      if (found.length >= MOST) return found;
      const value = tidy(unescaped(match.value));
      const key = match.key.toLowerCase().replace(/[^a-z]/g, '');
      const nth = counts.get(key) ?? 0;
      if (value === '' || nth >= MOST_OF_KEY) continue;
      counts.set(key, nth + 1);
      const { from, to } = match;
      const around = [Math.max(text.startIndex, from - AROUND), Math.min(scriptEnd, from + AROUND)] as const;
      const withName = start.length >= 4 && page.html.slice(...around).includes(start);
      found.push({ key: flat(key), text: flat(value), from, to, nth, withName });
    }
  }
  return found;
}

/** Decodes `Caf&eacute;` and `Caf\\u00e9` to Café. */
function unescaped(text: string): string {
  const whole = decodeText(text);
  return whole.includes('\\')
    ? whole.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : whole;
}

/** Yields the keys for product data in a span of the source, with their values. */
function* keyed(
  html: string,
  signs: Signs,
  start: number,
  end: number,
): Generator<{ key: string; value: string; from: number; to: number }> {
  let free = start;
  for (let sign = signs.from(start); sign < end; sign = signs.from(Math.max(sign + 1, free))) {
    const keyEnd = endOfKey(html, free, sign);
    const key = keyEndingAt(html, free, keyEnd);
    if (key === undefined) continue;
    const form = NAMES.test(key) ? NAME : VALUE;
    form.lastIndex = sign + 1;
    const value = form.exec(html)?.[1];
    if (value === undefined) continue;
    free = form.lastIndex;
    yield { key, value, from: keyEnd - key.length, to: free };
  }
}

/** Finds colons and equals signs. `indexOf` for each is faster than a loop over the characters. */
class Signs {
  private readonly html: string;
  private colon = -1;
  private equals = -1;

  constructor(html: string) {
    this.html = html;
  }

  /** Returns the next sign from an offset; offsets must not decrease. */
  from(start: number): number {
    if (this.colon < start) this.colon = this.next(':', start);
    if (this.equals < start) this.equals = this.next('=', start);
    return Math.min(this.colon, this.equals);
  }

  private next(sign: string, start: number): number {
    const at = this.html.indexOf(sign, start);
    return at === -1 ? Infinity : at;
  }
}

const BACKSLASH = 0x5c;

/**
 * Returns the end of the key: before the sign may be two spaces, a quotation mark and a backslash, as in
 * `"sku\" :`.
 */
function endOfKey(html: string, from: number, sign: number): number {
  let end = sign;
  while (end > from && sign - end < 2 && isSpace(html.charCodeAt(end - 1))) end -= 1;
  if (end > from && isQuotation(html.charCodeAt(end - 1))) end -= 1;
  return end > from && html.charCodeAt(end - 1) === BACKSLASH ? end - 1 : end;
}

const isSpace = (code: number) => code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
const isQuotation = (code: number) => code === 0x22 || code === 0x27;

function keyEndingAt(html: string, from: number, end: number): string | undefined {
  let start = end;
  while (start > from && end - start < LONGEST_KEY && isOfKey(html.charCodeAt(start - 1))) start -= 1;
  if (end - start < SHORTEST_KEY) return undefined;
  const letters = html.slice(start, end);
  return SPEAKS_OF_GOODS.test(letters) ? KEY.exec(letters)?.[0] : undefined;
}

/** Returns true for the codes of a-z, A-Z, 0-9 and `_`. */
function isOfKey(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/** Returns clues for the ranker from the key and its position. */
export function stateClues({ key, nth, withName }: StateValue): string[] {
  const clues = [`key:${key}`, nth === 0 ? 'key-first' : nth < 4 ? 'key-early' : 'key-late'];
  if (withName) clues.push('key-with-name');
  return clues;
}
