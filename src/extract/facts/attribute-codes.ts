import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { marked, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';
import { looksLikeCode, shapeOf } from './codes.ts';

const ATTRIBUTES = ['data-sku', 'data-product-sku', 'data-variant-sku', 'data-item-number'] as const;
const INPUTS: ReadonlySet<string | undefined> = new Set(['sku', 'item_number', 'ASIN']);

/** Item numbers that only a form or an attribute of the product's own part carries. */
export function attributeCodes(context: Context): Candidate<string>[] {
  const { page } = context;
  const found: Candidate<string>[] = [];
  for (const element of carriers(page)) {
    if (found.length >= 40) break;
    if (element.inherited & (S.related | S.nav | S.footer | S.review)) continue;
    const { attribs, startIndex, name } = element;
    const carrier = carrierOf(element);
    const code = name === 'input' ? attribs.value : carrier && attribs[carrier];
    if (!code || !looksLikeCode(code)) continue;
    const holdsTitle = context.title !== undefined && contains(element, context.title);
    const literal = { text: code, from: startIndex, to: startIndex + 4000 };
    found.push(
      marked(
        page,
        code,
        0,
        literal,
        'visible',
        [],
        [
          `attribute:${carrier ?? attribs.name}`,
          `attribute:${holdsTitle ? 'around-title' : 'elsewhere'}`,
          ...shapeOf(code),
        ],
      ),
    );
  }
  return found;
}

function carrierOf({ attribs }: PageElement) {
  return ATTRIBUTES.find((one) => attribs[one] !== undefined);
}

function carriers(page: Page): PageElement[] {
  const inputs = tagged(page, 'input').filter(({ attribs }) => INPUTS.has(attribs.name));
  return [...new Set([...page.numbered, ...inputs])].sort((a, b) => a.index - b.index);
}
