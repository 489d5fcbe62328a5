import type { Evidence } from '../../model/listing/evidence.ts';
import type { Money } from '../../model/listing/listing.ts';
import { sidesOf, verdict, type Sides } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

const TOLERANCE = 0.005;

/** Fails where a row and its landing page give different prices in the same currency. */
const landingPrice: RelationCheck = (context, _attributes, tolerance = TOLERANCE) =>
  verdict(
    sidesOf(context, 'price'),
    (sides) => {
      const { listing, landing, right, offers } = sides;
      const stated = listing.price;
      if (stated === undefined || !right.some((one) => isComparable(one, sides))) return undefined;
      const { priceRange } = landing;
      if (
        !sides.coded &&
        priceRange?.currency === stated.currency &&
        stated.amount >= priceRange.low * (1 - tolerance) &&
        stated.amount <= priceRange.high * (1 + tolerance)
      )
        return true;
      return [...right.map(moneyIn), ...offers.map((one) => one.price)].some(
        (money) =>
          money?.currency === stated.currency &&
          Math.abs(money.amount - stated.amount) <=
            Math.max(tolerance * Math.max(money.amount, stated.amount), 0.005),
      );
    },
    {
      pick: isComparable,
      harmless: ({ listing }, right) => (listing.price?.amount ?? 0) > (moneyIn(right)?.amount ?? 0),
    },
  );

export const relation: Relation = {
  name: 'landing-price',
  same: { what: 'price', of: 'row', because: 'landing' },
  check: landingPrice,
};

/** Whether the price is in the row's currency, and that of the row's offer where one was identified. */
function isComparable(one: Evidence, { listing, offers, coded }: Sides): boolean {
  const currency = listing.price?.currency;
  const money = moneyIn(one);
  if (typeof currency !== 'string' || money?.currency !== currency) return false;
  return !coded || offers.some(({ price }) => price === undefined || price.amount === money.amount);
}

/** Returns the money of a price's evidence; undefined where it has another value. */
export function moneyIn({ value }: Evidence): Money | undefined {
  return typeof value === 'object' && value !== null && 'amount' in value && 'currency' in value
    ? (value as Money)
    : undefined;
}
