import { hasType, literal, shortName, type Item, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import type { Context } from './context.ts';
import { findMoney, numberOf } from './find-money.ts';

export interface MarkedPrice {
  amount: number;
  currency: string | null;
  literal: Literal;
  source: Item['source'];
  /** Upper end of an AggregateOffer. */
  high?: number;
  /** New or used, where the offer says so. */
  condition?: string;
  /** By which name it is given, and whether by the product's first offer. */
  clues: string[];
}

/** Every price that the structured data gives for the page's product. */
export function markedPrices(context: Context): MarkedPrice[] {
  const found: MarkedPrice[] = [];
  for (const product of context.products) {
    for (const [nth, holder] of [...offersOf(product), product].entries())
      readOffer(holder, found, nth === 0 ? 'offer:first' : 'offer:later');
  }
  const { meta } = context.head;
  const currency = meta.get('og:price:currency')?.text ?? meta.get('product:price:currency')?.text ?? null;
  for (const name of [
    'product:sale_price:amount',
    'og:price:amount',
    'product:price:amount',
    'price',
    'twitter:data1',
  ]) {
    const value = meta.get(name);
    const money = value && moneyOf(value.text, currency);
    if (
      money &&
      (name !== 'twitter:data1' || /price|prix|preis|precio/i.test(meta.get('twitter:label1')?.text ?? ''))
    )
      found.push({ ...money, literal: value, source: 'meta', clues: [`meta:${name}`] });
  }
  const original = meta.get('product:original_price:amount') ?? meta.get('og:standard_amount');
  const money = original && moneyOf(original.text, currency);
  if (money) found.push({ ...money, literal: original, source: 'meta', clues: ['meta:original'] });
  return found;
}

function readOffer(offer: Item, found: MarkedPrice[], place: string): void {
  const currency = literal(offer, 'priceCurrency')?.text ?? null;
  const condition = literal(offer, 'itemCondition')?.text;
  const high = literal(offer, 'highPrice');
  const low = literal(offer, 'price', 'lowPrice');
  if (low) {
    const money = moneyOf(low.text, currency);
    const top = high && moneyOf(high.text, currency);
    if (money)
      found.push({
        ...money,
        literal: low,
        source: offer.source,
        clues: [
          literal(offer, 'price') ? 'prop:price' : 'prop:lowPrice',
          place,
          ...(high ? ['of-range'] : []),
        ],
        ...(condition ? { condition: shortName(condition) } : {}),
        ...(top && top.amount > money.amount ? { high: top.amount } : {}),
      });
  }
  const list = literal(offer, 'listPrice');
  const earlier = list && moneyOf(list.text, currency);
  if (earlier) found.push({ ...earlier, literal: list, source: offer.source, clues: ['prop:list', place] });
  for (const value of offer.props.get('priceSpecification') ?? []) {
    if (!('props' in value)) continue;
    const amount = literal(value, 'price');
    const money = amount && moneyOf(amount.text, literal(value, 'priceCurrency')?.text ?? currency);
    if (!money) continue;
    const kind = literal(value, 'priceType')?.text ?? '';
    if (/List|SRP|MSRP|Strikethrough|Regular/i.test(kind))
      found.push({ ...money, literal: amount, source: offer.source, clues: ['prop:list', place] });
    else if (
      !low &&
      !hasType(value, /^(DeliveryCharge|PaymentCharge)/) &&
      !value.props.has('referenceQuantity')
    )
      found.push({ ...money, literal: amount, source: offer.source, clues: ['prop:specification', place] });
  }
}

/** "129.00", "48,00", "1,299.00 USD", "$19.99"; markup numbers use a point unless they show otherwise. */
export function moneyOf(
  text: string,
  currency: string | null,
): { amount: number; currency: string | null } | undefined {
  const code = currency && /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : null;
  const bare = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(bare)) return { amount: Number(bare), currency: code };
  const found = findMoney(bare, code ? { currencyHint: code } : {})[0];
  if (found) return { amount: found.amount, currency: found.currency ?? code };
  const digits = /\d[\d.,\s'’]*/.exec(bare)?.[0].trim();
  const amount = digits ? numberOf(digits, code ?? undefined) : NaN;
  return Number.isFinite(amount) ? { amount, currency: code } : undefined;
}
