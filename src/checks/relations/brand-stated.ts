// Compares the brand in the markup with labels, other markup and the page's text.

import { comparableText } from '../../claims/facts/comparable-text.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isOfSite, isScripted, namedBrand } from './brand-named.ts';
import { brandOfTitle } from './brand-of-title.ts';
import { isMarkup } from '../evidence/own-evidence.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { isOtherName } from './is-other-name.ts';
import { LABELS, readOf } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('brand-stated', ({ source }) => ({
  /** Values that mean "no brand". */
  none: anyCase(`^${source('none')}$`),
}));
/** A URL in place of a brand names the seller's page. */
const ADDRESS = /^(?:https?:)?\/\/|^www\./i;
const LONGEST_BRAND = 40;
const SHORTEST = 2;

/**
 * Fails where the markup's brand differs from a label or other markup. A product line of the brand
 * agrees.
 */
const brandStated: RelationCheck = (context) => {
  const { extraction, scanned } = context;
  const { none } = scanned.words.of(WORDS);
  const marked = (extraction.evidence.brand ?? []).filter(
    (one) => ((isMarkup(one) && !isOfSite(one)) || one.source === 'feed') && isName(one.quote, none),
  );
  if (marked.length === 0) return INAPPLICABLE;
  const labels = labelled(context);
  const others = [...labels, ...marked];
  const text = comparableText(
    statementsOf(context.scanned.listing)
      .map((one) => one.text)
      .join(' '),
  );
  const title = comparableText(extraction.listing.name ?? '');
  const whole = comparableText(allWords(context));
  for (const mark of marked) {
    const rivals = others.filter((one) => one.source !== mark.source);
    const [first] = rivals.filter((one) => isOtherName(one.quote, mark.quote));
    if (first === undefined || rivals.some((one) => !isOtherName(one.quote, mark.quote))) continue;
    const [a, b] = [comparableText(first.quote), comparableText(mark.quote)];
    // Both names in the title are a company and its product line. Of two markup values, the one in the
    // text is right.
    const isExcused =
      first.block === undefined
        ? text.includes(b) || !text.includes(a)
        : title.includes(a) && title.includes(b);
    if (!isExcused) return twoTexts(first, mark, 'same-thing');
  }
  const beside = [...labels, ...besideTitle(context)];
  const ofTitle = beside.length > 0 ? undefined : brandOfTitle(context);
  const other = beside.length > 0 || ofTitle !== undefined ? ofTitle : namedBrand(context);
  const named = other === undefined ? beside : [other];
  // A title need not name its brand, so other words in it are no contradiction, unless they are named as
  // a brand.
  const [shown] = named;
  if (shown === undefined) return others.length < 2 ? INAPPLICABLE : PASS;
  // A brand that occurs nowhere else on the page is of other goods.
  const stray = marked.find((mark) => {
    const brand = comparableText(mark.quote);
    // Microdata is visible text itself, so it counts once.
    const own = mark.source === 'microdata' && named.length > 0 ? 1 : 0;
    return (
      whole.split(brand).length - 1 <= own &&
      !isScripted(context, mark) &&
      named.every((one) => isOtherName(one.quote, mark.quote)) &&
      isOtherName(shown.quote, mark.quote)
    );
  });
  return stray === undefined ? PASS : twoTexts(shown, stray, 'same-thing');
};

export const relation: Relation = {
  name: 'brand-stated',
  needs: [...LABELS, { page: true, ...readOf('brand') }],
  same: { what: 'brand', of: 'goods', because: 'label' },
  check: brandStated,
};

function isName(text: string, none: RegExp): boolean {
  return (
    !none.test(text) &&
    !ADDRESS.test(text) &&
    text.length <= LONGEST_BRAND &&
    comparableText(text).length >= SHORTEST
  );
}

/** Returns all text that readers and search engines see, and the address. */
function allWords({ extraction: { listing, evidence } }: CheckContext): string {
  const names = (evidence.name ?? []).map(({ quote }) => quote);
  return [...listing.blocks.map(({ text }) => text), ...names, listing.url ?? ''].join(' ');
}

/** Returns brands from elements beside the title. */
function besideTitle({ extraction: { evidence } }: CheckContext): Evidence[] {
  return (evidence.brand ?? []).filter(
    ({ source, reasons }) => source === 'visible' && reasons?.[0]?.startsWith('in an element') === true,
  );
}

/** Returns brands from labels. */
function labelled({ extraction, labelledValues, scanned }: CheckContext): Evidence[] {
  const { none } = scanned.words.of(WORDS);
  const read = (extraction.evidence.brand ?? []).filter(
    ({ source, reasons = [], quote }) =>
      source === 'visible' && reasons.some((one) => one.startsWith('labelled')) && isName(quote, none),
  );
  const properties = labelledValues.flatMap(({ attributes, value, evidence }) =>
    attributes.includes('brand') && evidence.source === 'visible' && isName(value, none)
      ? [{ ...evidence, quote: value }]
      : [],
  );
  return properties.length > 0 ? properties : read;
}
