// Compares the titles of a page (visible, markup, tab) with each other and with lines of its text.

import { copyDifference, type CopyDifference } from '../../claims/facts/title-copies.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { onPage } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const MODEL =
  /(?<![\p{L}\p{N}-])(?=[\p{L}-]*\d[\p{L}-]*\d)(?=[\d-]*\p{L})[\p{L}\d-]{6,20}(?![\p{L}\p{N}-])/gu;
const LONGEST_VALUE = 80;

/**
 * Fails where two titles differ in one figure, or a model number differs from the specification's in one
 * digit.
 */
const titlesAgree: RelationCheck = (context) => {
  const { extraction, scanned, labelledValues } = context;
  const names = (extraction.evidence.name ?? []).slice(0, 6);
  const shown = names.find(({ source, block }) => source === 'visible' && block !== undefined);
  if (shown === undefined) return INAPPLICABLE;
  const others = names.filter((one) => one !== shown);
  for (const other of others) {
    const found = copyDifference(shown, other);
    if (found !== undefined) return twoTexts(found.left, found.right, 'same-thing');
  }
  const copy = copyInText(context, shown);
  if (copy !== undefined) return twoTexts(copy.left, copy.right, 'same-thing');
  const cells = labelledValues.filter(({ value }) => value.length <= LONGEST_VALUE);
  const models = modelsIn(shown.quote);
  const told = statementsOf(scanned.listing);
  for (const model of models) {
    for (const { value, evidence } of cells) {
      const rival = modelsIn(value).find((one) => differsByOneDigit(one.text, model.text));
      if (rival === undefined || models.some((one) => one.text === rival.text)) continue;
      // A model that the text mentions too is another model.
      if (told.some(({ block, text }) => block !== shown.block && text.includes(model.text))) continue;
      const { block, start = 0 } = shown;
      const left = quoteSpan(
        scanned,
        block ?? 0,
        start + model.start,
        start + model.start + model.text.length,
        model.text,
      );
      return twoTexts(left, partOf(evidence, value, rival), 'same-thing');
    }
  }
  return others.length + cells.length > 0 ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'titles-agree',
  needs: [onPage('name')],
  same: { what: 'quantity', of: 'variant', because: 'titles' },
  check: titlesAgree,
};

const FIGURE = /\d/;
const LONGEST_PRICE = 24;
/** Limit of characters of a line that may be a copy of the title. */
const LONGEST_LINE = 200;

/**
 * Returns the one figure in which copies of the title in the text differ. Several different ones are
 * variants.
 */
function copyInText({ scanned }: CheckContext, shown: Evidence): CopyDifference | undefined {
  if (!FIGURE.test(shown.quote)) return undefined;
  const { listing } = scanned;
  const found = statementsOf(listing).flatMap(({ block, text, role }) =>
    role === 'title' || role === 'specification' || !FIGURE.test(text) || isOfCard(listing, block)
      ? []
      : linesOf(text).flatMap(({ line, start }) => {
          const copy = quoteSpan(scanned, block, start, start + line.length);
          return copyDifference(shown, copy) ?? [];
        }),
  );
  const [first] = found;
  return found.every(({ right }) => right.value === first?.right.value) ? first : undefined;
}

/** Whether another price stands right below, as on a card of other goods. */
function isOfCard({ blocks, price }: Listing, block: number): boolean {
  const below = blocks[block + 1]?.text ?? '';
  if (below.length > LONGEST_PRICE) return false;
  return findPrices(below).some(({ amount }) => amount !== price?.amount);
}

function linesOf(text: string): { line: string; start: number }[] {
  const lines = [];
  for (const match of allMatches(text, /[^\n]+/g))
    if (match[0].length <= LONGEST_LINE) lines.push({ line: match[0], start: match.index });
  return lines.slice(0, 8);
}

interface Model {
  text: string;
  start: number;
}

function modelsIn(text: string): Model[] {
  return allMatches(text, MODEL).map(({ 0: model, index }) => ({ text: model, start: index }));
}

function differsByOneDigit(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places = [...a].flatMap((character, at) => (character === b[at] ? [] : [at]));
  return places.length === 1 && places.every((at) => /\d/.test(a.charAt(at)) && /\d/.test(b.charAt(at)));
}

function partOf(evidence: Evidence, value: string, { text, start }: Model): Evidence {
  const from = evidence.start;
  if (evidence.quote !== value || from === undefined) return { ...evidence, value: text };
  return { ...evidence, quote: text, value: text, start: from + start, end: from + start + text.length };
}
