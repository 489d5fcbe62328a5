import type { Evidence } from '../../model/listing/evidence.ts';
import type { Money } from '../../model/listing/listing.ts';
import { marked } from '../facts/candidate.ts';
import type { Context } from '../facts/context.ts';
import { markedPrices } from '../facts/markup-prices.ts';

const MOST = 8;
/** What may stand between thousands. */
const GROUPED = String.raw`[.,\s'’\u00a0\u202f]?`;
const PRICE_KEY = /price|amount/;
/** Earlier prices are not what the goods cost. */
const NOT_OWN = new Set(['prop:list', 'meta:original']);
/** What the markup alone says: variants' prices stand in a choice or in the shop's scripts too. */
const ALONE = 'price of the markup, nowhere else on the page';

/** Prices of the markup that differ from the page's price, each once: those that nothing else on the page holds are told apart. */
export function withFurtherPrices(context: Context, price: Money, known: readonly Evidence[]): Evidence[] {
  const { page } = context;
  const further: Evidence[] = [];
  const prices = markedPrices(context);
  const conditions = new Set(prices.flatMap(({ condition }) => condition ?? []));
  /** Are the offers' prices in the shop's own data? There as many have the price that is shown. */
  const told = context.state.filter(({ key, text }) => PRICE_KEY.test(key) && isAmount(text, price)).length;
  const isKnown = (source: string) => told >= prices.filter((one) => one.source === source).length;
  for (const { amount, currency, literal, source, clues } of prices) {
    if (further.length >= MOST || Math.abs(amount - price.amount) < 0.005 || !(amount > 0)) continue;
    if (clues.some((clue) => NOT_OWN.has(clue))) continue;
    // New and used ones have each their price.
    const isAlone = conditions.size < 2 && isKnown(source) && timesIn(page.html, amount) < 2;
    if (!isAlone && known.some((one) => one.source === source && one.quote === literal.text)) continue;
    const value = { amount, currency: currency ?? price.currency };
    further.push(marked(page, value, literal, source, [isAlone ? ALONE : 'price of the markup']).evidence);
  }
  if (further.length === 0) return [...known];
  const isTold = (one: Evidence) =>
    further.some(({ start, source }) => start === one.start && source === one.source);
  return [...known.filter((one) => one.block !== undefined || !isTold(one)), ...further];
}

/** In the currency's own unit or in hundredths of it. */
function isAmount(text: string, { amount }: Money): boolean {
  const told = Number(text);
  return told === amount || Math.abs(told - amount * 100) < 0.005;
}

/** How often a source holds the figure: "1299.5", "1 299,50", or in cents, which are part of no name. */
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
