// Reads prices from structured data and meta elements.
import { hasType, literal, nested, shortName, type Item, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import type { Context } from './context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { readNumber } from '../../quantity/number/parse-number.ts';

export interface MarkedPrice {
  amount: number;
  currency: string | null;
  literal: Literal;
  source: Item['source'];
  /** Upper end of the price range of an AggregateOffer. */
  high?: number;
  /** Condition of the offered item, such as UsedCondition. */
  condition?: string;
  /** Clues for the ranker: the property's name, and whether the offer is the first one. */
  clues: string[];
}

const META = ['product:sale_price:amount', 'og:price:amount', 'product:price:amount', 'price'];
const ORIGINAL = ['product:original_price:amount', 'og:standard_amount'];

/** Returns every price that structured data and meta elements give for the product. */
export function markedPrices(context: Context): MarkedPrice[] {
  const found: MarkedPrice[] = [];
  for (const product of context.products) {
    for (const [nth, holder] of [...offersOf(product), product].entries())
      readOffer(holder, found, nth === 0 ? 'offer:first' : 'offer:later');
  }
  const { meta } = context.head;
  const currency = meta.get('og:price:currency')?.text ?? meta.get('product:price:currency')?.text ?? null;
  const add = (literal: Literal | undefined, clue: string) => {
    const money = literal && moneyOf(literal.text, currency);
    if (money) found.push({ ...money, literal, source: 'meta', clues: [clue] });
  };
  for (const name of META) add(meta.get(name), `meta:${name}`);
  if (/price|prix|preis|precio/i.test(meta.get('twitter:label1')?.text ?? ''))
    add(meta.get('twitter:data1'), 'meta:twitter:data1');
  add(ORIGINAL.flatMap((name) => meta.get(name) ?? [])[0], 'meta:original');
  return found;
}

function readOffer(offer: Item, found: MarkedPrice[], place: string): void {
  const currency = literal(offer, 'priceCurrency')?.text ?? null;
  const condition = literal(offer, 'itemCondition')?.text;
  const add = (value: Literal | undefined, clues: string[], code = currency, more = {}) => {
    const money = value && moneyOf(value.text, code);
    if (money)
      found.push({ ...money, literal: value, source: offer.source, clues: [...clues, place], ...more });
  };
  const high = literal(offer, 'highPrice');
  const low = literal(offer, 'price', 'lowPrice');
  const top = high && moneyOf(high.text, currency)?.amount;
  add(
    low,
    [literal(offer, 'price') ? 'prop:price' : 'prop:lowPrice', ...(high ? ['of-range'] : [])],
    currency,
    {
      ...(condition ? { condition: shortName(condition) } : {}),
      ...(top === undefined ? {} : { high: top }),
    },
  );
  add(literal(offer, 'listPrice'), ['prop:list']);
  for (const value of nested(offer, 'priceSpecification')) {
    const code = literal(value, 'priceCurrency')?.text ?? currency;
    if (LISTED.test(literal(value, 'priceType')?.text ?? ''))
      add(literal(value, 'price'), ['prop:list'], code);
    else if (!low && !hasType(value, CHARGE) && !value.props.has('referenceQuantity'))
      add(literal(value, 'price'), ['prop:specification'], code);
  }
}

const LISTED = /List|SRP|MSRP|Strikethrough|Regular/i;
const CHARGE = /^(DeliveryCharge|PaymentCharge)/;

/**
 * Parses "129.00", "48,00", "1,299.00 USD" or "$19.99". A point is the decimal mark unless the text shows
 * otherwise.
 */
export function moneyOf(
  text: string,
  currency: string | null,
): { amount: number; currency: string | null } | undefined {
  const code = currency && /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : null;
  const bare = text.trim();
  if (/^\d+(?:\.\d+)?$/.test(bare)) return { amount: Number(bare), currency: code };
  const found = findPrices(bare, code ? { currencyHint: code } : {})[0];
  if (found) return { amount: found.amount, currency: found.currency ?? code };
  const digits = /\d[\d.,\s'’]*/.exec(bare)?.[0].trim();
  const amount = digits ? numberOf(digits, code ?? undefined) : NaN;
  return Number.isFinite(amount) ? { amount, currency: code } : undefined;
}

/** Parses a number that is known to be a price; NaN if it is none. */
export function numberOf(written: string, currency?: string): number {
  return readNumber(written.trim(), 0, currency === undefined ? {} : { currency })?.value ?? NaN;
}
