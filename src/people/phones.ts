// Finds telephone numbers of persons. The caller passes the numbering plans as `usesOf`.
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';

/** Use of a number by its numbering plan. `business` is a toll-free or service number. */
export type PhoneUse = 'mobile' | 'business' | 'other';

/** Returns the uses of a number in each of the countries; empty if it is no telephone number. */
export type PhoneUses = (number: string, countries: readonly string[]) => ReadonlySet<PhoneUse>;

export interface PhoneOptions {
  /** Countries (such as "CN") whose numbers may be written without an international prefix. */
  countries: readonly string[];
  usesOf: PhoneUses;
}

const DIGITS = /(?<![\w./-]|\d:)(?:\+|00)?(?:\(\+?\d{1,5}\)|\d)(?:[ .\-/()・]{0,3}\d){5,15}(?!\w)/g;
/** A Chinese mobile number, unbroken or as "138 1234 5678". "+1 816 …" does not match. */
const CHINESE_MOBILE = /^(?:(?:\+|00)?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}$/;
const DATE =
  /\d{4}[-./]\d{1,2}[-./]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}|(?:19|20)\d{2} \d{1,2}$/;
/** Single digits in a row, such as the page links "1 2 3 4 5". */
const COUNTED = /^\d(?:\D+\d)+$|(?:\d \d ){3}/;
/** Measures and prices: "729.97 729.97", "1926.404", "9030/9030". */
const MEASURED = /\d\.\d{2}(?: |$)|^\d+\.\d+(?:-\d+)?$|^[1-9]\d*\//;
const MONEY = /[$€£¥￥]/;
/** A number in groups, or with "(" or 0 in front. */
const GROUPED = /^[(0]|\d[ .\-/()]+\d/;
/** A number with a trunk or international prefix. */
const NATIONAL = /^[+(0]/;

export function findPhones(reading: PersonalText, options: PhoneOptions): PersonalSpan[] {
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

/** Returns true for a person's number. The cheap tests run before `usesOf`. */
function isHidden(
  text: string,
  at: number,
  reading: PersonalText,
  { countries, usesOf }: PhoneOptions,
): boolean {
  if (reading.isCode(at)) return false;
  const whose = reading.numberOwnerAt(at);
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
