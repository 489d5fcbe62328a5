// Compares all values that were found for one field, such as price or GTIN.

import { wholeGtin } from '../claims/facts/same-gtin.ts';
import { INAPPLICABLE, PASS, type RuleCheck } from '../engine/run/check-context.ts';
import type { Evidence } from '../model/listing/evidence.ts';
import { isOnlyInMarkup, isOwnEvidence, isRepeatedInMarkup } from './evidence/own-evidence.ts';

/**
 * Checks that all values of a field agree. With `between`, values of two groups of sources are compared.
 */
export function agreesField(
  field: string,
  between: [string[], string[]] | undefined,
  tolerance: number,
): RuleCheck {
  return ({ extraction }) => {
    const all = (extraction.evidence[field] ?? []).filter(
      // The number of ratings, which stands beside a rating, is skipped.
      (one) =>
        one.value !== undefined &&
        one.value !== null &&
        (field !== 'aggregateRating' || (typeof one.value === 'object' && !isCounter(one))) &&
        isOwnEvidence(one, extraction.listing),
    );
    const [left, others] = sides(all, between);
    const right = others.filter((other) => comparable(left?.value, other.value));
    if (left === undefined || right.length === 0) return INAPPLICABLE;
    const other = dissenter(left, right, agreementOf(field, tolerance));
    if (other === undefined) return PASS;
    const data = {
      left: show(left),
      right: show(other),
      leftSource: left.source,
      rightSource: other.source,
    };
    return { outcome: 'fail', hits: [{ evidence: [left, other], data }] };
  };
}

/** Whether it is a page number of pictures: "1/5". */
function isCounter({ source, quote }: Evidence): boolean {
  return source === 'visible' && /^\d\s?\/\s?\d+$/.test(quote.trim());
}

/** Whether currencies allow a comparison. Prices in another currency are for buyers elsewhere. */
function comparable(a: unknown, b: unknown): boolean {
  const [x, y] = [currencyOf(a), currencyOf(b)];
  return x === undefined || y === undefined || x === y;
}

/**
 * Returns a value of the first source where no value agrees. Several offers of one source are variants.
 */
function dissenter(left: Evidence, right: readonly Evidence[], agree: Agreement): Evidence | undefined {
  for (const source of new Set(right.map((one) => one.source))) {
    // Two values in scripts are variants or other goods.
    if (source === 'script' && left.source === 'script') continue;
    const own = right.filter((one) => one.source === source);
    // Meta data has no variants, so each value counts. So does a value that the markup repeats for one
    // thing.
    const isOfPage = source === 'meta' || own.some(isRepeatedInMarkup);
    const other = own.find((one) => (isOfPage || isOnlyInMarkup(one)) && !agree(left.value, one.value));
    if (other !== undefined) return other;
    if (!own.some((one) => agree(left.value, one.value))) return own[0];
  }
  return undefined;
}

function sides(
  all: readonly Evidence[],
  between: [string[], string[]] | undefined,
): [Evidence | undefined, Evidence[]] {
  if (between === undefined) return [all[0], all.slice(1)];
  const [first, second] = between;
  return [all.find((one) => first.includes(one.source)), all.filter((one) => second.includes(one.source))];
}

type Agreement = (a: unknown, b: unknown) => boolean;

function agreementOf(field: string, tolerance: number): Agreement {
  if (field === 'gtin') return (a, b) => wholeGtin(String(a)) === wholeGtin(String(b));
  if (field === 'availability') return sameStock;
  return (a, b) => agree(a, b, tolerance);
}

/** States of goods that can be bought now, online or in the shop. */
const TO_BE_HAD = new Set<unknown>(['InStock', 'LimitedAvailability', 'InStoreOnly', 'OnlineOnly']);
/**
 * States of goods that can be ordered and come later. Shops mix them up, such as “made to order” for
 * PreOrder.
 */
const TO_COME = new Set<unknown>(['PreOrder', 'PreSale', 'BackOrder', 'MadeToOrder']);
const PLACES = new Set<unknown>(['InStoreOnly', 'OnlineOnly']);

function sameStock(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (TO_COME.has(a) && TO_COME.has(b)) return true;
  return TO_BE_HAD.has(a) && TO_BE_HAD.has(b) && !(PLACES.has(a) && PLACES.has(b));
}

function agree(a: unknown, b: unknown, tolerance: number): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) {
    const [c, d] = [currencyOf(a), currencyOf(b)];
    if (c !== undefined && d !== undefined && c !== d) return false;
    // A range agrees with each price within it.
    const [low, high] = [Math.max(x, y), Math.min(highOf(a) ?? x, highOf(b) ?? y)];
    return low - high <= Math.max(tolerance * Math.max(Math.abs(x), Math.abs(y)), 0.005);
  }
  return foldValue(a) === foldValue(b);
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if ('amount' in value && typeof value.amount === 'number') return value.amount;
  return 'value' in value && typeof value.value === 'number' ? value.value : undefined;
}

/** Returns the upper end of a range of prices. */
function highOf(value: unknown): number | undefined {
  const high = typeof value === 'object' && value !== null && 'high' in value ? value.high : undefined;
  return typeof high === 'number' ? high : undefined;
}

function currencyOf(value: unknown): string | undefined {
  const currency =
    typeof value === 'object' && value !== null && 'currency' in value ? value.currency : undefined;
  return typeof currency === 'string' ? currency : undefined;
}

function foldValue(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

function show(evidence: Evidence): string {
  const amount = numberOf(evidence.value);
  const figures = [amount, highOf(evidence.value)].filter((one) => one !== undefined).join('–');
  if (amount !== undefined) return [figures, currencyOf(evidence.value)].filter(Boolean).join(' ');
  return typeof evidence.value === 'string' ? evidence.value : evidence.quote;
}
