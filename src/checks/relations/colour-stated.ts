// Compares the colour on a label with other labels, the markup, the title and a row's texts.

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import { comparableText, sameScript } from '../../claims/facts/comparable-text.ts';
import { namesPart } from '../../claims/facts/referents.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { coloursIn, disjoint, materialsIn } from '../../claims/facts/value-words.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { LABELS } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST_COLOUR = 30;
const WORDS = declareWords('colour-stated', ({ source }) => ({
  /** Values that list several colours, or invite to choose one. */
  choice: anyCase(`[,，;；|/、+&]|${source('choice')}|\\d`),
  beside: anyCase(`(?<!\\p{L})${source('beside')}[\\s,]*$`),
  /** A colour in a text, of two words at most: "in forest green". */
  inColour: anyCase(
    `(?<!\\p{L})${source('in-colour')} ((?:\\p{L}+ )?\\p{L}+)|${source('in-colour-unspaced')}`,
    'gu',
  ),
}));
/** The end of a title, or its part in brackets, where variants are named. */
const TITLE_END = /[\s,，\-–—|(（·]([^\s,，\-–—|()（）·]+(?: [^\s,，\-–—|()（）·]+)?)[)）\s]*$/u;

/** Fails where the label's colour differs from the markup, another label or the end of the title. */
const colourStated: RelationCheck = ({ extraction, labelledValues, scanned }) => {
  const { words } = scanned;
  const { choice } = words.of(WORDS);
  const colours = labelledValues.filter(
    ({ name, attributes, value }) =>
      attributes.includes('color') &&
      value.length <= LONGEST_COLOUR &&
      !choice.test(value) &&
      !namesPart(name, words),
  );
  const [first] = colours;
  if (first === undefined) return INAPPLICABLE;
  const others = new Set(colours.map(({ value }) => comparableText(value)));
  if (others.size > 2) return INAPPLICABLE;
  const other = colours.find((one) => differ(first, one, words));
  if (other !== undefined) {
    const shown = first.evidence.block === undefined ? [other, first] : [first, other];
    return twoTexts((shown[0] as LabelledValue).evidence, (shown[1] as LabelledValue).evidence, 'same-thing');
  }
  const told = otherColourInTexts(first, scanned);
  if (told !== undefined) return twoTexts(told, first.evidence, 'same-thing');
  const title = extraction.evidence.name?.[0];
  const end = TITLE_END.exec(title?.quote ?? '')?.[1] ?? '';
  if (
    title === undefined ||
    namesMaterial(end, words) ||
    !disjoint(coloursIn(end, words), coloursIn(first.value, words))
  )
    return PASS;
  const at = title.quote.lastIndexOf(end);
  if (words.of(WORDS).beside.test(title.quote.slice(0, at))) return PASS;
  const start = (title.start ?? 0) + at;
  return twoTexts({ ...title, quote: end, start, end: start + end.length }, first.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'colour-stated',
  needs: LABELS,
  same: { what: 'colour', of: 'offer', because: 'label' },
  check: colourStated,
};

/** Returns the only colour in a row's texts, if it differs from the label: "in forest green". */
function otherColourInTexts({ value }: LabelledValue, scanned: ScannedListing): Evidence | undefined {
  const { listing, words } = scanned;
  const own = coloursIn(value, words);
  if (listing.source !== 'feed' || own.size !== 1) return undefined;
  const texts = statementsOf(listing).filter(({ role }) => role !== 'policy' && role !== 'specification');
  const named = coloursIn(texts.map(({ text }) => text).join('\n'), words);
  if (named.size !== 1 || !disjoint(named, own)) return undefined;
  for (const { block, text } of texts)
    for (const match of allMatches(text, words.of(WORDS).inColour)) {
      const phrase = firstGroup(match);
      if (coloursIn(phrase, words).size === 0) continue;
      const start = match.index + match[0].lastIndexOf(phrase);
      return quoteSpan(scanned, block, start, start + phrase.length);
    }
  return undefined;
}

/** Whether the words name a material or filling: "90% white duck down". */
function namesMaterial(end: string, words: WordBook): boolean {
  return /%|(?<!\S)[^\s\d]*\d\S*$/u.test(end) || materialsIn(end, words).size > 0;
}

/** Whether the words differ and name different known colours. */
function differ({ value: a }: LabelledValue, { value: b }: LabelledValue, words: WordBook): boolean {
  const [x, y] = [comparableText(a), comparableText(b)];
  if (x.includes(y) || y.includes(x) || !sameScript(a, b)) return false;
  const [left, right] = [coloursIn(a, words), coloursIn(b, words)];
  return disjoint(left, right);
}
