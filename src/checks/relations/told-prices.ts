// Reads the former and the present price of a text: "was £199, now £149", 999→399, 原价999 现价399.

import { clauseAround } from '../../claims/facts/mentions.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { SAVING_WORDS } from './saving-from-prices.ts';
import { anyCase } from '../../text/match/any-case.ts';

const BARE = '\\d{1,6}(?:[.,]\\d{1,2})?';
const BARE_END = '(?=$|[\\s，,。.;；！!、)）(（/|]';
/** Limit of characters before an amount that can tell what it is. */
const BEFORE = 40;
/** Limit of characters between the former price and an amount without a word of its own. */
const BESIDE = 24;

const TOLD_PRICES = declareWords('told-prices', ({ source, pattern }) => {
  const was = `(?:(?<!\\p{L})${source('was')}|${source('was-unspaced')})`;
  const now = `(?:(?<!\\p{L})${source('now')}|${source('now-unspaced')})`;
  const nowAmount = `(?<!\\p{L})${source('now-amount')}`;
  const arrow = source('arrow');
  const gap = '\\s{0,2}[:：=]?\\s{0,2}["“(（]?$';
  return {
    was: anyCase(was + gap),
    now: anyCase(`(?:${now}|${nowAmount})${gap}`),
    wasBehind: anyCase(`^\\s?[)）]?${source('was-behind')}`),
    from: anyCase(`(?<!\\p{L})${source('from')}\\s$`),
    to: anyCase(`^\\s${source('to')}\\s$`),
    arrow: new RegExp(`^\\s?${arrow}\\s?$`, 'u'),
    /** An amount without currency, behind its word. */
    bare: anyCase(`(?:${was}|${now})\\s?[:：]?\\s?(?<bare>${BARE})${BARE_END}|${arrow}|${was}|${now})`, 'gu'),
    /** Two amounts without currency, with an arrow between them. */
    pair: new RegExp(`(?<![\\d.,])(${BARE})\\s?${arrow}\\s?(${BARE})${BARE_END})`, 'gu'),
    other: pattern('other'),
  };
});

/** An amount of a text. */
export interface ToldPrice {
  amount: number;
  currency: string | null;
  start: number;
  end: number;
}

/** The prices of a text by their role. */
export interface ToldPrices {
  was: ToldPrice[];
  now: ToldPrice[];
}

/** Returns the former and the present prices that the text names as such. */
export function toldPrices(text: string, currency: string | undefined, book: WordBook): ToldPrices {
  const words = book.of(TOLD_PRICES);
  const { saving } = book.of(SAVING_WORDS);
  const amounts = amountsIn(text, currency, book).filter(
    ({ start, end }) =>
      !words.other.test(text.slice(...clauseAround(text, start, end))) && !saving.test(text.slice(0, start)),
  );
  const leadOf = ({ start }: ToldPrice) => text.slice(Math.max(0, start - BEFORE), start);
  const was = amounts.filter((one, at) => {
    const lead = leadOf(one);
    const next = amounts[at + 1];
    const between = next === undefined ? '' : text.slice(one.end, next.start);
    return (
      words.arrow.test(between) ||
      words.was.test(lead) ||
      words.wasBehind.test(text.slice(one.end)) ||
      // "From 80 € to 60 €"; elsewhere "from 80 €" is the lowest of several prices.
      (words.from.test(lead) && words.to.test(between))
    );
  });
  const now = amounts.filter(
    (one) =>
      !was.includes(one) &&
      !words.from.test(leadOf(one)) &&
      (words.now.test(leadOf(one)) || was.some((former) => isBeside(former, one))),
  );
  return { was: marked(was), now: marked(now) };
}

/** Beside amounts with their currency, bare figures are of something else: "now £40. Only 3 left." */
function marked(prices: readonly ToldPrice[]): ToldPrice[] {
  const sure = prices.filter(({ currency }) => currency !== null);
  return sure.length === 0 ? [...prices] : sure;
}

/** Whether a lower amount stands close to a former price. */
function isBeside(former: ToldPrice, one: ToldPrice): boolean {
  const gap = one.start > former.start ? one.start - former.end : former.start - one.end;
  return gap <= BESIDE && one.amount < former.amount;
}

function amountsIn(text: string, currencyHint: string | undefined, book: WordBook): ToldPrice[] {
  const { bare, pair } = book.of(TOLD_PRICES);
  const found = findPrices(text, { currencyHint });
  const priced: ToldPrice[] = found.filter(
    ({ ambiguous, upper, sign, glued, quantityFor = 0 }) =>
      !ambiguous &&
      [upper, sign, glued].every((one) => one === undefined) &&
      // In "van € 100 voor € 80" the first amount is no number of pieces.
      (quantityFor === 0 || found.some(({ amount }) => amount === quantityFor)),
  );
  const add = (figure: string, start: number) => {
    const end = start + figure.length;
    if (!priced.some((one) => one.start < end && start < one.end))
      priced.push({ amount: decimalOf(figure), currency: null, start, end });
  };
  for (const match of allMatches(text, bare)) {
    const figure = match.groups?.['bare'] ?? '';
    add(figure, match.index + match[0].length - figure.length);
  }
  for (const { 0: all, 1: first = '', 2: second = '', index } of allMatches(text, pair)) {
    add(first, index);
    add(second, index + all.length - second.length);
  }
  return priced.sort((a, b) => a.start - b.start);
}
