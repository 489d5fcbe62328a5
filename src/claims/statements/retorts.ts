// Tells whether what others say in a sentence is rejected by the next: "Grandma swore by it. Nobody has shown that."

import { normalize } from '../../text/fold/normalize.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { ScannedSentence } from './scanned-sentence.ts';
import type { SentenceTools } from './scan-sentence.ts';
import { languageOf } from './statement-languages.ts';

/** Marks that open or close words of others. */
const QUOTES = /["“”„«»「」『』]/u;
/** How many first characters of the next text are read for what rejects. */
const FARTHEST = 160;

/** Whether a sentence has claims that others tell, and the next one rejects them. */
export function isRejectedBy(
  { matches, lang }: ScannedSentence,
  next: string,
  tools: Pick<SentenceTools, 'scanner'>,
): boolean {
  return matches.some(({ told, negated }) => told === true && !negated) && rejects(next, lang, tools);
}

/** Whether a sentence makes claims, and the next one takes all of it back: "None of that is true here." */
export function isTakenBackBy(
  { matches, lang }: ScannedSentence,
  next: string,
  tools: Pick<SentenceTools, 'scanner'>,
): boolean {
  if (!matches.some(({ concept, negated }) => !negated && isClaimKind(concept))) return false;
  return tools.scanner(lang)?.isTakingBack(foldedStart(next)) === true;
}

/** Returns `retort` where a text has words in quotation marks, and the text that follows rejects them. */
export function retortTo(
  text: string,
  next: string,
  prior: string | undefined,
  tools: Pick<SentenceTools, 'scanner'>,
): 'retort' | undefined {
  if (next === '' || !QUOTES.test(text)) return undefined;
  return rejects(next, languageOf(text, prior), tools) ? 'retort' : undefined;
}

function rejects(next: string, lang: string, tools: Pick<SentenceTools, 'scanner'>): boolean {
  return tools.scanner(lang)?.isRetort(foldedStart(next)) === true;
}

const foldedStart = (next: string) => normalize(next.slice(0, FARTHEST)).text;
