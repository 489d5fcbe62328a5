// Compares the value of a gift in the text with its label.

import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { findInStatements } from './phrases-in-statements.ts';
import { twoTexts } from './two-texts.ts';
import { showsSigns } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('gift-value', ({ source, pattern }) => ({
  label: pattern('label'),
  /** Words such as "worth", before or after the amount. */
  worth: anyCase(`${source('worth')}\\s*(?=[^\\d\\s]{0,4}\\s?\\d)|${source('sum-worth')}`, 'gu'),
  gift: pattern('gift'),
  steps: pattern('steps'),
}));
const WORTH = wordSign(WORDS, ({ worth }) => worth);
const REACH = 8;

interface Worth {
  amount: number;
  currency: string | null;
  evidence: Evidence;
}

/** Fails where the text gives another value of the gift than its label. */
const giftValue: RelationCheck = (context, _attributes, tolerance = 0.01) => {
  const { scanned, extraction } = context;
  const words = scanned.words.of(WORDS);
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  const property = propertyOf(context, currencyHint);
  const told: Worth[] = [];
  const labels: Worth[] = property === undefined ? [] : [property];
  for (const said of findInStatements(scanned, words.worth, WORTH)) {
    const text = scanned.listing.blocks[said.block]?.text ?? '';
    if (words.steps.test(said.clause) || !words.gift.test(sentenceAround(text, said.start))) continue;
    const found = findPrices(text, { currencyHint }).find(
      ({ start, end }) => end > said.start && start <= said.end + REACH,
    );
    if (found === undefined || isIn(property?.evidence, said.block, found)) continue;
    const { amount, currency, start, end } = found;
    const evidence = quoteSpan(scanned, said.block, Math.min(said.start, start), end, amount);
    (words.label.test(evidence.quote) ? labels : told).push({ amount, currency, evidence });
  }
  const [label] = labels;
  const others = told.filter(({ currency }) => currency === label?.currency);
  const [left] = others;
  // Several values: the label may give the value of all gifts.
  if (label === undefined || left === undefined || others.some(({ amount }) => amount !== left.amount))
    return INAPPLICABLE;
  if (Math.abs(left.amount - label.amount) <= tolerance * label.amount) return PASS;
  return twoTexts(left.evidence, label.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'gift-value',
  needs: [showsSigns(WORTH)],
  same: { what: 'giftValue', of: 'offer', because: 'reckoned' },
  check: giftValue,
};

function propertyOf(
  { labelledValues, scanned }: CheckContext,
  currencyHint: string | undefined,
): Worth | undefined {
  const words = scanned.words.of(WORDS);
  const label = labelledValues.find(({ name }) => words.label.test(name));
  const [value, ...rest] = label === undefined ? [] : findPrices(label.value, { currencyHint });
  if (label === undefined || value === undefined || rest.length > 0) return undefined;
  return { amount: value.amount, currency: value.currency, evidence: label.evidence };
}

function isIn(
  label: Evidence | undefined,
  block: number,
  { start, end }: { start: number; end: number },
): boolean {
  if (label === undefined || label.block !== block) return false;
  return label.start === undefined || label.end === undefined || (start < label.end && label.start < end);
}

function sentenceAround(text: string, at: number): string {
  const from = Math.max(0, ...['. ', '! ', '。', '！'].map((mark) => text.lastIndexOf(mark, at - 1) + 1));
  const to = text.slice(at).search(/[.!](?:\s|$)|[。！]/u);
  return text.slice(from, to < 0 ? text.length : at + to);
}
