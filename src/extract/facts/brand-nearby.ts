import { hasType } from '../structured/item.ts';
import { S } from '../words/signals.ts';
import { isElement, tagged, textOf, type PageElement } from '../html/page.ts';
import { isOutside } from '../html/zones.ts';
import { visible, type Candidate } from './candidate.ts';
import type { Context } from './context.ts';

/** Brands named beside the title: in an element called so, by a link to the brand's goods, by "by …". */
export function brandsNearby(context: Context): Candidate<string>[] {
  return [...brandElements(context), ...byLine(context), ...brandLinks(context)];
}

/** A short text near the title in an element called brand: a by-line or a link to the brand's products. */
function brandElements(context: Context): Candidate<string>[] {
  const { page } = context;
  const found: Candidate<string>[] = [];
  if (context.titleBlock < 0) return found;
  for (const element of page.elements) {
    if (!(element.signals & S.brand) || element.endBlock - element.firstBlock > 2) continue;
    const distance = Math.abs(element.firstBlock - context.titleBlock);
    const role = page.blocks[element.firstBlock]?.role;
    // A short link above the title passes for navigation.
    if (
      distance > (holdsLink(element) ? 120 : 12) ||
      (isOutside(role) && !(role === 'navigation' && distance <= 2))
    )
      continue;
    const text = textOf(page, element, 80)
      .replace(
        /^(?:brand|marque|marca|marke|(?:mehr |more )?(?:by|von|from)|par|de|da|visit the|shop(?: all)?|品牌)(?![a-z])\s*(?:[:：]\s*)?/i,
        '',
      )
      .replace(/(?<!\s)\s+store$/i, '');
    const alt = text === '' ? element.children.find(isElement)?.attribs.alt : undefined;
    const value = alt ?? text;
    if (value.length < 2 || value.length > 40 || value === context.name) continue;
    const block = page.blocks[element.firstBlock];
    const start = block ? block.text.indexOf(value) : -1;
    const reasons = ['in an element for the brand near the title'];
    if (block && start >= 0)
      found.push(
        visible(
          page,
          value,
          3.4 - distance / 10,
          { block: element.firstBlock, start, end: start + value.length },
          reasons,
        ),
      );
  }
  return found;
}

const holdsLink = (element: PageElement) =>
  element.name === 'a' || element.children.some((child) => isElement(child) && child.name === 'a');

/** A link near the title to the goods of one maker: its address says so. */
function brandLinks(context: Context): Candidate<string>[] {
  const { page, titleBlock, name } = context;
  if (titleBlock < 0) return [];
  for (const element of tagged(page, 'a')) {
    const distance = Math.abs(element.firstBlock - titleBlock);
    if (distance > 8 || !BRAND_ADDRESS.test(element.attribs.href ?? '')) continue;
    const block = page.blocks[element.firstBlock];
    const text = textOf(page, element, 60)
      .replace(ALL_OF, '')
      .replace(/(?<!\s)\s+store$/i, '');
    const start = block?.text.indexOf(text) ?? -1;
    if (!block || start < 0 || text.length < 2 || text.length > 40 || text === name) continue;
    if (isOutside(block.role) && !(block.role === 'navigation' && distance <= 6)) continue;
    const place = { block: element.firstBlock, start, end: start + text.length };
    const inName = name.toLowerCase().includes(text.toLowerCase());
    return [
      visible(page, text, (inName ? 3.4 : 2.8) - distance / 10, place, ['a link to the goods of the brand']),
    ];
  }
  return [];
}

const BRAND_ADDRESS =
  /\/(?:brands?|marcas?|marques?|marken?|merk(?:en|er)?|marka|manufacturers?|makers?|hersteller|znack[ay]|producent|thuong-hieu|brend)[/=-][^/]/i;
const ALL_OF =
  /^(?:(?:shop|view|see|more from|visit the|all)(?: all)?|brand|marque|marca|marke|by|von|par|de)\s*[:：]?\s+/i;

/** "by Maker", "Visit the Maker Store" beside the title, linked; on a book "by" names the author. */
function byLine(context: Context): Candidate<string>[] {
  const { page, titleBlock } = context;
  if (titleBlock < 0 || isOfBook(context)) return [];
  for (const block of BESIDE.map((step) => titleBlock + step)) {
    const { text, linked, outside } = page.blocks[block] ?? { text: '', linked: 0, outside: true };
    if (linked === 0 || outside || text.length > 60) continue;
    const name = makerIn(text);
    if (name === undefined || linked < name.length) continue;
    const start = text.indexOf(name);
    return [
      visible(page, name, 3.2, { block, start, end: start + name.length }, [
        'a link beside the title to its maker',
      ]),
    ];
  }
  return [];
}

/** Its label and links name authors. */
export const isOfBook = ({ page, items }: Context) =>
  items.some((item) => hasType(item, /^Book$/)) ||
  page.blocks.some(({ text }) => text.length < 400 && /\bISBN\b/.test(text));

const BESIDE = [1, 2, -1, 3, -2];

function makerIn(text: string): string | undefined {
  for (const pattern of LINKS_TO_MAKERS) {
    const name = pattern.exec(text)?.[1]?.trim();
    if (name !== undefined && name.length >= 2 && name.length <= 38) return name;
  }
  return undefined;
}

const LINKS_TO_MAKERS = [
  /^by (\S.*)$/i,
  /^(?:visit|shop|explore) the (\S.*?) (?:brand )?(?:store|shop|collection)$/i,
  /^shop all (\S.*)$/i,
  /^(?:see|view|shop|discover) (?:all|more)(?: products| items)? (?:from|by) (\S.*)$/i,
  /^besuche?n?(?: sie)? den (\S.*?)[- ](?:store|shop)$/i,
  /^(?:alle|mehr|weitere) (?:artikel|produkte) (?:von|der marke) (\S.*)$/i,
  /^(?:visitez|visiter|découvrez) la boutique (?:de )?(\S.*)$/i,
  /^(?:voir )?tous les (?:produits|articles) (?:de la marque |de )?(\S.*)$/i,
  /^visita (?:lo store di|la tienda de|il negozio di) (\S.*)$/i,
  /^ver (?:todos los productos|más productos|todo|mais produtos|todos os produtos) (?:de|da|do) (\S.*)$/i,
  /^(?:visite a loja|acesse a loja) (?:da |do |de )?(\S.*)$/i,
  /^(?:tutti i prodotti|altri prodotti) (?:di )?(\S.*)$/i,
  /^bezoek de (\S.*?)[- ](?:store|winkel)$/i,
  /^(?:odwiedź sklep|wszystkie produkty) (\S.*)$/i,
  /^besök (\S.*?)[- ]?butiken$/i,
  /^(\S.*?) ?のストアを表示$/,
  /^访问 ?(\S.*?) ?(?:旗舰店|品牌店|店铺|商店)$/,
];
