// Guesses the market of a draft from its text.
import { findPrices } from '../../quantity/money/find-prices.ts';
import { currencyOfRegion, regionOfCurrency } from '../../quantity/currency/currencies.ts';
import words from '../words/page-words.json' with { type: 'json' };
import { wordsOf, type Name } from '../words/page-words.ts';

/** Market and currency of a draft. */
export interface DraftMarket {
  /** Country codes, such as "DE"; at most one. */
  markets: string[];
  /** Currency of its prices; undefined if there are none or several. */
  currency?: string;
}

const PREFIX = 'market/';
const COUNTRIES = Object.keys(words)
  .filter((name) => name.startsWith(PREFIX))
  .map((name) => ({ country: name.slice(PREFIX.length).toUpperCase(), words: wordsOf(name as Name) }));
const DIGIT = /\d/u;
const DOLLAR = /^[A-Z]{2}D$/u;
/** For longer drafts only this many characters at the start and at the end are read. */
const LONGEST = 8000;

/**
 * Reads the market from prices, delivery, address and tax words. If the prices are in “$”, a country in the
 * text decides; else the currency does.
 */
export function draftMarket(text: string): DraftMarket {
  const sample = text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const { code: currency, isDollar } = DIGIT.test(sample) ? currencyIn(sample) : NO_CURRENCY;
  const home = currency === undefined ? undefined : (regionOfCurrency(currency) ?? undefined);
  const [named, other] = COUNTRIES.filter((one) => one.words.test(sample)).map(({ country }) => country);
  const place = other === undefined ? named : undefined;
  // Many countries write “$”, so the only country named in the text decides.
  const isHere = isDollar && place !== undefined && DOLLAR.test(currencyOfRegion(place) ?? '');
  const market = isHere ? place : (home ?? place);
  const told = isHere ? (currencyOfRegion(place) ?? undefined) : currency;
  return { markets: market === undefined ? [] : [market], ...(told === undefined ? {} : { currency: told }) };
}

interface Currency {
  code?: string | undefined;
  /** True if every price has a bare “$”. */
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
