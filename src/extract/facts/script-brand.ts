import { flat, tidy } from '../../text/memory/detach-string.ts';
import { isBrandName } from './brand-name.ts';
import type { Candidate } from '../rank/candidate.ts';
import { marked } from './candidate.ts';
import type { Context } from './context.ts';

const KEY = /brand(?:_?name)?\\?["']?\s?[:=]\s?\\?["']([^"'\\<>{}=:]{2,40})\\?["']/iy;
/** What a plain search finds of it in any writing but all capitals: a rare first letter makes the search fast. */
const NEEDLES = ['brand', 'Brand'];
const MAX_PAGE = 4_000_000;
const MAX_FOUND = 40;
/** How many blocks after the title the name still stands beside it. */
const NEAR = 25;

/** What scripts and attributes for measuring and for the basket call the brand, where the product's own text names it too. */
export function scriptBrands(context: Context): Candidate<string>[] {
  const { html } = context.page;
  const found: Candidate<string>[] = [];
  if (html.length > MAX_PAGE) return found;
  const seen = new Set<string>();
  for (const match of keyed(html)) {
    const name = tidy(match[1]!);
    if (seen.has(name)) continue;
    seen.add(name);
    if (seen.size > MAX_FOUND) break;
    if (!isBrandName(name)) continue;
    if (!isInProduct(context, name)) continue;
    const literal = { text: match[1]!, from: match.index, to: match.index + match[0].length };
    found.push(
      marked(context.page, flat(name), literal, 'script', [
        "the brand of a script or an attribute, named in the product's text",
      ]),
    );
  }
  return found;
}

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

const IN_CAPITALS = /^(?:[\p{Lu}\p{Lo}]|\P{L}*\p{Lu})/u;

/** Does the product's title or text hold it, as a name is written? */
function isInProduct({ page, name, titleBlock }: Context, brand: string): boolean {
  const words = brand.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.join('[^\\p{L}\\p{N}]{1,3}');
  if (letters.length < 2) return false;
  // Without `u` it is made and run in a fraction of the time; it only says where to look closer.
  const hint = new RegExp(words.join('.{1,6}'), 'is');
  let named: RegExp | undefined;
  const asName = (text: string) => {
    if (!hint.test(text)) return false;
    named ??= new RegExp(`(?<![\\p{L}\\p{N}])${letters}(?![\\p{L}\\p{N}])`, 'iu');
    return IN_CAPITALS.test(named.exec(text)?.[0] ?? '');
  };
  return (
    asName(name) ||
    page.blocks
      .slice(Math.max(0, titleBlock - 3), titleBlock + NEAR + 1)
      .some(
        ({ text, outside, hidden, role }) =>
          !outside && !hidden && role !== 'policy' && role !== 'seller' && asName(text),
      )
  );
}
