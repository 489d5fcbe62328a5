// Reads the prices of a row.
import type { Money } from '../../model/listing/listing.ts';
import { parsePrice } from '../../quantity/money/parse-price.ts';
import { cellText } from './cell.ts';
import type { Cell, Cells } from './cells.ts';
import type { RowReading } from './row-reading.ts';
import { isSaleOn, type SaleDates } from './sale-window.ts';

const datesOf = ({ saleDates, saleStart, saleEnd }: Cells): SaleDates => ({
  saleDates: saleDates?.text,
  saleStart: saleStart?.text,
  saleEnd: saleEnd?.text,
});

/**
 * Reads the price, the sale price and the list price. The sale price counts while it is in effect on the day
 * `asOf`.
 */
export function readPrices({ cells, listing, layout, noted }: RowReading, asOf: string | undefined): void {
  const told = cells.currency?.text.toUpperCase();
  const moneyOf = (cell: Cell) => moneyOfCell(cell.value, told ?? cell.currency ?? layout.defaults.currency);
  const plain = cells.price;
  const sale = cells.salePrice && isSaleOn(datesOf(cells), asOf) ? cells.salePrice : undefined;
  const plainMoney = plain && moneyOf(plain);
  const saleMoney = sale && moneyOf(sale);
  // A sale price counts even if it is above the price; a rule reports that.
  const reduced = saleMoney && saleMoney.amount > 0 ? saleMoney : undefined;
  const main = reduced ?? plainMoney;
  if (main) {
    listing.price = main;
    noted?.push({ field: 'price', cell: (reduced ? sale : plain)!, value: main });
  } else if (plain?.text) {
    listing.unreadPrice = plain.text.slice(0, LONGEST_PRICE);
    noted?.push({ field: 'unreadPrice', cell: plain, value: listing.unreadPrice });
  }
  const list = cells.listPrice;
  const listMoney = list
    ? moneyOf(list)
    : reduced && plainMoney && plainMoney.amount !== reduced.amount
      ? plainMoney
      : undefined;
  if (listMoney && listMoney.amount > 0 && (!main || listMoney.amount !== main.amount)) {
    listing.listPrice = listMoney;
    noted?.push({ field: 'listPrice', cell: (list ?? plain)!, value: listMoney });
  }
}

const LONGEST_PRICE = 60;
const NEGATIVE = /^[^\d]{0,4}[-−–]\s?[^\d]{0,4}\d/u;

/** Parses `12.99 USD`, `¥99` or 12.99. A point is the decimal mark unless the text shows otherwise. */
export function moneyOfCell(value: unknown, currency: string | undefined): Money | undefined {
  const known = currency && /^[A-Z]{3}$/.test(currency) ? currency : null;
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 ? { amount: value, currency: known } : undefined;
  const text = cellText(value);
  const simple = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text);
  if (simple) return { amount: Number(simple[1]), currency: simple[2] ?? known };
  // An amount with a minus is no price.
  if (NEGATIVE.test(text)) return undefined;
  const price = parsePrice(text, known ? { currencyHint: known } : {});
  return price ? { amount: price.amount, currency: price.currency ?? known } : undefined;
}
