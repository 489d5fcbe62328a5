// Finds the pictures that show the product.
import type { Listing } from '../../model/listing/listing.ts';
import type { ShownPicture } from '../../model/listing/picture.ts';
import { flat, tidy } from '../../text/memory/detach-string.ts';
import type { AttributeName } from '../html/attributes.ts';
import { addBlock, closest, contains, tagged, type Page, type PageElement } from '../html/page.ts';
import { placeOfElement } from '../html/place.ts';
import type { Cards } from '../html/roles.ts';
import { literal } from '../structured/item.ts';
import { S } from '../words/signals.ts';
import type { Context } from './context.ts';

const MOST = 40;
const MOST_MARKED = 12;
const LONGEST_TEXT = 500;
const LONGEST_ADDRESS = 1000;
const OUTSIDE = S.related | S.nav | S.footer | S.header | S.review | S.question | S.dialog;
/**
 * Attributes with the address of a picture that loads when it comes into view; `src` then is a placeholder.
 */
const LAZY = [
  'data-src',
  'data-original',
  'data-original-src',
  'data-lazy',
  'data-lazy-src',
  'data-lazyload',
  'data-ks-lazyload',
] as const satisfies readonly AttributeName[];
const SETS = ['srcset', 'data-srcset'] as const satisfies readonly AttributeName[];

export interface ShownImage {
  url?: string;
  alt?: string;
  element?: PageElement;
}

/** Returns the product's pictures: those of the markup, then those of the page with an `alt` text. */
export function readImages({ page, products, title }: Context, cards: Cards): ShownImage[] {
  const marked = products
    .flatMap((product) => product.props.get('image') ?? [])
    .flatMap((value) => ('props' in value ? literal(value, 'url', 'contentUrl')?.text : value.text) ?? []);
  const found: ShownImage[] = [...new Set(marked.filter(Boolean))]
    .slice(0, MOST_MARKED)
    .map((url) => ({ url: flat(url) }));
  const seen = new Set(found.map(({ url }) => url));
  for (const element of tagged(page, 'img')) {
    if (found.length >= MOST) break;
    const text = tidy(element.attribs.alt ?? '');
    if (text === '' || !isOwnPicture(element, title, cards)) continue;
    const url = element.attribs['data-src'] ?? element.attribs.src;
    if (url !== undefined && seen.has(url)) continue;
    if (url) seen.add(url);
    const alt = flat(text.slice(0, LONGEST_TEXT));
    found.push({ alt, element, ...(url && url.length < LONGEST_ADDRESS ? { url: flat(url) } : {}) });
  }
  return found;
}

/** Returns false for pictures of other products, of the shop, or sent in by customers. */
function isOwnPicture(element: PageElement, title: PageElement | undefined, cards: Cards): boolean {
  if (element.inherited & OUTSIDE && !contains(element, title)) return false;
  return !cards.contain(element.index) && !isBanner(element, title);
}

/** Returns true for a linked picture above the title that leads elsewhere: an advertisement of the shop. */
function isBanner(element: PageElement, title: PageElement | undefined): boolean {
  if (!title || element.index > title.index || !(element.inherited & S.link)) return false;
  const href = closest(element, ({ name }) => name === 'a')?.attribs.href ?? '#';
  return !/^(?:#|javascript:)|\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i.test(href);
}

export function listedImages(images: ShownImage[]): Listing['images'] {
  return images.map(({ url, alt }) => ({
    ...(url === undefined ? {} : { url }),
    ...(alt === undefined ? {} : { alt }),
  }));
}

/** Appends blocks with the `alt` texts of pictures to the page's blocks. */
export function addImageBlocks(page: Page, images: readonly ShownImage[]): void {
  const seen = new Set<string>();
  for (const { alt, element } of images) {
    if (!element || alt === undefined || alt.length < 4 || seen.has(alt)) continue;
    seen.add(alt);
    addBlock(page, { text: alt, element, role: 'image-text', outside: false });
  }
}

/**
 * Returns the product's pictures in page order. If `parts` are given, pictures inside them are taken instead.
 */
export function shownPictures(
  page: Page,
  title: PageElement | undefined,
  cards: Cards,
  parts: readonly PageElement[],
): ShownPicture[] {
  const shown: ShownPicture[] = [];
  const seen = new Set<string>();
  for (const element of tagged(page, 'img')) {
    const isPart = parts.some((part) => contains(part, element));
    if (!isPart && (parts.length > 0 || !isOwnPicture(element, title, cards))) continue;
    const addresses = addressesOf(element);
    const [first] = addresses;
    if (first === undefined || seen.has(first)) continue;
    seen.add(first);
    shown.push({ addresses, place: placeOfElement(page, element) });
  }
  return shown;
}

/** Returns the picture's addresses, the most likely first. */
export function addressesOf({ attribs }: PageElement): string[] {
  const named = [
    ...LAZY.map((name) => attribs[name]),
    attribs.src,
    ...SETS.map((name) => firstOf(attribs[name])),
  ];
  const found = named.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [one.trim()]));
  return [...new Set(found)];
}

/** Returns the first address of a `srcset`. */
const firstOf = (set: string | undefined) => set?.trim().split(/\s/, 1)[0]?.replace(/,$/, '');
