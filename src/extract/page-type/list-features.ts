// Features for the kind of page from pagination, sorting, filters and sliders.
import { flat } from '../../text/memory/detach-string.ts';
import { memo } from '../../text/memory/memo.ts';
import { tagged } from '../html/page.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

const NEXT_PAGE =
  /[?&](?:p|pg|page|pagina|seite|start|offset|pn|currentpage)=\d|\/page[/-]?\d|[-/]p\d+(?:$|[/?.])/i;
const SORTED =
  /[?&][^=&?]{0,40}(?:sort|order(?:by)?|filter|facet|dir|limit|refine|price_?(?:min|max|from|to))[^=&?]{0,40}=/i;
const SORT_NAME = /sort|orderby|order_by|(?:^|[-_])order$|filter|facet|refine|per_?page|limit/i;
const PAGER = 1;
const PAGER_NAME = /(?:^|[\s_-])(?:pagination|pager|paginator|paging|pages?nav)/i;
const FILTER = 2;
const FILTER_NAME =
  /(?:^|[\s_-])(?:filters?|facets?|refine(?:ments?)?|layered|sort(?:ing|by)?|toolbar)(?:$|[\s_-])/i;
const SLIDER = 4;
const SLIDER_NAME =
  /(?:^|[\s_-])(?:slider|swiper|carousel|slick|banner|hero|slideshow|owl|flexslider|teaser)/i;

function partsNamed(names: string): number {
  return (
    (PAGER_NAME.test(names) ? PAGER : 0) |
    (FILTER_NAME.test(names) ? FILTER : 0) |
    (SLIDER_NAME.test(names) ? SLIDER : 0)
  );
}

/** Cached, because the same classes occur many times. */
const partsOfClass = memo(2000, partsNamed, flat);

/** Returns the features of product lists (further pages, sorting, filters) and of home pages (sliders). */
export function listFeatures({ context }: PageAnalysis): Features {
  const { page } = context;
  let pages = 0;
  let sorted = 0;
  const targets = new Set<string>();
  for (const { attribs } of tagged(page, 'a')) {
    const { href = '' } = attribs;
    if (NEXT_PAGE.test(href)) pages += 1;
    if (SORTED.test(href)) sorted += 1;
    if (targets.size < 5000) targets.add(href);
  }
  let pagers = 0;
  let filters = 0;
  let sliders = 0;
  for (const { attribs } of page.elements) {
    let parts = attribs.class === undefined ? 0 : partsOfClass(attribs.class);
    if (attribs.id !== undefined) parts |= partsNamed(attribs.id);
    if (parts & PAGER) pagers += 1;
    if (parts & FILTER) filters += 1;
    if (parts & SLIDER) sliders += 1;
  }
  const sorts = tagged(page, 'select').some(({ attribs }) =>
    SORT_NAME.test(`${attribs.name ?? ''} ${attribs.id ?? ''}`),
  );
  return {
    'list: links to further pages': scaled(pages, 12),
    'list: links that sort or filter': scaled(sorted, 30),
    'list: a choice of order': flag(sorts),
    'list: parts named pager': scaled(pagers, 6),
    'list: parts named filter': scaled(filters, 20),
    'window: parts named slider': scaled(sliders, 40),
    'window: different links': scaled(targets.size, 500),
  };
}
