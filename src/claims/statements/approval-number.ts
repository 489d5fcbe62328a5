// Finds numbers of licences and registrations. An authority issues each for one kind of goods, so they
// decide the category.
import { sourceSpan, type NormalizedText } from '../../text/fold/normalize.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { CATEGORY } from './concept-prefixes.ts';

/** A category, the number that decides it, as the listing shows it, and the market of the authority. */
export interface NumberedCategory {
  readonly id: string;
  readonly market: string;
  readonly quote: string;
}

/** Words that introduce a number and are no name of goods: PL 12345/0001. */
export const NUMBER_SIGN = 'states-approval-number';

/** One pattern per market and category; the slot's name is both: `cn-medicine`. */
const NUMBERS = declareWords('approval-number', ({ names, pattern }) =>
  names.map((name) => {
    const [market = '', ...category] = name.split('-');
    const id = category.join('-');
    return { id, market, concept: CATEGORY + id, pattern: pattern(name) };
  }),
);

/**
 * Returns the numbers of a sentence around a name of their category, or around a sign of a number:
 * 粤械注准20202071234 around 械注准.
 */
export function numbersAround(
  around: readonly ConceptMatch[],
  normalized: NormalizedText,
  words: WordBook,
): readonly NumberedCategory[] {
  const told: NumberedCategory[] = [];
  for (const match of around)
    for (const { id, market, concept, pattern } of words.of(NUMBERS)) {
      if (match.concept !== concept && match.concept !== NUMBER_SIGN) continue;
      if (told.some((one) => one.id === id && one.market === market)) continue;
      const quote = numberAround(match, normalized, pattern);
      if (quote !== undefined) told.push({ id, market, quote });
    }
  return told;
}

function numberAround(
  { start, end }: ConceptMatch,
  normalized: NormalizedText,
  pattern: RegExp,
): string | undefined {
  const found = pattern.exec(normalized.text);
  if (found === null) return undefined;
  const last = found.index + found[0].length;
  if (end <= found.index || start >= last) return undefined;
  const [from, to] = sourceSpan(normalized, found.index, last);
  return normalized.source.slice(from, to);
}
