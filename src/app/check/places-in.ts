// Finds words in a text that name goods, or that the law requires.
import type { Span } from '../../engine/rewrite/clause.ts';
import type { ConceptMatch } from '../../claims/matching/concept-match.ts';
import { CATEGORY } from '../../claims/statements/concept-prefixes.ts';
import { sourceSpan } from '../../text/fold/normalize.ts';
import type { RuleBook } from '../rules/rule-book.ts';

/** Returns the spans of words that name goods, by the vocabulary of the categories. */
export function goodsIn(text: string, lang: string | undefined, book: RuleBook): Span[] {
  return placesIn(text, lang, book, ({ concept }) => concept.startsWith(CATEGORY));
}

/** Concepts of texts that the law requires, such as warnings and rights. Rewriting must keep them. */
const NOTICES: ReadonlySet<string> = new Set(
  [
    ...['not-medicine', 'health-food', 'tw-health-food', 'balanced-diet', 'target-group', 'fit-limits'],
    ...['supplement-warning', 'otc-caution', 'device-caution', 'alcohol-warning', 'hazard-warning', 'prop65'],
    ...[
      'hazard-statement',
      'biocide-sentence',
      'toy-warning',
      'small-toy',
      'age-range',
      'cross-border-notice',
    ],
    ...['cancel-right', 'return-terms', 'legal-guarantee', 'complaint-channel'],
  ].map((name) => `states-${name}`),
);

/** Returns the spans of texts that the law requires, such as a warning or the right to withdraw. */
export function noticesIn(text: string, lang: string | undefined, book: RuleBook): Span[] {
  return placesIn(text, lang, book, ({ concept }) => NOTICES.has(concept));
}

function placesIn(
  text: string,
  lang: string | undefined,
  book: RuleBook,
  isMeant: (match: ConceptMatch) => boolean,
): Span[] {
  return book.scanners.read(text, lang, true).parts.flatMap(({ text: sentence, start: from }) =>
    sentence.matches.filter(isMeant).map((match) => {
      const [start, end] = sourceSpan(sentence.normalized, match.start, match.end);
      return { start: from + start, end: from + end };
    }),
  );
}
