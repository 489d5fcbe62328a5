// Denies claims that are a label whose value is no: "Vegan: no".
import type { ConceptMatch } from '../matching/concept-match.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import { anyCase } from '../../text/match/any-case.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const WORDS = declareWords('answered-labels', ({ source }) => ({
  /**
   * Behind a claim and the rest of its label, and alone; "no. 12" is a number. The next label may follow, without a
   * space where Chinese is folded: 无净含量.
   */
  no: anyCase(
    `(?:\\s?${source('label-rest')})?\\s?:\\s?(?:${source('no')})(?=\\s*(?:$|[,;!()|/]|\\.(?!\\s?\\d)|[。、])|[\\p{L} ]{2,16}:)`,
    'uy',
  ),
}));
const COLON = ':';

/** Marks the claims right before a colon and "no" as negated. */
export function denyAnsweredLabels(matches: readonly ConceptMatch[], text: string, words: WordBook): void {
  if (!text.includes(COLON)) return;
  const { no } = words.of(WORDS);
  for (const match of matches) {
    if (match.negated || !isClaimKind(match.concept)) continue;
    no.lastIndex = match.end;
    if (no.test(text)) match.negated = true;
  }
}
