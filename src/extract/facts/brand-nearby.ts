// Finds brands next to the product's title.
import { hasType } from '../structured/item.ts';
import { BRAND_LINK, MAKER_LINK } from '../../model/listing/brand-reasons.ts';
import { S } from '../words/signals.ts';
import { captured, leadOf, wholeOf } from '../words/page-words.ts';
import { isElement, tagged, textOf, type PageElement } from '../html/page.ts';
import { isOutside } from '../html/zones.ts';
import type { Candidate } from '../rank/candidate.ts';
import { blockCandidates } from './candidate.ts';
import type { Context } from './context.ts';

/**
 * Returns brands near the title: in an element with a class such as "brand", in a link to the brand's
 * products, or after "by".
 */
export function brandsNearby(context: Context): Candidate<string>[] {
  return context.titleBlock < 0 ? [] : [...brandElements(context), ...brandLinks(context)];
}

const LEAD = leadOf('brand/lead');

/** Returns the name without its lead: "Brand: Acme", "Shop all Acme", "Acme Store" → "Acme". */
function nameIn(text: string): string {
  const lead = LEAD.exec(text)?.[0] ?? '';
  const rest = text.slice(lead.length);
  const name = lead === '' || /^[a-z]/i.test(rest) ? text : rest;
  return name.replace(/^[\s:：]+/, '').replace(/(?<!\s)\s+store$/i, '');
}

const isOwn = (text: string, name: string) => text.length >= 2 && text.length <= 40 && text !== name;

/** Finds a short text in an element with a class such as "brand", near the title. */
function brandElements({ page, titleBlock, name }: Context): Candidate<string>[] {
  return page.withSignals.flatMap((element) => {
    const { signals, firstBlock, endBlock } = element;
    if (!(signals & S.brand) || endBlock - firstBlock > 2) return [];
    const distance = Math.abs(firstBlock - titleBlock);
    const role = page.blocks[firstBlock]?.role;
    // A short link right above the title may have the role navigation.
    const isMenu = isOutside(role) && !(role === 'navigation' && distance <= 2);
    if (distance > (holdsLink(element) ? 120 : 12) || isMenu) return [];
    const text = nameIn(textOf(page, element, 80));
    const value = text === '' ? element.children.find(isElement)?.attribs.alt : text;
    if (value === undefined || !isOwn(value, name)) return [];
    return blockCandidates(page, firstBlock, value, ['in an element for the brand near the title']);
  });
}

const holdsLink = (element: PageElement) =>
  element.name === 'a' || element.children.some((child) => isElement(child) && child.name === 'a');

const BRAND_ADDRESS =
  /\/(?:brands?|marcas?|marques?|marken?|merk(?:en|er)?|marka|manufacturers?|makers?|hersteller|znack[ay]|producent|thuong-hieu|brend)[/=-][^/]/i;

const OF_MAKER = wholeOf('brand/maker-link');

/**
 * Finds links near the title to the products of one maker, by address (`/brands/acme`) or by words ("by
 * Acme"). On a book page "by" names the author, so words are not used.
 */
function brandLinks(context: Context): Candidate<string>[] {
  const { page, titleBlock, name } = context;
  const isBook = isOfBook(context);
  return tagged(page, 'a').flatMap((element) => {
    const { firstBlock, attribs } = element;
    const distance = Math.abs(firstBlock - titleBlock);
    const block = page.blocks[firstBlock];
    if (distance > REACH || !block) return [];
    if (isOutside(block.role) && !(block.role === 'navigation' && distance <= NEAR)) return [];
    if (BRAND_ADDRESS.test(attribs.href ?? '')) {
      const text = nameIn(textOf(page, element, 60));
      return isOwn(text, name) ? blockCandidates(page, firstBlock, text, [BRAND_LINK]) : [];
    }
    const maker = isBook || block.text.length > 60 ? '' : (captured(OF_MAKER.exec(block.text))?.trim() ?? '');
    return isOwn(maker, name) && block.linked >= maker.length
      ? blockCandidates(page, firstBlock, maker, [MAKER_LINK], [`steps:${distance}`])
      : [];
  });
}

const REACH = 8;
const NEAR = 6;

/** Returns true for a book's page, where labels and links name authors. */
export const isOfBook = ({ page, items }: Context) =>
  items.some((item) => hasType(item, /^Book$/)) ||
  page.blocks.some(({ text }) => text.length < 400 && /\bISBN\b/.test(text));
