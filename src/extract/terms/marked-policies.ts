// Reads policies from a product's structured data: returns, delivery and warranty.
import type { Policy } from '../../model/listing/listing.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { literal, nested, shortName, type Item, type Literal } from '../structured/item.ts';
import { offersOf } from '../structured/products.ts';
import { sourceCandidate, type Scored } from '../facts/candidate.ts';
import type { Context } from '../facts/context.ts';
import { daysIn } from '../../quantity/time/parse-duration.ts';
import type { PolicyField } from './policy-field.ts';

/** Score of a policy in the markup. It is low, so that one in the page's visible text is preferred. */
const SCORE = 0.5;

/** Returns the return policies, shipping details and warranties of the products in the markup. */
export function markedPolicies(context: Context): [PolicyField, Scored<Policy>][] {
  const found: [PolicyField, Scored<Policy>][] = [];
  const add = (field: PolicyField, item: Item, value: Literal | undefined, text: string, days?: number) => {
    if (!value) return;
    const known = days ?? daysIn(text);
    const policy = { text: flat(text), ...(known === undefined ? {} : { days: known }) };
    const reasons = [`${field} of the markup`];
    found.push([
      field,
      { ...sourceCandidate(context.page, policy, value, item.source, reasons), score: SCORE },
    ]);
  };
  for (const product of context.products) {
    for (const holder of [...offersOf(product).slice(0, 3), product]) {
      for (const policy of nested(holder, 'hasMerchantReturnPolicy')) {
        const days = Number(literal(policy, 'merchantReturnDays')?.text ?? NaN);
        const value = literal(policy, 'description', 'merchantReturnDays', 'returnPolicyCategory');
        const category = literal(policy, 'returnPolicyCategory');
        const text = literal(policy, 'description')?.text ?? describe(category, days);
        add('returnPolicy', policy, value, text, Number.isFinite(days) ? days : undefined);
      }
      for (const details of nested(holder, 'shippingDetails')) {
        const rate = nested(details, 'shippingRate')[0];
        const amount = rate && literal(rate, 'value', 'price');
        if (rate && amount) add('shipping', rate, amount, `${amount.text} ${currencyOf(rate)}`.trim());
      }
      for (const promise of nested(holder, 'warranty')) {
        const duration = nested(promise, 'durationOfWarranty')[0];
        const value = duration && literal(duration, 'value');
        if (duration && value)
          add(
            'warranty',
            duration,
            value,
            `${value.text} ${literal(duration, 'unitCode')?.text ?? ''}`.trim(),
          );
      }
    }
  }
  return found;
}

const currencyOf = (rate: Item) => literal(rate, 'currency', 'priceCurrency')?.text ?? '';

function describe(category: Literal | undefined, days: number): string {
  const name = category ? shortName(category.text) : '';
  return Number.isFinite(days) ? `${name} ${days} days`.trim() : name;
}
