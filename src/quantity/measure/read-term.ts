// Reads one number with its unit: "2.5 kg", 2400万像素, "10-Zoll". Skips prices and model names.

import { digitAt, isAlpha, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { languageOf } from '../number/locale-separators.ts';
import { readMagnitude } from '../number/magnitude.ts';
import { scaled } from '../number/parse-number.ts';
import { readTermNumber, type TermNumber } from './term-number.ts';
import { isUnitHere } from './unit-guards.ts';
import { mayStartUnit, spellingsAt } from './unit-lookup.ts';
import { spokenTail } from './spoken-tail.ts';
import type { Spelling, Unit } from './units.ts';

/** One number and the unit after it, if any. Offsets are UTF-16. */
export interface Term {
  value: number;
  unit: Unit | null;
  ambiguous: boolean;
  chinese: boolean;
  /** Whether a dash before the number may be a minus sign. */
  minus: boolean;
  start: number;
  /** Offset where the number ends. */
  numberEnd: number;
  /** Offset where the unit ends. */
  end: number;
}

interface FoundUnit {
  unit: Unit;
  /** Length of the unit as written. */
  length: number;
  end: number;
  factor: number;
}

const PERCENT: Unit = { id: '%', dimension: 'percent', factor: 1, offset: 0 };
const TEN_THOUSAND_PIXELS: Unit = { id: 'kpx', dimension: 'resolution', factor: 1e4, offset: 0 };
/** Text before a pixel count that is written without a unit: 像素高达2400万. */
const PIXELS_BEFORE = /像素(?:高达|可达|达到|达|为|约|[:：])?$/u;
const PERCENT_PREFIX = '百分之';
const CURRENCY_SYMBOLS = '$€£¥￥₹₩₽₺₫฿';

/**
 * Returns the term whose number starts at `at`; null where there is no number or it belongs to a name or
 * a price. `joined`: the number follows a sign such as ×, which may be a letter ("x").
 */
export function readTerm(text: string, at: number, lang: string | undefined, joined = false): Term | null {
  const number = readTermNumber(text, at, lang);
  if (number === null || (!joined && !standsFree(text, number.start))) return null;
  const found = unitAfter(text, number, number.end, lang) ?? unitAfterMagnitude(text, number, lang);
  if (!joined && belongsToName(text, number, found)) return null;
  const tail = number.whole && found !== null ? spokenTail(text, found.end) : null;
  const term: Term = {
    value: scaled(number.value, found?.factor ?? 1) + (tail?.value ?? 0),
    unit: found?.unit ?? null,
    ambiguous: number.ambiguous,
    chinese: number.chinese,
    minus: mayBeNegative(text, number.start),
    start: number.start,
    numberEnd: number.end,
    end: tail?.end ?? found?.end ?? number.end,
  };
  if (text.startsWith(PERCENT_PREFIX, number.start - 3)) {
    return { ...term, unit: PERCENT, start: term.start - 3, end: term.numberEnd };
  }
  const bare = found === null && text.charAt(number.end) === '万';
  if (bare && PIXELS_BEFORE.test(text.slice(Math.max(0, number.start - 5), number.start))) {
    return { ...term, unit: TEN_THOUSAND_PIXELS, end: number.end + 1 };
  }
  return term;
}

const MINUS = '-−–';

function mayBeNegative(text: string, start: number): boolean {
  return MINUS.includes(text.charAt(start - 1) || ' ') && /^$|[\s(~～:：至到]/.test(text.charAt(start - 2));
}

/**
 * Whether the number is no part of a time (`9:30`), a fraction (`5/7`), an ordinal (第3) or a price
 * (`$5`).
 */
function standsFree(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (before === 0x5f || before === 0x7b2c) return false;
  if (digitAt(text, start - 2) >= 0 && ':/.,'.includes(text.charAt(start - 1))) return false;
  const back = skipBlanksBack(text, start);
  return back === 0 || !CURRENCY_SYMBOLS.includes(text.charAt(back - 1));
}

const RUN_IN_WORD = /(?:^|[^\p{L}\d])(?:\p{L}?\p{Ll}{3,}|\p{Lu}{4,})$/u;

/**
 * Whether the number is part of a name: `EX15`, `i7-7700K`, `MDR-1A`; not in `MILK250ml`, where a blank
 * is missing.
 */
function belongsToName(text: string, number: TermNumber, found: FoundUnit | null): boolean {
  const before = text.charCodeAt(number.start - 1);
  const short =
    found === null ||
    (found.length === 1 && found.end === number.end + 1 && isAlpha(text.charCodeAt(number.end)));
  if (isAlpha(before)) {
    return short || !RUN_IN_WORD.test(text.slice(Math.max(0, number.start - 14), number.start));
  }
  if (before !== 0x2d || !short || found === null) return false;
  return isAlpha(text.charCodeAt(number.start - 2)) || digitAt(text, number.start - 2) >= 0;
}

function unitAfter(text: string, number: TermNumber, at: number, lang: string | undefined): FoundUnit | null {
  const hyphen = text[at] === '-' || text[at] === '‐' || text[at] === '‑';
  const start = hyphen ? at + 1 : skipBlanks(text, at);
  if (!mayStartUnit(text.charCodeAt(start))) return null;
  for (const spelling of spellingsAt(text, start, languageOf(lang))) {
    const { length } = spelling.text;
    const end = start + length;
    if (hyphen && !joinsWith(spelling.text, text.slice(end, end + 2))) continue;
    if (number.chinese && !fitsChinese(number, spelling, start)) continue;
    const { value, whole, start: numberStart, end: numberEnd } = number;
    const here = isUnitHere(spelling, { text, numberStart, numberEnd, value, whole, start, end });
    if (here) return { unit: spelling.unit, length, end, factor: 1 };
  }
  return null;
}

/** Whether a hyphen may join number and unit: "10-Zoll", "36-V-Akku"; not "2-in-1". */
function joinsWith(unit: string, next: string): boolean {
  return unit !== 'in' && (unit.length > 1 || (/^[VW]$/.test(unit) && /^-\p{Lu}/u.test(next)));
}

/** Returns the unit after a multiplier: 2万毫安, 1.5 million pixels. */
function unitAfterMagnitude(text: string, number: TermNumber, lang: string | undefined): FoundUnit | null {
  if (number.chinese) return null;
  const magnitude = readMagnitude(text, number.end);
  if (magnitude === null) return null;
  const found = unitAfter(text, number, magnitude.end, lang);
  return found === null ? null : { ...found, factor: magnitude.factor };
}

/**
 * Whether a unit may follow Chinese numerals: only without a blank, and 一个 and 一片 are articles, not
 * counts.
 */
function fitsChinese(number: TermNumber, spelling: Spelling, start: number): boolean {
  if (start !== number.end) return false;
  return spelling.unit.dimension !== 'count' || number.value > 1;
}
