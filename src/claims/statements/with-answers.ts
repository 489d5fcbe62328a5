// Joins a question and its answer, so that both are read as one: "Does it cure gout? No."

import { normalize } from '../../text/fold/normalize.ts';
import type { Span } from '../../text/memory/text-table.ts';
import { isClaimKind } from '../matching/concept-kinds.ts';
import type { Answer } from '../matching/negation.ts';
import type { ScannedSentence } from './scanned-sentence.ts';
import type { SentenceTools } from './scan-sentence.ts';
import { languageOf } from './statement-languages.ts';

const ASKS = /[?？]["'”’»」』]*$/u;
/** How many last characters are searched for a question mark, which quotes may follow. */
const ASKING = 6;
/**
 * How many first characters are read for the answer, after the speaker: "Seller: No, it only smells
 * nice."
 */
const FARTHEST = 48;

/** Returns the cuts with each question and its yes or no joined into one: "Does it cure gout? No." */
export function withAnswers(
  text: string,
  cuts: readonly Span[],
  prior: string | undefined,
  tools: Pick<SentenceTools, 'scanner'>,
): readonly Span[] {
  if (!text.includes('?') && !text.includes('？')) return cuts;
  const joined: Span[] = [];
  for (const cut of cuts) {
    const asked = joined.at(-1);
    if (asked !== undefined && answerTo(text.slice(...asked), text.slice(...cut), prior, tools) !== undefined)
      joined[joined.length - 1] = [asked[0], cut[1]];
    else joined.push(cut);
  }
  return joined;
}

/**
 * Returns the answer that follows a question; undefined where nothing is asked, or the text starts with
 * neither.
 */
export function answerTo(
  asked: string,
  answer: string,
  prior: string | undefined,
  tools: Pick<SentenceTools, 'scanner'>,
): Answer | undefined {
  if (!ASKS.test(asked.slice(-ASKING))) return undefined;
  const { text: folded } = normalize(answer.slice(0, FARTHEST));
  return tools.scanner(languageOf(asked, prior))?.answerIn(folded);
}

/** Whether a scanned sentence ends with a question and claims something. */
export function asksForClaim({ matches, normalized }: ScannedSentence): boolean {
  return (
    matches.some(({ concept, negated }) => !negated && isClaimKind(concept)) &&
    ASKS.test(normalized.text.slice(-ASKING))
  );
}
