// Adds hidden texts to a page's blocks: `<title>`, descriptions for search engines, and markup.
import type { WeighedRole } from '../../model/listing/block-roles.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { cutSentences } from '../../text/segment/cut-sentences.ts';
import { decodeText } from '../html/limited-parser.ts';
import { addBlock, type Page } from '../html/page.ts';
import { elementAt } from '../html/place.ts';
import { isTemplate } from '../html/template-text.ts';
import { isMoreThanName } from '../html/assign-speaker-roles.ts';
import type { Literal } from '../structured/item.ts';
import { productValues, type Context } from './context.ts';

const DESCRIPTIONS = ['description', 'og:description', 'twitter:description', 'og:title', 'twitter:title'];
/** Maximum length of a description, in characters; longer ones repeat the page's text. */
const LONGEST = 3000;
const TAG = /<[^<>]{0,300}>/g;
/** Marks between the parts of a title: product, slogan, shop. */
const TITLE_JOINT = /\s[–—-]\s|_/u;

/** Appends blocks for the sentences of titles, descriptions and markup that the page itself does not show. */
export function addSummaryBlocks(page: Page, { head, products }: Context): void {
  const said = page.blocks.map(({ text }) => text);
  const add = (role: WeighedRole, { text, from }: Literal) => {
    const own = statementsIn(text).filter((one) => !said.some((other) => other.includes(bare(one))));
    if (own.length === 0) return;
    const whole = own.join('\n');
    said.push(whole);
    const element = elementAt(page, from) ?? page.elements[0]!;
    addBlock(page, { text: flat(whole), element, role, outside: true });
  };
  if (head.title) add('summary', head.title);
  for (const name of DESCRIPTIONS) {
    const literal = head.meta.get(name);
    if (literal) add('summary', literal);
  }
  for (const { literal } of productValues({ products: products.slice(0, MOST_ITEMS) }, 'description'))
    add('markup', literal);
}

const MOST_ITEMS = 6;

function statementsIn(text: string): string[] {
  const plain = plainOf(text.slice(0, LONGEST));
  return cutSentences(plain)
    .flatMap(([start, end]) => plain.slice(start, end).split(TITLE_JOINT))
    .map((one) => one.trim())
    .filter((one) => isMoreThanName(one) && !isTemplate(one));
}

function plainOf(text: string): string {
  const decoded = decodeText(text);
  return (decoded.includes('<') ? decoded.replace(TAG, '\n') : decoded).replace(/[^\S\n]+/gu, ' ');
}

/** Removes the end mark, which the page may not show, or the dots of a description that was cut off. */
const bare = (text: string) => text.replace(/[\s.。!！…]{1,6}$/u, '');
