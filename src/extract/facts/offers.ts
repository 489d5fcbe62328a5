// Reads the variants of a product from structured data.
import type { Offer } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { literal, nested, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { availabilityOf } from './stock-words.ts';
import type { Context } from './context.ts';
import { moneyOf } from './markup-prices.ts';

const MAX_OFFERS = 100;

/** Returns the variants, from `hasVariant` or from several offers. */
export function readOffers(context: Context): Offer[] {
  for (const product of context.products) {
    const variants = nested(product, 'hasVariant', 'model').slice(0, MAX_OFFERS);
    if (variants.length > 1)
      return variants.map((variant) => offerOf(variant, offersOf(variant)[0] ?? variant));
    const single = offersOf(product).filter((offer) => literal(offer, 'price') !== undefined);
    if (single.length > 0) return single.slice(0, MAX_OFFERS).map((offer) => offerOf(offer, offer));
  }
  return [];
}

function offerOf(named: Item, offer: Item): Offer {
  const result: Offer = {};
  const name = literal(named, 'name')?.text;
  const sku = (literal(named, 'sku') ?? literal(offer, 'sku'))?.text;
  const gtin = (
    literal(named, 'gtin13', 'gtin', 'gtin12', 'gtin14', 'gtin8') ?? literal(offer, 'gtin13', 'gtin')
  )?.text;
  const price = literal(offer, 'price', 'lowPrice');
  const money = price && moneyOf(price.text, literal(offer, 'priceCurrency')?.text ?? null);
  const stated = literal(offer, 'availability')?.text;
  const availability = stated === undefined ? undefined : availabilityOf(stated);
  if (name) result.name = flat(name);
  if (sku) result.sku = flat(sku);
  if (gtin) result.gtin = flat(gtin);
  if (money) result.price = money;
  if (availability) result.availability = availability;
  return result;
}
