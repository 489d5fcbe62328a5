import type { Reading } from './reading.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';

/** `business`: free of charge, or of a service. */
export type PhoneUse = 'mobile' | 'business' | 'other';

/** What a number is in each of the countries; empty where it is none. */
export type PhoneUses = (number: string, countries: readonly string[]) => ReadonlySet<PhoneUse>;

export interface PhoneOptions {
  /** Countries whose numbers are written without a prefix. */
  countries: readonly string[];
  usesOf: PhoneUses;
}

const DIGITS = /(?<![\w./-]|\d:)(?:\+|00)?(?:\(\+?\d{1,5}\)|\d)(?:[ .\-/()・]{0,3}\d){5,15}(?!\w)/g;
/** In one, or as 138 1234 5678: +1 816 … is none. */
const CHINESE_MOBILE = /^(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/;
const DATE =
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}|(?:19|20)\d{2} \d{1,2}$/;
/** 1 2 3 4 5: the pages of a list. */
const COUNTED = /^\d(?:\D+\d)+$|(?:\d \d ){3}/;
/** 729.97 729.97, 1926.404, 9030/9030. */
const MEASURED = /\d\.\d{2}(?: |$)|^\d+\.\d+(?:-\d+)?$|^[1-9]\d*\//;
const MONEY = /[$€£¥￥]/;
const GROUPED = /^[(0]|\d[ .\-/()]+\d/;
const NATIONAL = /^[+(0]/;

export function findPhones(reading: Reading, options: PhoneOptions): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const { plain } = reading;
  for (const { 0: text, index } of allMatches(plain, DIGITS)) {
    const end = index + text.length;
    if (isNoPhone(text) || MONEY.test(`${plain[index - 1] ?? ''}${plain[end] ?? ''}`)) continue;
    if (isHidden(text, index, reading, options)) spans.push({ start: index, end, kind: 'phone' });
  }
  return spans;
}

function isNoPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length;
  if (digits < 7 || digits > 15) return true;
  return DATE.test(text) || COUNTED.test(text) || MEASURED.test(text);
}

/** What can be told cheaply is asked before the numbering plans are. */
function isHidden(text: string, at: number, reading: Reading, { countries, usesOf }: PhoneOptions): boolean {
  if (reading.isCode(at)) return false;
  const whose = reading.whoseNumber(at);
  if (whose === 'owner') return false;
  const isLabelled = reading.isLabelled(at, 'phones', 16);
  const isChinese = CHINESE_MOBILE.test(text);
  const isSure = isLabelled || isChinese || /^(?:\+|00)/.test(text);
  const uses = () => usesOf(text.replace(/^00/, '+'), countries);
  if (whose === 'unsaid') {
    if (reading.isOwners) return false;
    return isChinese || ((isLabelled || NATIONAL.test(text)) && isMobile(uses()));
  }
  if (!isSure && whose !== 'person' && !GROUPED.test(text)) return false;
  const told = uses();
  if (told.size === 0) return isSure;
  return reading.hidesAll || told.has('mobile') || told.has('other');
}

const isMobile = (uses: ReadonlySet<PhoneUse>) => uses.has('mobile') && !uses.has('business');
