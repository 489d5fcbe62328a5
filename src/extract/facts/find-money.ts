/** Stand-in until `quantity/` has `findPrices`. */
export interface FoundPrice {
  amount: number;
  currency: string | null;
  symbol: string | null;
  ambiguous: boolean;
  start: number;
  end: number;
  upper?: number;
  from?: boolean;
  quantityFor?: unknown;
}

export interface MoneyHints {
  currencyHint?: string;
  locale?: string;
}

const SIGN = '(?:US\\s?\\$|R\\$|C\\$|A\\$|[$€£¥￥₹₽₩฿₫₺₪]|元|円|\\b(?:USD|EUR|GBP|CNY|JPY|TND|RON|INR|BRL|kr|zł|lei|DT)\\b)';
const NUMBER = '\\d{1,3}(?:[.,\\s\'’]\\d{2,3})*(?:[.,]\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?';
const PRICE = new RegExp(`(${SIGN})\\s*(${NUMBER})|(${NUMBER})\\s*(${SIGN})`, 'gu');

const CODES: Record<string, string> = { '€': 'EUR', '£': 'GBP', '¥': 'CNY', '￥': 'CNY', '₹': 'INR', R$: 'BRL', 元: 'CNY', 円: 'JPY', $: 'USD', US$: 'USD', DT: 'TND' };

export function findMoney(text: string, hints: MoneyHints = {}): FoundPrice[] {
  const found: FoundPrice[] = [];
  for (const match of text.matchAll(PRICE)) {
    const symbol = (match[1] ?? match[4])!.replace(/\s/g, '');
    const amount = numberOf((match[2] ?? match[3])!, hints.currencyHint);
    if (Number.isNaN(amount)) continue;
    found.push({
      amount,
      currency: CODES[symbol] ?? (/^[A-Z]{3}$/.test(symbol) ? symbol : (hints.currencyHint ?? null)),
      symbol,
      ambiguous: false,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}

export function numberOf(written: string, currency?: string): number {
  const bare = written.replace(/[\s'’]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last === -1) return Number(bare);
  const decimals = bare.length - last - 1;
  const same = bare.split(bare[last]!).length > 2;
  if ((decimals === 3 && currency !== 'TND') || same) return Number(bare.replace(/[.,]/g, ''));
  return Number(bare.slice(0, last).replace(/[.,]/g, '') + '.' + bare.slice(last + 1));
}
