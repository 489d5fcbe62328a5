// Tells whether a sale price is in effect on a day, by the columns with its dates.
import type { RowField } from '../../model/listing/column-mapping.ts';
import { findDates } from '../../quantity/time/parse-date.ts';

/** The texts of the columns with the dates of a sale. */
export type SaleDates = Partial<
  Record<Extract<RowField, 'saleDates' | 'saleStart' | 'saleEnd'>, string | undefined>
>;

/** A day as `YYYY-MM-DD`, and whether the time is midnight, so that the day itself is not covered. */
interface Moment {
  day: string;
  isMidnight: boolean;
}

const ISO = /^\d{4}-\d{2}-\d{2}(?=$|[T /])/;
const MIDNIGHT = /^[T ]00:?00(?::?00(?:\.0+)?)?(?!:?\d)/;

function momentOf(text: string | undefined): Moment | undefined {
  const written = text?.trim();
  if (!written) return undefined;
  const iso = ISO.exec(written)?.[0];
  if (iso !== undefined) return { day: iso, isMidnight: MIDNIGHT.test(written.slice(iso.length)) };
  const [date] = findDates(written);
  return date === undefined || date.ambiguous ? undefined : { day: date.iso, isMidnight: false };
}

/** Between the start and the end of an ISO 8601 interval. */
const INTERVAL = /\/(?=\s?\d{4}-|$)/;

/**
 * Returns false if the row's dates say that its sale is over or has not begun. The bounds count as days; an
 * end at midnight excludes its day. Dates that cannot be read are no bounds.
 */
export function isSaleOn({ saleDates = '', saleStart, saleEnd }: SaleDates, asOf?: string): boolean {
  if (asOf === undefined) return true;
  const [first, last] = ISO.test(saleDates) ? saleDates.split(INTERVAL) : [];
  const start = momentOf(first ?? saleStart);
  const end = momentOf(last ?? saleEnd);
  if (start !== undefined && asOf < start.day) return false;
  if (end === undefined) return true;
  return end.isMidnight ? asOf < end.day : asOf <= end.day;
}
