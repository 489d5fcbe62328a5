// Cuts two numbers that a page printed without a space: `12.4812.48` → 12.48.

import { currencyOf } from '../currency/currencies.ts';
import { interpretNumber, type NumberHints, type NumberReading } from './interpret-number.ts';
import { separatorsOf } from './locale-separators.ts';
import { scanNumber, type NumberToken } from './scan-number.ts';

/** The first of two glued numbers; its reading is always ambiguous. */
export interface Unglued {
  reading: NumberReading;
  end: number;
}

/** Whether there are more decimals than money has: `3.99416` comes from "R$3.994" and "16% OFF". */
export function looksGlued(token: NumberToken, currency: string | null): boolean {
  const last = token.groups.at(-1) ?? '';
  const mark = token.separators.at(-1);
  const isFraction = mark === '.' || mark === ',';
  // "$0.0125 each" is a price per unit.
  return (
    isFraction && last.length > (currencyOf(currency)?.decimals === 3 ? 4 : 3) && token.groups[0] !== '0'
  );
}

/** Cuts `12.4812.48` to 12.48 and `3.99416` to 3.994; returns null where no cut is clear. */
export function unglue(text: string, token: NumberToken, hints: NumberHints): Unglued | null {
  const raw = text.slice(token.start, token.end);
  const half = raw.length / 2;
  if (Number.isInteger(half) && raw.slice(0, half) === raw.slice(half))
    return cutAt(text, token, half, hints);
  const mark = /^\d{1,3}([.,])\d{4}/.exec(raw)?.[1];
  if (mark === undefined) return null;
  const home = separatorsOf(currencyOf(hints.currency)?.home) ?? separatorsOf(hints.locale);
  const decimal = hints.decimalSeparator ?? separatorsOf(hints.locale)?.decimal ?? home?.decimal ?? '.';
  return cutAt(text, token, raw.indexOf(mark) + (mark === decimal ? 3 : 4), hints);
}

function cutAt(text: string, token: NumberToken, length: number, hints: NumberHints): Unglued | null {
  const end = token.start + length;
  const cut = scanNumber(text.slice(token.start, end), 0);
  const reading = cut === null ? null : interpretNumber(cut, hints);
  return reading === null ? null : { reading: { ...reading, ambiguous: true }, end };
}
