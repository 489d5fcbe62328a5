// Finds the brand in scripts and attributes for analytics or the shopping cart.
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { OF_SCRIPT } from '../../model/listing/brand-reasons.ts';
import { isBrandName } from './brand-name.ts';
import type { Candidate } from '../rank/candidate.ts';
import { sourceCandidate } from './candidate.ts';
import type { Context } from './context.ts';

const KEY = /brand(?:_?name)?\\?["']?\s?[:=]\s?\\?["']([^"'\\<>{}=:]{2,40})\\?["']/iy;
/** Strings for a fast plain search before the regex; "BRAND" is not found. */
const NEEDLES = ['brand', 'Brand'];
const MAX_PAGE = 4_000_000;
const MAX_FOUND = 40;
/** Blocks up to this many after the title are searched for the name. */
const NEAR = 25;

/**
 * Returns brands from scripts and attributes (`"brand":"Acme"`) that the product's visible text also names.
 */
export function scriptBrands({ page, name: title, titleBlock }: Context): Candidate<string>[] {
  if (page.html.length > MAX_PAGE) return [];
  const near = page.blocks.slice(Math.max(0, titleBlock - 3), titleBlock + NEAR + 1);
  const own = near.filter(({ outside, hidden, role }) => !outside && !hidden && !OF_SHOP.test(role));
  const text = spaced([title, ...own.map((block) => block.text)].join(' '));
  const found = new Map<string, Candidate<string>>();
  for (const match of keyed(page.html)) {
    const name = tidy(match[1]!);
    if (found.has(name) || !isBrandName(name) || !isNamed(text, spaced(name))) continue;
    if (found.size >= MAX_FOUND) break;
    const literal = { text: match[1]!, from: match.index, to: match.index + match[0].length };
    found.set(name, sourceCandidate(page, flat(name), literal, 'script', [OF_SCRIPT]));
  }
  return [...found.values()];
}

const OF_SHOP = /^(?:policy|seller)$/;
const spaced = (text: string) => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** Returns true if the text contains the name with a capital or in capitals only. */
const isNamed = (text: string, name: string) =>
  name.length > 3 &&
  [name.replace(/\p{Ll}/u, (one) => one.toUpperCase()), name.toUpperCase(), name].some(
    (form) => text.includes(form) && !/^ \p{Ll}+ $/u.test(form),
  );

function* keyed(html: string): Generator<RegExpExecArray> {
  const next = NEEDLES.map((needle) => html.indexOf(needle));
  for (;;) {
    const first = next[1] === -1 || (next[0] !== -1 && next[0]! < next[1]!) ? 0 : 1;
    const at = next[first]!;
    if (at === -1) return;
    next[first] = html.indexOf(NEEDLES[first]!, at + 1);
    KEY.lastIndex = at;
    const match = KEY.exec(html);
    if (match) yield match;
  }
}
