// Scans one sentence: normalises it, splits it, and finds its concepts and signs.

import { normalize, type NormalizedText } from '../../text/fold/normalize.ts';
import { segment } from '../../text/segment/segments.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { Answer } from '../matching/negation.ts';
import type { ConceptScanner } from '../matching/concept-scanner.ts';
import { inOrder } from '../matching/resolve-overlaps.ts';
import { isInsideTitleMarks } from '../matching/quotation.ts';
import type { ScannedSentence } from './scanned-sentence.ts';
import { weakenDoubtful } from './doubtful-claims.ts';
import { denyAnsweredLabels } from './answered-labels.ts';
import { denyOpenQuestions } from './open-questions.ts';
import { sortMatches } from './sort-matches.ts';
import { languagesOf, otherLanguageOf } from './statement-languages.ts';
import type { ShownSigns, WordBook } from '../words/word-book.ts';

/** The functions that scan sentences. */
export interface SentenceTools {
  /** Returns the scanner of a language; undefined for a language without vocabulary. */
  scanner: (lang: string) => ConceptScanner | undefined;
  /** Whether the concept selects rules to run. */
  isTrigger: (concept: string) => boolean;
  /** Returns the signs that a text shows. */
  signsOf: (text: NormalizedText) => ShownSigns;
  /** Words of relations and patterns of approval numbers. */
  words: WordBook;
}

/**
 * Scans one sentence. `prior`: language of its block or page; `isRunning`: it stands in running text, not
 * in a title or label; `answer`: the reply, where it is a question; `next`: the text behind a question. A
 * pure function of its arguments.
 */
export function scanSentence(
  text: string,
  prior: string | undefined,
  isRunning: boolean,
  tools: SentenceTools,
  answer?: Answer,
  next = '',
): ScannedSentence {
  const normalized = normalize(text);
  const languages = languagesOf(text, prior);
  const segments = segment(normalized.text, languages[0]);
  const own = languages.length === 1 ? find(languages[0] as string) : inOrder(each(languages.map(find)));
  const other = otherLanguageOf(text, languages[0]);
  const matches = other === undefined ? own : inOrder(each([own, find(other).filter(isSure)]));
  if (matches.length > 0 && normalized.text.includes('《'))
    for (const match of matches) match.quoted = isInsideTitleMarks(normalized.text, match.start);
  if (matches.length > 0) {
    const asked = { text: normalized.text, segments, lang: languages[0] ?? 'en' };
    denyOpenQuestions(matches, asked, tools.words, next === '' ? '' : normalize(next).text);
    denyAnsweredLabels(matches, normalized.text, tools.words);
    weakenDoubtful(matches, asked, tools.words);
  }
  const sorted = sortMatches(matches, normalized, tools);
  return {
    length: normalized.text.length,
    signs: tools.signsOf(normalized),
    // A copy has its exact size; an array that grew by `push` has room for 17, in each cached sentence.
    matches: matches.slice(),
    sorted,
    lang: languages[0] ?? 'en',
    normalized,
    segments,
    annotations: {},
  };

  function find(lang: string): readonly ConceptMatch[] {
    return tools.scanner(lang)?.scan(normalized.text, segments, isRunning, answer) ?? [];
  }
}

const isSure = ({ weak }: ConceptMatch) => weak !== true;

/** Merges the matches of several languages: one per concept and place. */
function each(lists: readonly (readonly ConceptMatch[])[]): ConceptMatch[] {
  const byPlace = new Map<string, ConceptMatch>();
  for (const match of lists.flat()) {
    const key = `${match.concept} ${match.start} ${match.end}`;
    if (!byPlace.has(key)) byPlace.set(key, match);
  }
  return [...byPlace.values()];
}
