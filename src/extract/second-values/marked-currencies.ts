// Keeps the currencies of the markup, for the rule that compares them with the page's prices.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Context } from '../facts/context.ts';
import { namedValues } from '../facts/named-values.ts';

const NAMES = {
  props: ['priceCurrency'],
  offers: 16,
  meta: ['product:price:currency', 'og:price:currency', 'product:sale_price:currency'],
};

/** Returns the evidence of the currency codes that the markup gives with its prices. */
export const markedCurrencies = (context: Context): Evidence[] =>
  namedValues(context, [], NAMES, (text) => /^[A-Z]{3}$/.exec(text.trim().toUpperCase())?.[0]).map(
    ({ evidence }) => evidence,
  );
