// Finds dates in a text: 2026-04-03, 11.11.2026, 11月11日, "3 April 2026", "May 5th, 2026".

import { languageOf, regionOf } from '../number/locale-separators.ts';
import { monthOfName, WORDLIKE_MONTHS } from './month-names.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** A calendar day with its UTF-16 offsets. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  iso: string;
  year: number;
  month: number;
  day: number;
  /** Day and month may be swapped (`03/04/2026` in an unknown language). */
  ambiguous: boolean;
  /** The year is not written but taken from `reference`. */
  yearAssumed: boolean;
  start: number;
  end: number;
}

/** Options of the search for dates. */
export interface DateOptions {
  /** `YYYY-MM-DD`: gives the year where none is written. Without it, dates without a year are skipped. */
  reference?: string | undefined;
  /** BCP 47 tag of the text. It decides `03/04/2026`. */
  locale?: string | undefined;
}

type Parts = { year: string | undefined; month: number; day: number; ambiguous?: boolean };
type Reader = {
  pattern: RegExp;
  read: (groups: (string | undefined)[], options: DateOptions) => Parts | null;
};

const YEAR = '((?:19|20)\\d\\d)';
const NAME = '(\\p{L}{3,10}\\.?)';
const READERS: Reader[] = [
  {
    pattern: new RegExp(`(?<![\\d.-])${YEAR}([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d|[-/.]\\d)`, 'gu'),
    read: ([year, , month, day]) => ({ year, month: Number(month), day: Number(day) }),
  },
  {
    pattern: new RegExp(
      `(?:${YEAR}\\s?[年년]\\s?)?(?<![\\d])(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号號일]`,
      'gu',
    ),
    read: ([year, month, day]) => ({ year, month: Number(month), day: Number(day) }),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)?\d\d)(?!\d|[-/.]\d)/gu,
    read: ([first, mark, second, year], options) =>
      numeric(Number(first), Number(second), mark, year, options),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s(?:de |of )?${NAME}(?:\\s(?:de |del )?${YEAR})?(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([day, name, year]) => named(name, day, year),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${NAME}\\s(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s${YEAR})?(?![\\p{L}\\d])`,
      'gu',
    ),
    read: ([name, day, year]) => named(name, day, year),
  },
];

/** Returns every date of the text, in order. Impossible days (31.02.) are skipped. Never throws. */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of READERS) {
    for (const match of allMatches(text, pattern)) {
      const parts = read(match.slice(1), options);
      const date = parts === null ? null : onCalendar(parts, options.reference);
      if (date !== null) found.push({ ...date, start: match.index, end: match.index + match[0].length });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((date, i) => i === 0 || date.start >= (found[i - 1]?.end ?? 0));
}

/** Returns the first date of the text, or null. */
export function parseDate(text: string, options: DateOptions = {}): FoundDate | null {
  return findDates(text, options)[0] ?? null;
}

function named(name: string | undefined, day: string | undefined, year: string | undefined): Parts | null {
  const month = monthOfName(name ?? '');
  if (year === undefined && WORDLIKE_MONTHS.has(name?.toLowerCase() ?? '')) return null;
  return month === undefined ? null : { year, month, day: Number(day) };
}

/** Orders day and month: `11.11.2026` puts the day first everywhere, `11/12/2026` only outside the US. */
function numeric(
  first: number,
  second: number,
  mark: string | undefined,
  year: string | undefined,
  { locale }: DateOptions,
): Parts {
  const monthFirst = { year, month: first, day: second };
  const dayFirst = { year, month: second, day: first };
  if (mark === '.' || first > 12) return dayFirst;
  if (second > 12) return monthFirst;
  const american = regionOf(locale) === 'US' && languageOf(locale) === 'en';
  const known = locale !== undefined && (languageOf(locale) !== 'en' || locale.length > 2);
  return { ...(american ? monthFirst : dayFirst), ambiguous: !known && first !== second };
}

function onCalendar(parts: Parts, reference: string | undefined): Omit<FoundDate, 'start' | 'end'> | null {
  const written = parts.year ?? reference?.slice(0, 4);
  if (written === undefined) return null;
  const year = written.length === 2 ? 2000 + Number(written) : Number(written);
  const { month, day } = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!Number.isFinite(date.getTime()) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const iso = date.toISOString().slice(0, 10);
  return {
    iso,
    year,
    month,
    day,
    ambiguous: parts.ambiguous ?? false,
    yearAssumed: parts.year === undefined,
  };
}
