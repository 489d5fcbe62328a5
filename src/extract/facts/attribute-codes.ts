// Finds item numbers in attributes and hidden inputs.
import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import { ELSEWHERE } from '../words/signals.ts';
import type { Candidate } from '../rank/candidate.ts';
import { attributeLiteral, sourceCandidate } from './candidate.ts';
import type { Context } from './context.ts';
import { looksLikeCode, shapeOf } from './codes.ts';

const ATTRIBUTES = ['data-sku', 'data-product-sku', 'data-variant-sku', 'data-item-number'] as const;
const INPUTS: ReadonlySet<string | undefined> = new Set(['sku', 'item_number', 'ASIN']);
const MOST = 40;

/**
 * Returns item numbers that no visible text shows: `<input name="sku" value="X-12">` or `data-sku="X-12"`.
 */
export function attributeCodes({ page, title }: Context): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  for (const element of carriers(page)) {
    if (found.length >= MOST) break;
    const { attribs, name, inherited } = element;
    const carrier = ATTRIBUTES.find((one) => attribs[one] !== undefined);
    const code = name === 'input' ? attribs.value : carrier && attribs[carrier];
    if (!code || inherited & ELSEWHERE || !looksLikeCode(code)) continue;
    const place = contains(element, title) ? 'around-title' : 'elsewhere';
    const clues = [`attribute:${carrier ?? attribs.name}`, `attribute:${place}`, ...shapeOf(code)];
    found.push(sourceCandidate(page, code, attributeLiteral(element, code), 'visible', [], clues));
  }
  return found;
}

function carriers(page: Page): PageElement[] {
  const inputs = tagged(page, 'input').filter(({ attribs }) => INPUTS.has(attribs.name));
  return [...new Set([...page.withItemNumber, ...inputs])].sort((a, b) => a.index - b.index);
}
