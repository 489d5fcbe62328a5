// Finds numbers of bank cards, bank accounts and identity papers.
import { isChineseId, isIban, isLuhn } from './check-digits.ts';
import type { PersonalText } from './personal-text.ts';
import type { PersonalSpan } from './span.ts';
import { allMatches } from '../text/match/all-matches.ts';

/** Digits in groups, as cards and identity papers print them: "6222 0212 3456 7890". */
const GROUPED = /(?<![\dA-Za-z])\d(?:[ -]?\d){10,21}[Xx]?(?![\dA-Za-z])/g;
const IBAN = /(?<![\dA-Za-z])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\dA-Za-z])/g;
const SOCIAL_SECURITY = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;
const NATIONAL_INSURANCE = /(?<![\dA-Za-z])[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\dA-Za-z])/g;
/** The number of an identity paper after a label such as "passport". */
const PAPER = /[A-Z\d](?:[ -]?[A-Z\d]){5,19}/giy;
/** First digits of the large card networks; 62 is UnionPay. */
const NETWORK = /^(?:62|4|5[1-5]|2[2-7]|3[47]|35|60|65|81)/;
/** The groups of digits that are printed on cards: 4-4-4-4 or 4-6-5. */
const AS_ON_CARD = /^(?:\d{4}[ -]){3}\d{1,4}(?:[ -]\d{1,3})?$|^\d{4}[ -]\d{6}[ -]\d{5}$/;

/** Finds numbers of bank cards and bank accounts. */
export function findCards(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const add = (start: number, text: string) => spans.push({ start, end: start + text.length, kind: 'card' });
  for (const { 0: text, index } of allMatches(reading.plain, GROUPED)) {
    const digits = text.replaceAll(/[ -]/g, '');
    if (digits.length < 13 || digits.length > 19 || !NETWORK.test(digits) || !isLuhn(digits)) continue;
    const isTold =
      reading.isLabelled(index, 'cards', 24) ||
      AS_ON_CARD.test(text) ||
      reading.isForeign ||
      reading.hidesAll;
    if (isTold && !reading.isCode(index)) add(index, text);
  }
  for (const { 0: text, index } of allMatches(reading.plain, IBAN))
    if (isIban(text.replaceAll(' ', '')) && reading.numberOwnerAt(index) !== 'owner') add(index, text);
  return spans;
}

/** Finds numbers of identity papers: Chinese, American, British, and others after a label. */
export function findIds(reading: PersonalText): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const { plain } = reading;
  const add = (start: number, text: string) => spans.push({ start, end: start + text.length, kind: 'id' });
  for (const { 0: text, index } of allMatches(plain, GROUPED))
    if (isChineseId(text.replaceAll(/[ -]/g, ''))) add(index, text);
  for (const form of [SOCIAL_SECURITY, NATIONAL_INSURANCE])
    for (const { 0: text, index } of allMatches(plain, form))
      if (reading.isForeign || reading.isLabelled(index, 'ids', 40)) add(index, text);
  for (const label of reading.labels) {
    if (!label.kinds.has('ids')) continue;
    const whose = reading.labels.find(({ start, kinds }) => start === label.end + 1 && kinds.has('persons'));
    const { place } = reading.afterLabel(whose ?? label);
    PAPER.lastIndex = place;
    const text = PAPER.exec(plain)?.[0] ?? '';
    if ((text.match(/\d/g)?.length ?? 0) >= 5) add(place, text);
  }
  return spans;
}
