// Features for the kind of page from structured data and `<head>`.
import { tagged } from '../html/page.ts';
import { hasType, literal } from '../structured/item.ts';
import { isProduct, offersOf } from '../structured/products.ts';
import { similarity } from '../../text/match/word-overlap.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

const LIST_TYPE = /^(?:CollectionPage|SearchResultsPage|ItemList|OfferCatalog)$/;
const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|Review|FAQPage|Recipe)$/;

/** Returns the features of structured data and `<head>`. */
export function markupFeatures({ context }: PageAnalysis): Features {
  const { items, products, head, page } = context;
  const ogType = head.meta.get('og:type')?.text ?? '';
  const top = items.filter((item) => isProduct(item) && item.parent === undefined);
  const priced = products.some(
    (product) =>
      offersOf(product).length > 0 || product.props.has('price') || product.props.has('hasVariant'),
  );
  const robots = head.meta.get('robots')?.text ?? '';
  return {
    'markup: a product with an offer': flag(priced),
    'markup: a product without one': flag(!priced && products.length > 0),
    'markup: offers in a range': flag(
      products.some((product) => offersOf(product).some((offer) => hasType(offer, /^AggregateOffer$/))),
    ),
    'markup: the product is the title': flag(
      products.some((product) => similarity(literal(product, 'name')?.text ?? '', context.name) > 0.7),
    ),
    'markup: an organisation': flag(
      items.some((item) => hasType(item, /^(?:Organization|OnlineStore|Store)$/)),
    ),
    'markup: a web site': flag(items.some((item) => hasType(item, /^WebSite$/))),
    'markup: many products': flag(products.length === 0 && top.length >= 3) * scaled(top.length, 30),
    'markup: products of their own': scaled(Math.max(0, top.length - 1), 30),
    'markup: the only product': flag(top.length === 1),
    'markup: a list': flag(items.some((item) => hasType(item, LIST_TYPE))),
    'markup: an article': flag(
      items.some((item) => item.parent === undefined && hasType(item, ARTICLE_TYPE)),
    ),
    'markup: a breadcrumb': flag(items.some((item) => hasType(item, /^BreadcrumbList$/))),
    'markup: site search': flag(items.some((item) => hasType(item, /^SearchAction$/))),
    'og: product': flag(/product|book/i.test(ogType) && !/group/i.test(ogType)),
    'og: website': flag(/website/i.test(ogType)),
    'og: article': flag(/article/i.test(ogType)),
    'og: price': flag(head.meta.has('product:price:amount') || head.meta.has('og:price:amount')),
    'head: not to be indexed': flag(/noindex|none/i.test(robots)),
    'head: no title': flag(head.title === undefined),
    'head: next or previous page': flag(
      tagged(page, 'link').some(({ attribs }) => /^(?:next|prev)$/i.test(attribs.rel ?? '')),
    ),
  };
}
