// Tells figures apart by what they are of: a part that the line names first, the precious stuff alone, a trial run, or a
// variant with a price of its own.
import { SENTENCE_STOP } from '../../text/segment/abbreviations.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { isFacePart, partsNamed } from './referents.ts';
import { toldBefore, toldBehind } from './told-near.ts';

const WORDS = declareWords('figures-apart', ({ source, pattern }) => ({
  head: pattern('head'),
  onPart: anyCase(`^${source('on-part')}`),
  stuffWeight: pattern('stuff-weight'),
  inTime: pattern('in-time'),
  timeFor: pattern('time-for'),
  ofPerson: pattern('of-person'),
}));

/** A figure in its text, and the sentence that names its subject. */
export interface ToldFigure {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly names: string;
}

const CLAUSE_END = new RegExp(`[,，;；。()（）\\n|]|${SENTENCE_STOP}`, 'u');
const REACH = 40;
const LONGEST_LINE = 200;
/** 【底布】, "Floor:", "- Boden:". */
const HEAD = /^[\s*•·–-]*(?:【\s*(?<heavy>[^】]{1,12})】|(?<plain>\p{L}[^:：,，.。;；\d]{0,23})[:：])/u;
/** Dimensions that one part after another gives in lines of their own. */
const OF_PARTS: ReadonlySet<string> = new Set(['length', 'pressure', 'grammage']);
const LONG_UNITS: ReadonlySet<string> = new Set(['year', 'month']);
const AMOUNTS: ReadonlySet<string> = new Set(['mass', 'volume']);
const MOST_WORDS = 2;

/** Whether the figure is of a part, a stuff or a trial, and the other is not. */
export function isFigureOfLess(one: ToldFigure, other: ToldFigure, book: WordBook): boolean {
  const [figure] = findQuantities(one.text.slice(one.start, one.end));
  if (figure === undefined) return false;
  const { dimension, unit } = figure;
  if (OF_PARTS.has(dimension) && isUnderHead(one, other, book)) return true;
  if (dimension === 'length') return isOfPerson(one, book) && !isOfPerson(other, book);
  if (LONG_UNITS.has(unit)) return isOnPart(one, other, book);
  if (!AMOUNTS.has(dimension)) return false;
  return (
    (dimension === 'mass' && isOfStuff(one, book) && !isOfStuff(other, book)) ||
    (isTried(one, book) && !isTried(other, book))
  );
}

/** Whether the figure's line begins with a part that the other side does not name. */
function isUnderHead(one: ToldFigure, { names }: ToldFigure, book: WordBook): boolean {
  const line = toldBefore(one.text, one.start, LONGEST_LINE, /\n/u);
  const { heavy, plain } = HEAD.exec(line)?.groups ?? {};
  const head = (heavy ?? plain ?? '').trim().toLowerCase();
  if (head === '' || names.toLowerCase().includes(head)) return false;
  if (book.of(WORDS).head.test(head)) return true;
  const parts = head.split(' ').length <= MOST_WORDS ? [...partsNamed(head, book)] : [];
  const named = partsNamed(names, book);
  return parts.some((part) => !named.has(part) && !isFacePart(part, book));
}

/** Whether the words behind a period of guarantee give it to a part: "3 years on the motor". */
function isOnPart({ text, end }: ToldFigure, { names }: ToldFigure, book: WordBook): boolean {
  const behind = toldBehind(text, end, REACH, CLAUSE_END);
  const on = book.of(WORDS).onPart.exec(behind)?.[0];
  if (on === undefined) return false;
  const subject = behind.slice(on.length).split(' ', MOST_WORDS).join(' ');
  const named = partsNamed(names, book);
  return [...partsNamed(subject, book)].some((part) => !named.has(part));
}

function isOfStuff({ text, start }: ToldFigure, book: WordBook): boolean {
  return book.of(WORDS).stuffWeight.test(toldBefore(text, start, REACH, CLAUSE_END));
}

function isOfPerson({ text, start, names }: ToldFigure, book: WordBook): boolean {
  const { ofPerson } = book.of(WORDS);
  return ofPerson.test(toldBefore(text, start, REACH, CLAUSE_END)) || (start === 0 && ofPerson.test(names));
}

function isTried({ text, start, end }: ToldFigure, book: WordBook): boolean {
  const { inTime, timeFor } = book.of(WORDS);
  return (
    inTime.test(text.slice(end, end + REACH)) || timeFor.test(text.slice(Math.max(0, start - REACH), start))
  );
}

const LONGEST_TEXT = 4000;
/** Between the words of a variant and its price: 60粒装159元, "60 pack: £9.90", "| With lid | £12 |". */
const PRICED = /^\s?(?:\p{L}{1,8}[ :：]{0,2}){0,2}[(（|–-]?\s?$/u;
const NEAR_PRICE = 24;
const PRICE_END = new RegExp(`[;；。\\n]|${SENTENCE_STOP}`, 'u');
const SHORTEST = 3;

/** Whether the listing gives both words a price of their own, so that they are variants. */
export function areVariants(texts: readonly string[], quotes: readonly [string, string]): boolean {
  const [a, b] = quotes.map((quote) => priceBehind(texts, quote));
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether a text gives the words another price than that of the goods: "Case of six £29.70". */
export function isPricedApart(text: string, quote: string, price: number | undefined): boolean {
  const own = priceBehind([text], quote);
  return own !== undefined && own !== price;
}

function priceBehind(texts: readonly string[], quote: string): number | undefined {
  if (quote.length < SHORTEST) return undefined;
  for (const [index, text] of texts.entries()) {
    if (text.length > LONGEST_TEXT) continue;
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) {
      if (/\d[.,]?$/u.test(text.slice(0, at))) continue;
      // The price may stand in the next cell of a table.
      const rest = text.slice(at + quote.length).trimStart() || (texts[index + 1] ?? '');
      const behind = toldBehind(rest, 0, NEAR_PRICE, PRICE_END);
      const [price] = findPrices(behind);
      if (price !== undefined && PRICED.test(behind.slice(0, price.start))) return price.amount;
    }
  }
  return undefined;
}
