import type { Listing } from '../../model/listing/listing.ts';
import type { Cards } from '../html/roles.ts';
import { tagged } from '../html/page.ts';
import { hasType } from '../structured/item.ts';
import { isProduct } from '../structured/products.ts';
import type { BuyButton } from './buttons.ts';
import type { Context } from './context.ts';
import type { PriceCandidate } from './price-candidates.ts';

const NOT_A_PRODUCT =
  /^(?:(?:my |your )?(?:shopping )?(?:cart|bag|basket|wish ?list|checkout)|warenkorb|(?:mon )?panier|(?:mi )?carrito|(?:meu )?carrinho|购物车|收藏夹|カート|買い物かご)$/i;

/** One product with a price or a buy button, many cards, or neither. */
export function readPageType(
  context: Context,
  candidates: PriceCandidate[],
  cards: Cards,
  buttons: BuyButton[],
): Listing['pageType'] {
  const { items, products, head } = context;
  if (NOT_A_PRODUCT.test(context.name)) return 'WebPage';
  if (cards.holdTitle) return 'CollectionPage';
  const ogType = head.meta.get('og:type')?.text ?? '';
  let one = 0;
  let many = 0;
  if (
    products.some(
      (product) =>
        product.props.has('offers') || product.props.has('hasVariant') || product.props.has('price'),
    )
  )
    one += 3;
  else if (products.length > 0) one += 1.5;
  if (/product|book/i.test(ogType) && !/group/i.test(ogType)) one += 2;
  if (head.meta.has('product:price:amount') || head.meta.has('og:price:amount')) one += 2;
  if (items.some((item) => hasType(item, /^(CollectionPage|SearchResultsPage)$/))) many += 3;
  if (
    items.filter((item) => isProduct(item) && item.parent === undefined).length >= 5 &&
    products.length === 0
  )
    many += 2;
  const near = buttons.filter(
    (button) => !button.outside && !button.hidden && Math.abs(button.block - context.titleBlock) < 60,
  );
  if (context.titleBlock >= 0 && near.length > 0) one += near.length <= 3 ? 2 : 0.5;
  const carded = candidates.filter((candidate) => candidate.card).length;
  const loose = candidates.filter(
    (candidate) => !candidate.card && candidate.kind === 'plain' && candidate.role !== 'related',
  );
  if (carded >= 8 && loose.length < carded / 6) many += 1.5;
  if (cards.count >= 12) many += 0.5;
  if (
    context.titleBlock >= 0 &&
    loose.some((candidate) => Math.abs(candidate.block - context.titleBlock) < 40)
  )
    one += context.titleScore >= 6 ? 2.5 : 2;
  if (one >= 2 && one > many) return 'ItemPage';
  if (many >= 1.5) return 'CollectionPage';
  return one >= 2 ? 'ItemPage' : 'WebPage';
}

const EMPTY = 60;

/** The text is still to be written by scripts. */
export function isShell(context: Context): boolean {
  let shown = 0;
  for (const block of context.page.blocks)
    if (!block.hidden && block.role !== 'footer' && block.role !== 'navigation') shown += block.text.length;
  return (shown < 600 && context.page.html.length > 20_000) || (shown < EMPTY && hasScript(context));
}

function hasScript({ page }: Context): boolean {
  return tagged(page, 'script').some(
    ({ attribs }) => attribs.src !== undefined || /^application\/json/i.test(attribs.type ?? ''),
  );
}
