// Distinguishes the rating of one reviewer from that of the product.
import type { PageElement } from '../html/page.ts';

const OF_ONE = /(?:^|\s)(?:schema:)?(?:reviewRating|reviews?)(?:\s|$)/;
const OF_ALL = /(?:^|\s)(?:schema:)?aggregateRating(?:\s|$)/;
const REVIEW = /(?:^|[/#:\s])Review(?:\s|$)/;
const AGGREGATE = /(?:^|[/#:\s])(?:AggregateRating|Product)(?:\s|$)/;

/** Whether the page's markup says that the element is a part of one review: `itemprop="reviewRating"`. */
export function isOfOneReview(element: PageElement): boolean {
  for (let up: PageElement | null = element; up; up = up.parentElement) {
    const { itemprop, itemtype, property, typeof: type } = up.attribs;
    const role = itemprop ?? property ?? '';
    const kind = itemtype ?? type ?? '';
    if (OF_ALL.test(role) || AGGREGATE.test(kind)) return false;
    if (OF_ONE.test(role) || REVIEW.test(kind)) return true;
  }
  return false;
}
