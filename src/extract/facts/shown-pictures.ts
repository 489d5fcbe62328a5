import type { ShownPicture } from '../../model/listing/picture.ts';
import type { AttributeName } from '../html/attributes.ts';
import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import { placeOfElement } from '../html/place.ts';
import type { Cards } from '../html/roles.ts';
import { isOwnPicture } from './images.ts';

/** Where pages keep the address of a picture that is loaded when it comes into view; `src` then holds an empty one. */
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

/** The pictures of the goods on a page in their order; `parts` are those of the page that are the listing. */
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

/** The addresses that an element names, likeliest first. */
export function addressesOf({ attribs }: PageElement): string[] {
  const named = [
    ...LAZY.map((name) => attribs[name]),
    attribs.src,
    ...SETS.map((name) => firstOf(attribs[name])),
  ];
  const found = named.flatMap((one) => (one === undefined || one.trim() === '' ? [] : [one.trim()]));
  return [...new Set(found)];
}

/** Of a set for several widths the first. */
const firstOf = (set: string | undefined) => set?.trim().split(/\s/, 1)[0]?.replace(/,$/, '');
