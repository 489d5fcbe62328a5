import { digitAt, isAlpha, skipBlanks, skipBlanksBack } from './chars.ts';
import { languageOf } from './locale-separators.ts';
import { readMagnitude } from './magnitude.ts';
import { scaled } from './parse-number.ts';
import { readTermNumber, type TermNumber } from './term-number.ts';
import { isUnitHere } from './unit-guards.ts';
import { mayStartUnit, spellingsAt } from './unit-lookup.ts';
import type { Spelling, Unit } from './units.ts';

/** One number and the unit behind it, if any. */
export interface Term {
  value: number;
  unit: Unit | null;
  ambiguous: boolean;
  chinese: boolean;
  start: number;
  /** After the number. */
  numberEnd: number;
  /** After the unit. */
  end: number;
}

const PERCENT_PREFIX = '百分之';
const CURRENCY_SYMBOLS = /[$€£¥￥₹₩₽₺₫฿]/;

/** The term whose number starts at `at`; null where there is no number or it belongs to a name or a price. */
export function readTerm(text: string, at: number, lang: string | undefined): Term | null {
  const number = readTermNumber(text, at, lang);
  if (number === null || !standsFree(text, number)) return null;
  const minus =
    /[-−–]/.test(text.charAt(number.start - 1)) && /^$|[\s(~～:：至到]/.test(text.charAt(number.start - 2));
  const found = unitAfter(text, number, number.end, lang) ?? unitAfterMagnitude(text, number, lang);
  const term: Term = {
    value: scaled(number.value, found?.factor ?? 1),
    unit: found?.unit ?? null,
    ambiguous: number.ambiguous,
    chinese: number.chinese,
    start: number.start,
    numberEnd: number.end,
    end: found?.end ?? number.end,
  };
  if (text.startsWith(PERCENT_PREFIX, number.start - 3)) return asPercent(term);
  if (minus && (term.unit?.dimension === 'temperature' || term.unit?.dimension === 'noise')) {
    return { ...term, value: -term.value, start: term.start - 1 };
  }
  return term;
}

const PERCENT: Unit = { id: '%', dimension: 'percent', factor: 1, offset: 0 };

function asPercent(term: Term): Term {
  return { ...term, unit: PERCENT, start: term.start - 3, end: term.numberEnd };
}

/** Not part of a name (`EX15`), a time (`9:30`), a fraction or a price. */
function standsFree(text: string, number: TermNumber): boolean {
  const { start } = number;
  const before = text.charCodeAt(start - 1);
  if (isAlpha(before) || before === 0x5f) return false;
  const digitBefore = digitAt(text, start - 2) >= 0;
  if (digitBefore && /[:/.,]/.test(text.charAt(start - 1))) return false;
  const back = skipBlanksBack(text, start);
  return !CURRENCY_SYMBOLS.test(text.charAt(back - 1));
}

interface FoundUnit {
  unit: Unit;
  end: number;
  factor: number;
}

function unitAfter(text: string, number: TermNumber, at: number, lang: string | undefined): FoundUnit | null {
  const blank = skipBlanks(text, at);
  const hyphen = text[at] === '-' || text[at] === '‐' || text[at] === '‑';
  const start = hyphen ? at + 1 : blank;
  if (!mayStartUnit(text.charCodeAt(start))) return null;
  for (const spelling of spellingsAt(text, start, languageOf(lang))) {
    const end = start + spelling.text.length;
    if (hyphen && (spelling.text.length < 2 || spelling.text === 'in')) continue;
    if (hyphen && isAlpha(text.charCodeAt(number.start - 2))) continue;
    if (number.chinese && !fitsChinese(number, spelling, start)) continue;
    const spelled = { text, numberStart: number.start, value: number.value, whole: number.whole, start, end };
    if (isUnitHere(spelling, spelled)) return { unit: spelling.unit, end, factor: 1 };
  }
  return null;
}

/** 2万毫安, 1.5 million pixels. */
function unitAfterMagnitude(text: string, number: TermNumber, lang: string | undefined): FoundUnit | null {
  if (number.chinese) return null;
  const magnitude = readMagnitude(text, number.end);
  if (magnitude === null) return null;
  const found = unitAfter(text, number, magnitude.end, lang);
  return found === null ? null : { ...found, factor: magnitude.factor };
}

/** 一个 and 一片 are articles more than counts, and characters stand directly before their measure. */
function fitsChinese(number: TermNumber, spelling: Spelling, start: number): boolean {
  if (start !== number.end) return false;
  return spelling.unit.dimension !== 'count' || number.value > 1;
}
