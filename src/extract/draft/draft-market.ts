// Guesses the market of a draft from its text.
import { findPrices } from '../../quantity/money/find-prices.ts';
import { currenciesMarked } from '../../quantity/currency/currency-marks.ts';
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
/** For longer drafts only this many characters at the start and at the end are read. */
const LONGEST = 8000;

/**
 * Reads the market from prices, delivery, address and tax words. If several countries write the mark of the
 * prices (“$”, “kr”, 元), a country in the text decides; else the currency does.
 */
export function draftMarket(text: string): DraftMarket {
  const sample = text.length > 2 * LONGEST ? `${text.slice(0, LONGEST)}\n${text.slice(-LONGEST)}` : text;
  const { code: currency, marked } = DIGIT.test(sample) ? currencyIn(sample) : NO_CURRENCY;
  const home = currency === undefined ? undefined : (regionOfCurrency(currency) ?? undefined);
  const [named, other] = COUNTRIES.filter((one) => one.words.test(sample)).map(({ country }) => country);
  // Shops of the mainland write simplified Chinese, and those of Hong Kong HK$. So a traditional text without prices,
  // or with 元, is Taiwan's.
  const mayBeTaiwan = currency === undefined || (marked.includes('CNY') && marked.includes('TWD'));
  const script = mayBeTaiwan && isTraditional(sample) ? 'TW' : undefined;
  const place = other === undefined ? (named ?? script) : undefined;
  const local = place === undefined ? null : currencyOfRegion(place);
  const isHere = local !== null && marked.includes(local);
  // A country with another currency says nothing of the market: a shop of the euro area writes "incl. VAT" too.
  const isElsewhere = local !== null && currency !== undefined;
  const market = isHere ? place : (home ?? (isElsewhere ? undefined : place));
  const told = isHere ? local : currency;
  return { markets: market === undefined ? [] : [market], ...(told === undefined ? {} : { currency: told }) };
}

interface Currency {
  code?: string | undefined;
  /** The currencies that the mark may stand for, if every price has the same one. */
  marked: readonly string[];
}
const NO_CURRENCY: Currency = { marked: [] };

function currencyIn(text: string): Currency {
  const prices = findPrices(text);
  const codes = new Set(prices.map(({ currency }) => currency).filter((code) => code !== null));
  const [only] = codes;
  const [mark, ...others] = new Set(prices.map(({ symbol }) => symbol));
  const marked = others.length === 0 ? currenciesMarked(mark ?? '') : [];
  return { code: codes.size === 1 ? only : undefined, marked };
}
