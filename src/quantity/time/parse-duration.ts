// Finds durations in a text: "30 days", "two years", "zweijährige Garantie", 七天, 终身.

import { findQuantities } from '../measure/find-quantities.ts';
import { languageOf } from '../number/locale-separators.ts';
import { numberOfWord } from '../number/number-words.ts';
import type { QuantityOptions } from '../measure/quantity.ts';
import { spellingsAt } from '../measure/unit-lookup.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/**
 * A duration. A month counts as a twelfth of 365 days. From 28 days on, days are rounded, so 24 months
 * and 2 years are both 730 days. Offsets are UTF-16.
 */
export type Duration =
  | {
      kind: 'span';
      days: number;
      /** Upper end of a range, in days. */
      upperDays?: number;
      /** As written: value and unit (`day`, `business-day`, `month`, …). */
      value: number;
      unit: string;
      start: number;
      end: number;
    }
  | { kind: 'lifetime'; start: number; end: number };

const DAY = 86400;
const LIFETIME =
  /(?<!\p{L})(?:lifetime|life-?long|lebenslang(?:e[nrs]?)?|lebenslänglich|(?:garanti[ea]?|garantía|garanzia) à vie|à vie|de por vida|vitalici[ao]|vitalíci[ao]|per tutta la vita|a vita)(?!\p{L})|终身|終身|终生|終生|永久|生涯|평생/giu;
const WORD = /(?<![\p{L}\d-])(\p{L}{2,13}(?:-\p{L}{4,6})?)[\s-]/gu;
/** A German compound: "zweijährige Garantie". */
const GERMAN = /(?<!\p{L})(ein|zwei|drei|vier|fünf|zehn|\d{1,3}-?)(tägig|wöchig|monatig|jährig)\p{L}{0,2}/giu;
const GERMAN_UNITS: Record<string, [unit: string, days: number]> = {
  tägig: ['day', 1],
  wöchig: ['week', 7],
  monatig: ['month', 365 / 12],
  jährig: ['year', 365],
};

/**
 * Returns every duration of the text, in order: `30 days`, `30-day`, 七天, `two years`, `14 Tage`, 终身.
 * Never throws.
 */
export function findDurations(text: string, options: QuantityOptions = {}): Duration[] {
  const found: Duration[] = [];
  for (const quantity of findQuantities(text, options)) {
    if (quantity.dimension !== 'time') continue;
    const { value, unit, base, upperBase, start, end } = quantity;
    found.push({
      kind: 'span',
      days: toDays(base),
      ...(upperBase === undefined ? {} : { upperDays: toDays(upperBase) }),
      value,
      unit,
      start,
      end,
    });
  }
  for (const one of [...inWords(text, options), ...inGerman(text), ...lifetimes(text)]) found.push(one);
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((duration, i) => i === 0 || duration.start >= (found[i - 1]?.end ?? 0));
}

/** Returns the first duration of the text, or null. */
export function parseDuration(text: string, options: QuantityOptions = {}): Duration | null {
  return findDurations(text, options)[0] ?? null;
}

/** Returns the first duration of the text in days; undefined for a lifetime. */
export function daysIn(text: string, locale?: string): number | undefined {
  const duration = parseDuration(text, { lang: languageOf(locale) });
  return duration?.kind === 'span' ? duration.days : undefined;
}

function toDays(seconds: number): number {
  const days = seconds / DAY;
  return days >= 28 ? Math.round(days) : Number(days.toPrecision(6));
}

function inWords(text: string, options: QuantityOptions): Duration[] {
  const found: Duration[] = [];
  for (const match of allMatches(text, WORD)) {
    const value = numberOfWord(match[1] ?? '');
    if (value === undefined) continue;
    const at = match.index + match[0].length;
    const spelling = spellingsAt(text, at, languageOf(options.lang)).find(
      ({ unit, text: written, lang }) =>
        unit.dimension === 'time' && (written.length > 2 || lang !== undefined),
    );
    if (spelling === undefined) continue;
    const days = toDays(value * spelling.unit.factor);
    const end = at + spelling.text.length;
    found.push({ kind: 'span', days, value, unit: spelling.unit.id, start: match.index, end });
  }
  return found;
}

function inGerman(text: string): Duration[] {
  return allMatches(text, GERMAN).flatMap((match) => {
    const written = (match[1] ?? '').replace('-', '');
    const value = numberOfWord(written) ?? Number(written);
    const [unit, factor] = GERMAN_UNITS[(match[2] ?? '').toLowerCase()] ?? ['day', 1];
    if (!Number.isFinite(value)) return [];
    const days = toDays(value * factor * DAY);
    return [
      { kind: 'span' as const, days, value, unit, start: match.index, end: match.index + match[0].length },
    ];
  });
}

function lifetimes(text: string): Duration[] {
  return allMatches(text, LIFETIME).map((match) => ({
    kind: 'lifetime' as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
}
