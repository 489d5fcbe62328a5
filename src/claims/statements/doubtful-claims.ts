// Finds claims whose clause has a denial that reaches them by no rule: 一个字都没写包治. A person must read them.

import { segmentAt, type Segments } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const WORDS = declareWords(
  'doubt',
  ({ names, pattern }) => new Map(names.map((lang) => [lang, pattern(lang)])),
);

/** What is read of a sentence. */
interface Told {
  readonly text: string;
  readonly segments: Segments;
  readonly lang: string;
}

/** Makes claims weak that have a word of denial beside them in their clause. */
export function weakenDoubtful(
  matches: readonly ConceptMatch[],
  { text, segments, lang }: Told,
  words: WordBook,
): void {
  const denial = words.of(WORDS).get(lang);
  if (denial === undefined || !denial.test(text)) return;
  for (const match of matches) {
    if (match.negated || match.weak || !isClaimKind(match.concept)) continue;
    const [from] = segmentAt(segments.clauses, match.start);
    const [, to] = segmentAt(segments.clauses, match.end - 1);
    if (denial.test(text.slice(from, match.start)) || denial.test(text.slice(match.end, to)))
      match.weak = true;
  }
}
