// Checks the check digits of GTINs in texts, fields and columns.

import { statementsOf } from '../../claims/facts/statements.ts';
import { checkDigit } from '../../claims/facts/same-gtin.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { fieldSide } from '../evidence/field-side.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { readOf, showsSigns, hasField } from './need-cases.ts';
import { plainPatternSign } from '../../claims/words/sign.ts';
import { anyCase } from '../../text/match/any-case.ts';

const DIGITS_OF_KIND = '(?:[-\\s]?1[234]|[-\\s]?8)?';
const WORDS = declareWords('gtin-check-digit', ({ source }) => ({
  /** A number named as a GTIN in a text. Extraction keeps only those with a correct check digit. */
  named: anyCase(
    `(?<![\\p{L}])(?:EAN|GTIN|UPC|JAN)${DIGITS_OF_KIND}${source('number')}?\\s*(?:[:：#]\\s*)?(\\d{8}|\\d{12,14})(?!\\d)`,
  ),
  unspaced: new RegExp(`${source('unspaced-name')}\\s*(?:[:：]\\s*)?(\\d{13})(?!\\d)`, 'u'),
  label: anyCase(
    `^(?:${source('before-name')}\\s)?(?:\\(?(?:EAN|GTIN|UPC|JAN)|${source('name')}|${source('unspaced-name')})${DIGITS_OF_KIND}\\)?${source('number')}?\\s*[:：]?$`,
  ),
}));
const DIGITS = /\d{8}/;
const ALONE = /^\s*(\d{8}|\d{12,14})\s*$/;

const EIGHT_DIGITS = plainPatternSign(/\d{8}/);

/** Fails where the check digit of a GTIN is wrong. */
const gtinCheckDigit: RelationCheck = (context) => {
  const { gtin } = context.extraction.listing;
  const stated = [...shown(context), ...inFields(context)];
  if (stated.length === 0 && gtin === undefined) return INAPPLICABLE;
  const wrong = stated.find((one) => !hasRightCheckDigit(one.quote));
  const digits = wrong?.quote ?? gtin ?? '';
  if (wrong === undefined && (!/^(?:\d{8}|\d{12,14})$/.test(digits) || hasRightCheckDigit(digits)))
    return PASS;
  const body = digits.slice(0, -1);
  const data = { left: digits, right: `${body}${checkDigit(body)}` };
  const whole = wrong ??
    fieldSide(context.extraction, 'gtin') ?? { source: 'feed', quote: digits, field: 'gtin' };
  return { outcome: 'fail', hits: [{ evidence: [whole, lastDigit(whole)], data, reason: 'figure-wrong' }] };
};

export const relation: Relation = {
  name: 'gtin-check-digit',
  needs: [hasField('gtin'), showsSigns(EIGHT_DIGITS), readOf('gtin')],
  same: { what: 'gtin', of: 'offer', because: 'reckoned' },
  check: gtinCheckDigit,
};

function shown({ scanned, labelledValues }: CheckContext): Evidence[] {
  const words = scanned.words.of(WORDS);
  const inTexts = statementsOf(scanned.listing).flatMap(({ block, text }) => {
    if (text.length > 300 || !DIGITS.test(text)) return [];
    const match = words.named.exec(text) ?? words.unspaced.exec(text);
    if (match?.[1] === undefined) return [];
    const start = match.index + match[0].lastIndexOf(match[1]);
    return [quoteSpan(scanned, block, start, start + match[1].length)];
  });
  const labels = labelledValues.filter(
    ({ name, value }) => ALONE.test(value) && words.label.test(name.trim()),
  );
  return [...inTexts, ...labels.map(({ value, evidence }) => ({ ...evidence, quote: value.trim() }))];
}

/** Returns the GTIN column of a catalogue. */
function inFields({ extraction }: CheckContext): Evidence[] {
  const noted = extraction.evidence.gtin ?? [];
  return noted.flatMap((one) => {
    const digits = one.source === 'feed' ? String(one.value) : '';
    return ALONE.test(digits) && !/^0+$/.test(digits) ? [{ ...one, quote: digits }] : [];
  });
}

/** Returns the last digit, which the others contradict. */
function lastDigit(whole: Evidence): Evidence {
  const { start, end, quote } = whole;
  const digit = { ...whole, quote: quote.slice(-1), value: quote.slice(-1) };
  return start === undefined || end === undefined ? digit : { ...digit, start: end - 1 };
}

function hasRightCheckDigit(digits: string): boolean {
  return checkDigit(digits.slice(0, -1)) === Number(digits.at(-1));
}
