// Reads the stock state from CSS classes.
import type { Availability } from '../../model/listing/availability.ts';
import type { PageElement } from '../html/page.ts';
import { ELSEWHERE } from '../words/signals.ts';
import type { Candidate } from '../rank/candidate.ts';
import { attributeLiteral, sourceCandidate } from './candidate.ts';
import type { Context } from './context.ts';

/** Classes for a stock state: `product-item outofstock`, `availability in-stock`. */
const CLASSES: [RegExp, Availability][] = [
  [/(?:^|\s)(?:is-|product-|status-)?(?:out-?of-?stock|out_of_stock|sold-?out)(?=$|\s)/i, 'OutOfStock'],
  [/(?:^|\s)(?:is-|product-|status-)?(?:on-?backorder|back-?order(?:ed)?)(?=$|\s)/i, 'BackOrder'],
  [/(?:^|\s)(?:is-|product-|status-)?(?:in-?stock|in_stock)(?=$|\s)/i, 'InStock'],
];
const HINT = /out_?-?of_?-?stock|sold-?out|back-?order|in[-_]?stock/i;
const MOST = 4;
const NEAR = 30;

/** Returns the stock states of classes on the title's ancestors and on small elements after the title. */
export function stockClasses(context: Context): Candidate<Availability>[] {
  const { page, title, titleBlock } = context;
  if (title === undefined) return [];
  const found: Candidate<Availability>[] = [];
  const add = (element: PageElement) => {
    const text = element.attribs.class ?? '';
    const value = HINT.test(text) ? CLASSES.find(([pattern]) => pattern.test(text))?.[1] : undefined;
    if (value === undefined) return;
    found.push(sourceCandidate(page, value, attributeLiteral(element, text), 'visible', [], ['class']));
  };
  for (let up: PageElement | null = title; up; up = up.parentElement) add(up);
  for (const element of page.elements) {
    if (found.length >= MOST) break;
    const { firstBlock, endBlock, inherited } = element;
    if (firstBlock <= titleBlock || firstBlock > titleBlock + NEAR || endBlock - firstBlock > 3) continue;
    if (endBlock > firstBlock && !(inherited & ELSEWHERE)) add(element);
  }
  return found;
}
