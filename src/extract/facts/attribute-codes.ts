import { load } from 'cheerio/slim';
import { contains, type Page, type PageElement } from '../html/page.ts';
import { S } from '../html/signals.ts';
import { marked, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { looksLikeCode } from './codes.ts';

const ATTRIBUTES = ['data-sku', 'data-product-sku', 'data-variant-sku', 'data-item-number'] as const;
const SELECTOR = [
  ...ATTRIBUTES.map((name) => `[${name}]`),
  'input[name="sku"]',
  'input[name="item_number"]',
  'input[name="ASIN"]',
].join(',');
const HINT = /\bdata-(?:[a-z]+-)?(?:sku|item-number)=|name="(?:sku|item_number|ASIN)"/;

/** Item numbers that only a form or an attribute of the product's own part carries. */
export function attributeCodes(
  context: Context,
  isElsewhere: (element: PageElement) => boolean,
): Candidate<string>[] {
  const { page } = context;
  if (!HINT.test(page.html)) return [];
  const found: Candidate<string>[] = [];
  for (const element of select(page, SELECTOR)) {
    if (found.length >= 6) break;
    if (element.inherited & (S.related | S.nav | S.footer | S.review) || isElsewhere(element)) continue;
    const { attribs, startIndex, name } = element;
    const carrier = ATTRIBUTES.find((one) => attribs[one] !== undefined);
    const code = name === 'input' ? attribs.value : carrier && attribs[carrier];
    if (!code || !looksLikeCode(code)) continue;
    const holdsTitle = context.title !== undefined && contains(element, context.title);
    const literal = { text: code, from: startIndex, to: startIndex + 4000 };
    found.push(
      marked(page, code, holdsTitle ? 2.6 : 2.2, literal, 'visible', ['an attribute of the product form']),
    );
  }
  return found;
}

/** Elements of the page by a CSS selector, in document order. */
function select(page: Page, selector: string): PageElement[] {
  const $ = load([]);
  return $(page.elements as unknown as Parameters<typeof $>[0])
    .filter(selector)
    .get() as unknown as PageElement[];
}
