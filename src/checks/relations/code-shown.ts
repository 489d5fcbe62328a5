// Finds item numbers of the markup that the page shows with one digit changed.

import { comparableText } from '../../claims/facts/comparable-text.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const FIELDS = ['sku', 'mpn', 'gtin'] as const;
/** Least length; shorter codes are similar by chance. */
const SHORTEST = 5;
const DIGIT = /\d/;
const CODE = /[\p{L}\p{N}][\p{L}\p{N}._\-/]{4,39}/gu;

/** Fails where a code of the markup is shown with one digit changed. */
const codeShown: RelationCheck = ({ scanned, extraction }) => {
  const { evidence, listing } = extraction;
  const marked = FIELDS.flatMap((field) => evidence[field] ?? []).filter(
    (one) => isMarkup(one) && DIGIT.test(one.quote) && comparableText(one.quote).length >= SHORTEST,
  );
  if (marked.length === 0) return INAPPLICABLE;
  // The markup's codes have digits, so only texts with digits are compared.
  const codes = statementsOf(listing).flatMap(({ block, text }) =>
    DIGIT.test(text)
      ? allMatches(text, CODE).map(({ 0: code, index }) => ({ block, code, start: index }))
      : [],
  );
  const shown = new Set(codes.map(({ code }) => code));
  // Variants have their own codes, so a code is wrong only where both are unmatched.
  const variants = listing.offers.flatMap(({ sku, gtin }) => [sku, gtin]);
  const known = new Set([...variants, ...marked.map(({ quote }) => quote)]);
  const isOneOfMany = variants.filter(Boolean).length > 1;
  for (const mark of marked) {
    // The markup's own element shows the code once; a second time means that it is right.
    if (isOneOfMany ? shown.has(mark.quote) : codes.filter(({ code }) => code === mark.quote).length > 1)
      continue;
    const [first, ...others] = codes.filter(
      ({ code }) =>
        isMiswritten(code, mark.quote) &&
        !(isOneOfMany && known.has(code) && !isOwnOf(code, mark, extraction)),
    );
    if (first === undefined || others.some(({ code }) => code !== first.code)) continue;
    const { block, code, start } = first;
    return twoTexts(quoteSpan(scanned, block, start, start + code.length, code), mark, 'same-thing');
  }
  return PASS;
};

export const relation: Relation = {
  name: 'code-shown',
  needs: [onPage('sku'), onPage('mpn'), onPage('gtin')],
  same: { what: 'code', of: 'offer', because: 'code' },
  check: codeShown,
};

/** Whether the shown code is an offer's SKU and the markup's code is not. */
function isOwnOf(code: string, mark: Evidence, { listing: { offers } }: Extraction): boolean {
  const skus = offers.map(({ sku }) => sku);
  return skus.includes(code) && !skus.includes(mark.quote) && !offers.some(({ gtin }) => gtin === mark.quote);
}

/** Whether exactly one character differs, and is a digit in both. */
function isMiswritten(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let differing = 0;
  for (let at = 0; at < a.length && differing < 2; at += 1)
    if (a[at] !== b[at]) differing += isDigit(a, at) && isDigit(b, at) ? 1 : 2;
  return differing === 1;
}

function isDigit(text: string, at: number): boolean {
  return DIGIT.test(text.charAt(at));
}
