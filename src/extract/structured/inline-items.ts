// Reads structured data in the attributes of a page's elements.
import { textOf, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import { addValue, shortName, type Item, type Literal } from './item.ts';

/** Returns the items of microdata (`itemscope`, `itemprop`) and RDFa (`typeof`, `property`). */
export function readInlineItems(page: Page): Item[] {
  const items: Item[] = [];
  const open: { item: Item; last: number; rdfa: boolean }[] = [];
  for (const element of page.withSignals) {
    if (!(element.signals & S.markup)) continue;
    const { attribs } = element;
    const itemprop = attribs.itemprop;
    const property = attribs.property;
    // A meta element with `content` is a plain value, even if it has an `itemtype`.
    const isPlain = element.name === 'meta' && attribs.content !== undefined;
    const scope = !isPlain && (attribs.itemscope !== undefined || attribs.itemtype !== undefined);
    const type = attribs.typeof;
    while (open.length > 0 && open.at(-1)!.last < element.index) open.pop();

    const rdfa = type !== undefined;
    const names = (itemprop ?? property ?? '').split(/\s+/).filter(Boolean).map(propertyName);
    const holder = innermost(open, itemprop === undefined);
    if (scope || rdfa) {
      const item: Item = {
        types: ((rdfa ? type : attribs.itemtype) ?? '').split(/\s+/).filter(Boolean).map(shortName),
        props: new Map(),
        source: rdfa ? 'rdfa' : 'microdata',
      };
      if (holder && names.length > 0) {
        item.parent = holder;
        for (const name of names) addValue(holder, name, item);
      }
      items.push(item);
      open.push({ item, last: element.last, rdfa });
    } else if (holder) {
      const value = valueOf(page, element);
      for (const name of names) addValue(holder, name, value);
    }
  }
  return items;
}

/** Spelling of schema.org's names by their lower case; some shops write `ratingvalue`. */
const CASED = new Map(
  [
    'ratingValue',
    'reviewCount',
    'ratingCount',
    'bestRating',
    'aggregateRating',
    'priceCurrency',
    'lowPrice',
    'highPrice',
    'itemCondition',
  ].map((name) => [name.toLowerCase(), name]),
);

function propertyName(iri: string): string {
  const name = shortName(iri);
  return CASED.get(name.toLowerCase()) ?? name;
}

function innermost(open: { item: Item; rdfa: boolean }[], rdfa: boolean): Item | undefined {
  for (let i = open.length - 1; i >= 0; i--) if (open[i]!.rdfa === rdfa) return open[i]!.item;
  return undefined;
}

function valueOf(page: Page, element: PageElement): Literal {
  const from = element.startIndex;
  const attribute = attributeValue(element);
  if (attribute !== undefined) {
    const end = page.html.indexOf('>', from);
    return {
      text: tidy(attribute),
      from,
      to: Math.max(end, Math.min(page.html.length, from + attribute.length + 400)),
    };
  }
  return { text: tidy(textOf(page, element)), from, to: Math.min(page.html.length, from + 4000) };
}

function attributeValue({ attribs, name }: PageElement): string | undefined {
  // The value of a `<link>` is its address.
  if (name === 'link' && attribs.href) return attribs.href;
  if (attribs.content !== undefined) return attribs.content;
  if (name === 'meta') return '';
  if (name === 'time' && attribs.datetime) return attribs.datetime;
  if ((name === 'data' || name === 'meter') && attribs.value) return attribs.value;
  if (name === 'img' || name === 'source') return attribs.src ?? attribs['data-src'] ?? '';
  return undefined;
}
