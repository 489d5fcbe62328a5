import { INAPPLICABLE, PASS } from '../../engine/check-context.ts';
import type { Relation } from './relation.ts';

/** The last digit of a GTIN follows from the others. */
export const gtinCheckDigit: Relation = ({ extraction }) => {
  const { gtin } = extraction.listing;
  const evidence = extraction.evidence['gtin'] ?? [];
  const quotes = evidence.length > 0 ? evidence.map((one) => String(one.value ?? one.quote)) : [gtin ?? ''];
  const numbers = quotes.map((quote) => quote.replace(/[\s-]/g, ''));
  const codes = numbers.filter((digits) => /^(?:\d{8}|\d{12,14})$/.test(digits));
  if (codes.length === 0) return INAPPLICABLE;
  const wrong = numbers.findIndex((digits) => codes.includes(digits) && !hasRightCheckDigit(digits));
  if (wrong < 0) return PASS;
  const digits = numbers[wrong] as string;
  const first = evidence[wrong];
  const data = { left: digits, right: `${digits.slice(0, -1)}${checkDigit(digits.slice(0, -1))}` };
  return { outcome: 'fail', hits: [first === undefined ? { data } : { evidence: [first], data }] };
};

function hasRightCheckDigit(digits: string): boolean {
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}

export function checkDigit(digits: string): number {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    sum += Number(digits[digits.length - 1 - i]) * (i % 2 === 0 ? 3 : 1);
  }
  return (10 - (sum % 10)) % 10;
}
