// Keeps prices of the markup that differ from the page's price, for the rule that compares them.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Money } from '../../model/listing/listing.ts';
import { sourceCandidate } from '../facts/candidate.ts';
import type { Context } from '../facts/context.ts';
import { markedPrices } from '../facts/markup-prices.ts';

const MOST = 8;
/** Separator that may be between thousands. */
const GROUPED = String.raw`[.,\s'’\u00a0\u202f]?`;
const PRICE_KEY = /price|amount/;
/** Clues of list prices, which are not the product's price. */
const NOT_OWN = new Set(['prop:list', 'meta:original']);
/** Reason for a price in the markup alone. Prices of variants are also in a select or in scripts. */
const ALONE = 'price of the markup, nowhere else on the page';

/**
 * Returns the known evidence and the markup's prices that differ from the page's price. A reason marks those
 * that are nowhere else on the page.
 */
export function withFurtherPrices(context: Context, price: Money, known: readonly Evidence[]): Evidence[] {
  const { page } = context;
  const further: Evidence[] = [];
  const prices = markedPrices(context);
  const conditions = new Set(prices.flatMap(({ condition }) => condition ?? []));
  /**
   * How often the shown price is in script data. If it is there for as many offers, the markup's price is
   * odd.
   */
  const told = context.state.filter(({ key, text }) => PRICE_KEY.test(key) && isAmount(text, price)).length;
  const isKnown = (source: string) => told >= prices.filter((one) => one.source === source).length;
  for (const { amount, currency, literal, source, clues } of prices) {
    if (further.length >= MOST || Math.abs(amount - price.amount) < 0.005 || !(amount > 0)) continue;
    if (clues.some((clue) => NOT_OWN.has(clue))) continue;
    // New and used products each have their own price.
    const isAlone = conditions.size < 2 && isKnown(source) && timesIn(page.html, amount) < 2;
    if (!isAlone && known.some((one) => one.source === source && one.quote === literal.text)) continue;
    const value = { amount, currency: currency ?? price.currency };
    further.push(
      sourceCandidate(page, value, literal, source, [isAlone ? ALONE : 'price of the markup']).evidence,
    );
  }
  if (further.length === 0) return [...known];
  const isTold = (one: Evidence) =>
    further.some(({ start, source }) => start === one.start && source === one.source);
  return [...known.filter((one) => one.block !== undefined || !isTold(one)), ...further];
}

/** Returns true if the text is the amount, in the currency's unit or in cents. */
function isAmount(text: string, { amount }: Money): boolean {
  const told = Number(text);
  return told === amount || Math.abs(told - amount * 100) < 0.005;
}

/**
 * Counts an amount in the source, up to 2: "1299.5", "1 299,50", or in cents. Digits inside names do not
 * count.
 */
function timesIn(html: string, amount: number): number {
  const [whole = '', cents = ''] = amount.toFixed(2).split('.');
  const grouped = [...whole]
    .map((digit, at) => (at > 0 && (whole.length - at) % 3 === 0 ? GROUPED + digit : digit))
    .join('');
  const decimals = cents.replace(/0$/, '0?');
  const forms = [
    String.raw`(?<![\d.,])${grouped}[.,]${decimals}(?!\d)`,
    String.raw`(?<![\w.,])${whole}${cents}(?!\w)`,
    ...(cents === '00' ? [String.raw`(?<![\w.,])${grouped}(?!\w|[.,]\d)`] : []),
  ];
  const figure = new RegExp(forms.join('|'), 'g');
  let times = 0;
  while (times < 2 && figure.test(html)) times += 1;
  return times;
}
