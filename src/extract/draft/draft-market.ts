// Guesses the market of a draft from its text.
import { findPrices } from '../../quantity/money/find-prices.ts';
import { currencyOfRegion, regionOfCurrency } from '../../quantity/currency/currencies.ts';
import words from '../words/page-words.json' with { type: 'json' };
import { isTraditional } from '../../text/language/is-traditional.ts';
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
const YUAN = /^(?:CNY|TWD|HKD)$/u;
/** Marks that several countries write, with the currencies they may stand for. */
const SHARED_MARKS: Readonly<Record<string, RegExp>> = { $: /^[A-Z]{2}D$/u, 元: YUAN };
/** For longer drafts only this many characters at the start and at the end are read. */
const LONGEST = 8000;

/**
 * Reads the market from prices, delivery, address and tax words. If the prices are in “$” or 元, a country in
 * the text decides; else the currency does.
 */
export function draftMarket(text: string): DraftMarket {
  const sample = text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const { code: currency, shared } = DIGIT.test(sample) ? currencyIn(sample) : NO_CURRENCY;
  const home = currency === undefined ? undefined : (regionOfCurrency(currency) ?? undefined);
  const [named, other] = COUNTRIES.filter((one) => one.words.test(sample)).map(({ country }) => country);
  // Shops of the mainland write simplified Chinese; 元 in a traditional text is Taiwan's, as Hong Kong writes HK$.
  const script = shared === YUAN && isTraditional(sample) ? 'TW' : undefined;
  const place = other === undefined ? (named ?? script) : undefined;
  // Several countries write the mark, so the only country named in the text decides.
  const isHere = place !== undefined && shared?.test(currencyOfRegion(place) ?? '') === true;
  const market = isHere ? place : (home ?? place);
  const told = isHere ? (currencyOfRegion(place) ?? undefined) : currency;
  return { markets: market === undefined ? [] : [market], ...(told === undefined ? {} : { currency: told }) };
}

interface Currency {
  code?: string | undefined;
  /** The currencies of the mark, if every price has the same one and several countries write it. */
  shared?: RegExp | undefined;
}
const NO_CURRENCY: Currency = {};

function currencyIn(text: string): Currency {
  const prices = findPrices(text);
  const codes = new Set(prices.map(({ currency }) => currency).filter((code) => code !== null));
  const [only] = codes;
  const [mark, ...others] = new Set(prices.map(({ symbol }) => symbol));
  const shared = others.length === 0 ? SHARED_MARKS[mark ?? ''] : undefined;
  return { code: codes.size === 1 ? only : undefined, shared };
}
