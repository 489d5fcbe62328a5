import { findPrices } from '../../quantity/money/find-prices.ts';
import { currencyOfRegion, regionOfCurrency } from '../../quantity/currency/currencies.ts';
import words from '../words/page-words.json' with { type: 'json' };
import { wordsOf, type Name } from '../words/page-words.ts';

/** What the text of a draft tells of where it sells. */
export interface DraftMarket {
  /** Country codes; at most one. */
  markets: string[];
  /** That of its prices; undefined where it states none or they differ. */
  currency?: string;
}

const PREFIX = 'market/';
const COUNTRIES = Object.keys(words)
  .filter((name) => name.startsWith(PREFIX))
  .map((name) => ({ country: name.slice(PREFIX.length).toUpperCase(), words: wordsOf(name as Name) }));
const DIGIT = /\d/u;
const DOLLAR = /^[A-Z]{2}D$/u;
/** Longer drafts tell it at their beginning or end. */
const LONGEST = 8000;

/** Reads it from prices, delivery, address and tax; a lone place goes before the country of the currency. */
export function draftMarket(text: string): DraftMarket {
  const sample = text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const { code: currency, isDollar } = DIGIT.test(sample) ? currencyIn(sample) : NO_CURRENCY;
  const home = currency === undefined ? undefined : (regionOfCurrency(currency) ?? undefined);
  const [named, other] = COUNTRIES.filter((one) => one.words.test(sample)).map(({ country }) => country);
  const place = other === undefined ? named : undefined;
  // Many countries write “$”: a lone place says which.
  const isHere = isDollar && place !== undefined && DOLLAR.test(currencyOfRegion(place) ?? '');
  const market = isHere ? place : (home ?? place);
  const told = isHere ? (currencyOfRegion(place) ?? undefined) : currency;
  return { markets: market === undefined ? [] : [market], ...(told === undefined ? {} : { currency: told }) };
}

interface Currency {
  code?: string | undefined;
  /** Each price is written with a bare “$”. */
  isDollar: boolean;
}
const NO_CURRENCY: Currency = { isDollar: false };

function currencyIn(text: string): Currency {
  const prices = findPrices(text);
  const codes = new Set(prices.map(({ currency }) => currency).filter((code) => code !== null));
  const [only] = codes;
  const isDollar = prices.length > 0 && prices.every(({ symbol }) => symbol === '$');
  return { code: codes.size === 1 ? only : undefined, isDollar };
}
