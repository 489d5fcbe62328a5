// Reads prices that a record gives as an object: an amount with its currency.
import { CURRENCY_NAME } from '../../model/listing/currency-name.ts';

/** Names of the amount, and the part of the main unit that they count. */
const AMOUNTS: readonly (readonly [RegExp, number])[] = [
  [/^amount$/i, 1],
  [/^(?:amount_?micros)$/i, 1e6],
  [/^(?:cent_?amount|amount_?in_?cents)$/i, 100],
];
/** Names that count as an amount only beside a currency. */
const VALUE = /^(?:value|price|@value|#text|_)$/i;
const DIGITS = 'fractiondigits';
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * Returns the text of a price: {"amount": 28, "currency": "EUR"} and {"value": "28", "currencyCode": "EUR"} →
 * "28 EUR"; undefined for other objects.
 */
export function moneyText(value: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.keys(value);
  if (keys.length > MOST_KEYS) return undefined;
  const currency = keys.find((key) => CURRENCY_NAME.test(key) && typeof value[key] === 'string');
  const amount = amountIn(value, keys, currency !== undefined);
  if (amount === undefined) return undefined;
  return currency === undefined ? amount : `${amount} ${(value[currency] as string).trim().toUpperCase()}`;
}

/** An object with more members is a thing with a price, not a price. */
const MOST_KEYS = 6;

function amountIn(
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
  hasCurrency: boolean,
): string | undefined {
  for (const [name, unit] of AMOUNTS) {
    const key = keys.find((one) => name.test(one));
    const text = key === undefined ? undefined : textOf(value[key]);
    if (text === undefined) continue;
    if (unit === 1 || !PLAIN.test(text)) return text;
    const digits = keys.find((one) => one.toLowerCase() === DIGITS);
    return String(Number(text) / (digits === undefined ? unit : 10 ** Number(value[digits])));
  }
  const key = hasCurrency ? keys.find((one) => VALUE.test(one)) : undefined;
  return key === undefined ? undefined : textOf(value[key]);
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /\d/.test(value) ? value.trim() : undefined;
}
