import type { Evidence } from '../../model/listing/evidence.ts';
import { literal, nested } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { inMeta, marked } from './candidate.ts';
import type { Context } from './context.ts';

const MOST = 16;
const META = ['product:price:currency', 'og:price:currency', 'product:sale_price:currency'];

/** The currency codes that the markup gives beside its prices. */
export function markedCurrencies(context: Context): Evidence[] {
  const found = context.products.flatMap((product) =>
    [...offersOf(product), product]
      .flatMap((offer) => [offer, ...nested(offer, 'priceSpecification')])
      .flatMap((holder) => {
        const value = literal(holder, 'priceCurrency');
        const code = value && codeIn(value.text);
        return code ? [marked(context.page, code, value, holder.source)] : [];
      }),
  );
  return [...found.slice(0, MOST), ...inMeta(context, META, codeIn)].map(({ evidence }) => evidence);
}

const codeIn = (text: string) => /^[A-Z]{3}$/.exec(text.trim().toUpperCase())?.[0];
