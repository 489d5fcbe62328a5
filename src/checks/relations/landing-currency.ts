import { moneyIn } from './landing-price.ts';
import { sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** Fails where a row's price and its landing page's are in different currencies. */
const landingCurrency: RelationCheck = (context) =>
  verdict(sidesOf(context, 'price'), ({ listing, right, offers }) => {
    const stated = listing.price?.currency;
    const said = [...right.map(moneyIn), ...offers.map((one) => one.price)]
      .map((money) => money?.currency)
      .filter((one) => typeof one === 'string');
    if (typeof stated !== 'string' || typeof moneyIn(right[0])?.currency !== 'string') return undefined;
    return said.includes(stated);
  });

export const relation: Relation = {
  name: 'landing-currency',
  same: { what: 'currency', of: 'row', because: 'landing' },
  check: landingCurrency,
};
