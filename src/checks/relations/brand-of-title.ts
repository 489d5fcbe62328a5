// Finds the brand at the start of a title: a name that also stands alone elsewhere on the page.
import { comparableText } from '../../claims/facts/comparable-text.ts';
import type { CheckContext } from '../../engine/run/check-context.ts';
import { SITE_LOGO, SITE_META } from '../../model/listing/brand-reasons.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';

const MOST_WORDS = 3;
const SHORTEST = 3;
const WORD = /^\p{Lu}[\p{L}\p{N}'’.&-]*$/u;
const MARKS = /[®™©,:;|]{1,3}$/u;
/** Reasons for the shop's own name; a shop whose name starts the title sells its own brand. */
const OF_SITE = new Set([SITE_LOGO, SITE_META]);
/** Matches the concept of a category of goods. */
const CATEGORY = /^category:/;

/**
 * Returns the first words of the title, if they stand alone elsewhere, are capitalised and name no goods.
 */
export function brandOfTitle({ scanned, extraction, conceptsOf }: CheckContext): Evidence | undefined {
  const { blocks, breadcrumb } = scanned.listing;
  const title = blocks.findIndex(({ role }) => role === 'title');
  const text = blocks[title]?.text ?? '';
  const words = text.split(/\s+/u);
  const sites = new Set(
    (extraction.evidence.brand ?? []).flatMap(({ quote, reasons }) =>
      OF_SITE.has(reasons?.[0] ?? '') ? [comparableText(quote)] : [],
    ),
  );
  const alone = new Set(blocks.flatMap((one, at) => (at === title ? [] : [comparableText(one.text)])));
  // The breadcrumb begins with the shop, so its name is no category.
  const kinds = new Set(breadcrumb.map(comparableText).filter((one) => !sites.has(one)));
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
    const [name, key] = nameOf(words.slice(0, count));
    if (
      key.length < SHORTEST ||
      !(alone.has(key) || sites.has(key)) ||
      kinds.has(key) ||
      !text.startsWith(name)
    )
      continue;
    const isGoods = conceptsOf(name).some((id) => CATEGORY.test(id));
    if (!isGoods && !isWritten(name.toLowerCase(), blocks)) return quoteSpan(scanned, title, 0, name.length);
  }
  return undefined;
}

/** Returns the words as written and in plain form; empty if one of them is in lower case. */
function nameOf(words: readonly string[]): [string, string] {
  const name = words.join(' ').replace(MARKS, '');
  return name.split(' ').every((one) => WORD.test(one.replace(MARKS, '')))
    ? [name, comparableText(name)]
    : ['', ''];
}

/** Text after it that makes it part of a word or an address: "help@acme.com". */
const GOES_ON = /^(?:\p{L}|\.\p{L})/u;
const WENT_ON = /^[\p{L}@#/.]/u;

/** Whether the word is also written in lower case on the page, and so is no name. */
function isWritten(small: string, blocks: readonly { text: string }[]): boolean {
  return blocks.some(({ text }) => {
    const at = text.indexOf(small);
    if (at < 0) return false;
    return !WENT_ON.test(text[at - 1] ?? '') && !GOES_ON.test(text.slice(at + small.length));
  });
}
