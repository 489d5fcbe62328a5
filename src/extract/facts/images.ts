import type { Listing } from '../../model/listing/listing.ts';
import { tagged, type PageElement } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';
import { flat, tidy } from '../../text/memory/detach-string.ts';
import { literal } from '../structured/item.ts';
import type { Context } from './context.ts';

const MAX_IMAGES = 40;
const OUTSIDE = S.related | S.nav | S.footer | S.header | S.review | S.question | S.dialog;

export interface ShownImage {
  url?: string;
  alt?: string;
  element?: PageElement;
}

/** The product's pictures: those of the markup, and those of the page outside menus and other products. */
export function readImages(context: Context, cards: Cards): ShownImage[] {
  const found: ShownImage[] = [];
  const seen = new Set<string>();
  for (const product of context.products) {
    for (const value of product.props.get('image') ?? []) {
      const url = 'props' in value ? literal(value, 'url', 'contentUrl')?.text : value.text;
      if (url && !seen.has(url) && found.length < 12) {
        seen.add(url);
        found.push({ url: flat(url) });
      }
    }
  }
  for (const element of tagged(context.page, 'img')) {
    if (found.length >= MAX_IMAGES) break;
    if (!isOwnPicture(element, context.title, cards)) continue;
    const { src, alt } = element.attribs;
    const url = element.attribs['data-src'] ?? src;
    const text = alt ? tidy(alt) : '';
    if (text === '' || (url !== undefined && seen.has(url))) continue;
    if (url) seen.add(url);
    found.push({
      alt: flat(text.slice(0, 500)),
      element,
      ...(url && url.length < 1000 ? { url: flat(url) } : {}),
    });
  }
  return found;
}

/** Does it show the goods of the page, not other goods, the shop or what customers sent in? */
export function isOwnPicture(element: PageElement, title: PageElement | undefined, cards: Cards): boolean {
  if (element.inherited & OUTSIDE && !(title && encloses(element, title))) return false;
  return !cards.hold(element.index) && !isBanner(element, title);
}

/** A linked picture above the product's title, leading elsewhere: the shop's advert for other goods. */
function isBanner(element: PageElement, title: PageElement | undefined): boolean {
  if (!title || element.index > title.index || !(element.inherited & S.link)) return false;
  let up: PageElement | null = element;
  while (up && up.name !== 'a') up = up.outer;
  const href = up?.attribs.href ?? '#';
  return !/^(?:#|javascript:)|\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(href);
}

const encloses = (outer: PageElement, inner: PageElement) =>
  outer.index <= inner.index && inner.index <= outer.last;

export function listedImages(images: ShownImage[]): Listing['images'] {
  return images.map(({ url, alt }) => ({
    ...(url === undefined ? {} : { url }),
    ...(alt === undefined ? {} : { alt }),
  }));
}
