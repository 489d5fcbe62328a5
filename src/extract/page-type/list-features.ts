import { tagged } from '../html/page.ts';
import { flag, scaled, type Features, type PageSigns } from './page-signs.ts';

const NEXT_PAGE =
  /[?&](?:p|pg|page|pagina|seite|start|offset|pn|currentpage)=\d|\/page[/-]?\d|[-/]p\d+(?:$|[/?.])/i;
const SORTED =
  /[?&][^=&?]{0,60}(?:sort|order(?:by)?|filter|facet|dir|limit|refine|price_?(?:min|max|from|to))[^=&]{0,60}=/i;
const SORT_NAME = /sort|orderby|order_by|(?:^|[-_])order$|filter|facet|refine|per_?page|limit/i;
const PAGER = /(?:^|[\s_-])(?:pagination|pager|paginator|paging|pages?nav)/i;
const FILTER =
  /(?:^|[\s_-])(?:filters?|facets?|refine(?:ments?)?|layered|sort(?:ing|by)?|toolbar)(?:$|[\s_-])/i;
const SLIDER = /(?:^|[\s_-])(?:slider|swiper|carousel|slick|banner|hero|slideshow|owl|flexslider|teaser)/i;

/** What a page of many goods has: further pages, an order to choose, filters; and what a shop window has. */
export function listFeatures({ context }: PageSigns): Features {
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
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`;
    if (names.length < 3) continue;
    if (PAGER.test(names)) pagers += 1;
    if (FILTER.test(names)) filters += 1;
    if (SLIDER.test(names)) sliders += 1;
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
