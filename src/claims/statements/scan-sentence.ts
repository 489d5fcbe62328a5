import { normalize, type NormalizedText } from '../../text/fold/normalize.ts';
import { segment } from '../../text/segment/segments.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { Answer } from '../matching/negation.ts';
import type { ConceptScanner } from '../matching/concept-scanner.ts';
import { inOrder } from '../matching/resolve-overlaps.ts';
import { isInsideTitleMarks } from '../matching/quotation.ts';
import type { ScannedSentence } from './scanned-sentence.ts';
import { sortMatches } from './sort-matches.ts';
import { languagesOf } from './statement-languages.ts';

/** What a sentence is read with. */
export interface SentenceTools {
  /** The scanner of a language; undefined for one without vocabulary. */
  scanner: (lang: string) => ConceptScanner | undefined;
  /** Does the concept decide whether a rule has to be run? */
  isTrigger: (concept: string) => boolean;
  /** Bits of the signs that a text shows. */
  signsOf: (text: NormalizedText) => number;
}

/**
 * Reads one sentence. `prior` is the language of its block or page; `isRunning`: it stands in running text, not in a
 * title or label; `answer`: what is answered to it. A pure function of its arguments.
 */
export function scanSentence(
  text: string,
  prior: string | undefined,
  isRunning: boolean,
  tools: SentenceTools,
  answer?: Answer,
): ScannedSentence {
  const normalized = normalize(text);
  const segments = segment(normalized.text);
  const languages = languagesOf(text, prior);
  const matches = languages.length === 1 ? find(languages[0] as string) : inOrder(each(languages.map(find)));
  if (matches.length > 0 && normalized.text.includes('《'))
    for (const match of matches) match.quoted = isInsideTitleMarks(normalized.text, match.start);
  const sorted = sortMatches(matches, tools.isTrigger);
  return {
    length: normalized.text.length,
    signs: tools.signsOf(normalized),
    matches,
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

/** Of what two languages find of one concept at one place, one. */
function each(lists: readonly (readonly ConceptMatch[])[]): ConceptMatch[] {
  const byPlace = new Map<string, ConceptMatch>();
  for (const match of lists.flat()) {
    const key = `${match.concept} ${match.start} ${match.end}`;
    if (!byPlace.has(key)) byPlace.set(key, match);
  }
  return [...byPlace.values()];
}
