import type { Evidence } from '../../model/listing/evidence.ts';
import type { Head } from '../structured/head.ts';
import { literal, nested, type Item } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { fromItem, marked } from './candidate.ts';
import type { Page } from '../html/page.ts';

const MOST = 16;
const META = ['product:price:currency', 'og:price:currency', 'product:sale_price:currency'];

/** The currency codes that the markup gives beside its prices. */
export function markedCurrencies({
  page,
  head,
  products,
}: {
  page: Page;
  head: Head;
  products: Item[];
}): Evidence[] {
  const found: Evidence[] = [];
  const code = (text: string) => text.trim().toUpperCase();
  for (const product of products) {
    for (const offer of [...offersOf(product), product]) {
      for (const holder of [offer, ...nested(offer, 'priceSpecification')]) {
        const value = literal(holder, 'priceCurrency');
        if (value !== undefined && /^[A-Z]{3}$/.test(code(value.text)) && found.length < MOST)
          found.push(fromItem(page, holder, value, code(value.text), 1).evidence);
      }
    }
  }
  for (const name of META) {
    const value = head.meta.get(name);
    if (value !== undefined && /^[A-Z]{3}$/.test(code(value.text)))
      found.push(marked(page, code(value.text), 1, value, 'meta', [name]).evidence);
  }
  return found;
}
