// Finds claims whose clause has a denial that reaches them by no rule: 一个字都没写包治. A person must read them.

import { segmentAt } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import type { FoldedSentence } from './folded-sentence.ts';
import { declareWords } from '../words/word-use.ts';

const DENIAL = 'denial-';
const WORDS = declareWords('doubt', ({ names, pattern }) => {
  const langs = names.flatMap((name) => (name.startsWith(DENIAL) ? [name.slice(DENIAL.length)] : []));
  return new Map(
    langs.map((lang) => [lang, { denial: pattern(`${DENIAL}${lang}`), own: pattern(`own-${lang}`) }]),
  );
});

/** Makes claims weak that have a word of denial beside them in their clause. A refusal is none of them. */
export function weakenDoubtful(
  matches: readonly ConceptMatch[],
  { text, segments, lang }: FoldedSentence,
  words: WordBook,
): void {
  const told = words.of(WORDS).get(lang);
  if (told === undefined || !told.denial.test(text)) return;
  const { denial, own } = told;
  for (const match of matches) {
    if (match.negated || match.weak || !isClaimKind(match.concept)) continue;
    if (own.test(text.slice(match.start, match.end))) continue;
    const [from] = segmentAt(segments.clauses, match.start);
    const [, to] = segmentAt(segments.clauses, match.end - 1);
    if (denial.test(text.slice(from, match.start)) || denial.test(text.slice(match.end, to)))
      match.weak = true;
  }
}
