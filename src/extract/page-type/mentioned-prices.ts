// Recognises texts that mention prices but offer nothing: news, forum threads, product tests, encyclopedias, rulings.
import type { PriceCandidate } from '../facts/price-candidates.ts';
import type { TextBlock } from '../html/page.ts';
import { HEADING } from '../html/tags.ts';
import { hintsOf } from '../terms/term-hints.ts';
import { S } from '../words/signals.ts';
import type { PageAnalysis } from './page-analysis.ts';

/** An amount with this many further characters in its block is in a sentence. */
const SENTENCE = 24;
/** Minimum length of a paragraph of a text. */
const PROSE = 60;
/** With this many lines of label and value (“Material: oak”), it is a listing. */
const ROWS = 3;
const LABELLED = /^\p{L}[^:：.。!?！？]{0,24}[:：]\s*\S/u;
/** Characters of scripts without spaces count double. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Returns true if every price of the page is in a sentence or under a heading of its own, and nothing else
 * offers goods: no buy button, no markup, no box for a price, no specification, no terms.
 */
export function hasOnlyMentionedPrices(analysis: PageAnalysis): boolean {
  const { context, candidates, buttons } = analysis;
  if (context.products.length > 0 || buttons.some(({ outside }) => !outside)) return false;
  const own = candidates.filter(({ card, outside }) => !card && !outside);
  if (own.length === 0 || own.some(({ signals, struck }) => struck || (signals & S.price) !== 0))
    return false;
  if (describesGoods(context.page.blocks)) return false;
  return (
    own.every((one) => isInSentence(analysis, one) || isSource(analysis, one)) || areOfSections(analysis, own)
  );
}

/** True with several rows of a specification, or with terms of two kinds, such as delivery and returns. */
function describesGoods(blocks: readonly TextBlock[]): boolean {
  let rows = 0;
  let hints = 0;
  for (const { text, hidden, outside, role } of blocks) {
    if (hidden || outside) continue;
    if (role === 'specification' || (text.length <= 120 && LABELLED.test(text))) rows += 1;
    hints |= hintsOf(text);
  }
  return rows >= ROWS || (hints & (hints - 1)) !== 0;
}

/** True for an amount within a sentence. At the start of a line, or in an element of its own, it is an offer. */
function isInSentence({ context: { page } }: PageAnalysis, { block, start, end }: PriceCandidate): boolean {
  const { text, element, pieces } = page.blocks[block]!;
  const piece = pieces.find((one) => one.start <= start && one.end >= end);
  const isApart =
    piece !== undefined && piece.element !== element && piece.end - piece.start <= end - start + 4;
  const around = text.length + (text.match(DENSE)?.length ?? 0) - (end - start);
  return start > 0 && !isApart && around >= SENTENCE;
}

/** True if a paragraph and a heading are between the title and the price: the article ends with its sources. */
function isSource({ context: { page, titleBlock } }: PageAnalysis, { block }: PriceCandidate): boolean {
  if (titleBlock < 0) return false;
  const between = page.blocks.slice(titleBlock + 1, block);
  return between.some(isHeading) && between.some(({ text }) => text.length >= PROSE);
}

/** True if the prices are under several headings after the title: a test that compares products. */
function areOfSections(
  { context: { page, titleBlock } }: PageAnalysis,
  own: readonly PriceCandidate[],
): boolean {
  if (titleBlock < 0) return false;
  const headings = new Set(
    own.map(({ block }) =>
      page.blocks.findLastIndex((one, at) => at < block && at > titleBlock && isHeading(one)),
    ),
  );
  return headings.size > 1 && !headings.has(-1);
}

const isHeading = ({ element }: TextBlock) => HEADING.test(element.name);
