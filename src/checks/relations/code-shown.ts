import { plain } from '../../claims/facts/plain.ts';
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
/** Shorter codes are like each other by chance. */
const SHORTEST = 5;
const DIGIT = /\d/;
const CODE = /[\p{L}\p{N}][\p{L}\p{N}._\-/]{4,39}/gu;

/** An item number of the markup is shown as it is, not with one character changed. */
const codeShown: RelationCheck = ({ scanned, extraction }) => {
  const { evidence, listing } = extraction;
  const marked = FIELDS.flatMap((field) => evidence[field] ?? []).filter(
    (one) => isMarkup(one) && DIGIT.test(one.quote) && plain(one.quote).length >= SHORTEST,
  );
  if (marked.length === 0) return INAPPLICABLE;
  // The codes of the markup have digits, and so has all that is compared with them.
  const codes = statementsOf(listing).flatMap(({ block, text }) =>
    DIGIT.test(text)
      ? allMatches(text, CODE).map(({ 0: code, index }) => ({ block, code, start: index }))
      : [],
  );
  const shown = new Set(codes.map(({ code }) => code));
  // Each variant has a number of its own: then one is miswritten only where both numbers are left over.
  const variants = listing.offers.flatMap(({ sku, gtin }) => [sku, gtin]);
  const known = new Set([...variants, ...marked.map(({ quote }) => quote)]);
  const isOneOfMany = variants.filter(Boolean).length > 1;
  for (const mark of marked) {
    // Its own element shows a code that the markup holds.
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

/** The number shown is that of an offer, that of the goods themselves is no offer's. */
function isOwnOf(code: string, mark: Evidence, { listing: { offers } }: Extraction): boolean {
  const skus = offers.map(({ sku }) => sku);
  return skus.includes(code) && !skus.includes(mark.quote) && !offers.some(({ gtin }) => gtin === mark.quote);
}

/** One character differs, and it is a digit in both. */
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
