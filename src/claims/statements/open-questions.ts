// Finds questions that claim nothing of what they ask for, because what follows leaves it open: "Handmade? The
// chain comes off a machine."

import { anyCase } from '../../text/match/any-case.ts';
import { isSpaced } from '../../text/language/is-spaced-language.ts';
import { segmentAt } from '../../text/segment/segments.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { FoldedSentence } from './folded-sentence.ts';
import { declareWords, type Slots } from '../words/word-use.ts';
import type { WordBook } from '../words/word-book.ts';

/** The words of one language. */
interface Words {
  readonly supposed: RegExp;
  readonly offered: RegExp;
  readonly affirmed: RegExp;
}

const SUPPOSED = 'supposed-';
const WORDS = declareWords('questions', ({ names, source }) => {
  const langs = names.flatMap((name) => (name.startsWith(SUPPOSED) ? [name.slice(SUPPOSED.length)] : []));
  return new Map(langs.map((lang) => [lang, wordsOf(lang, source)]));
});

function wordsOf(lang: string, source: Slots['source']): Words {
  const [begin, end] = isSpaced(lang) ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
  return {
    supposed: anyCase(`${begin}${source(`${SUPPOSED}${lang}`)}${end}`),
    offered: anyCase(`${begin}${source(`offered-${lang}`)}${end}`),
    /** Behind the speaker: "Seller: yes". */
    affirmed: anyCase(`^\\P{L}*(?:\\p{L}{1,12} ?:\\P{L}*)?${source(`affirmed-${lang}`)}${end}`),
  };
}

const QUESTION = '?';
const LETTER = /\p{L}/u;
/** How many characters of an answer are read. */
const FARTHEST = 80;
const CLAUSE_END = /[.!?,;:。…]/u;

/**
 * Denies the claims in questions that the text behind them leaves open. `next`: the folded text behind the
 * sentence.
 */
export function denyOpenQuestions(
  matches: readonly ConceptMatch[],
  { text, segments, lang }: FoldedSentence,
  words: WordBook,
  next = '',
): void {
  if (!text.includes(QUESTION)) return;
  const own = words.of(WORDS).get(lang);
  if (own === undefined) return;
  for (const match of matches) {
    // A claim that is not weak was asked and answered with yes.
    if (match.negated || !match.weak || !isClaimKind(match.concept)) continue;
    const [from, to] = segmentAt(segments.sentences, match.end - 1);
    // `？！` exclaims.
    if (text[to - 1] !== QUESTION || text[to] === '!') continue;
    const behind = text.slice(to, to + FARTHEST);
    const answer = LETTER.test(behind) ? behind : next.slice(0, FARTHEST);
    if (isLeftOpen(text.slice(from, to), answer, match.told === true, own)) match.negated = true;
  }
}

/** Whether an answer neither affirms nor offers. What others say in quotation marks is not supposed. */
function isLeftOpen(
  question: string,
  answer: string,
  isTold: boolean,
  { supposed, offered, affirmed }: Words,
): boolean {
  if (!LETTER.test(answer) || affirmed.test(answer)) return false;
  if (isTold) return true;
  const [clause = ''] = answer.trimStart().split(CLAUSE_END, 1);
  return !supposed.test(question) && !offered.test(clause);
}
