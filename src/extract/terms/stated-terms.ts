import type { Block } from '../../model/listing/block.ts';
import { STATED_LABELS, type TermLabel } from '../../text/terms/term-labels.ts';
import { isStated, termScores } from './term-scores.ts';
import { termSentences } from './term-sentences.ts';

/**
 * Returns the labels of the terms (such as `returns`) that blocks state, for a listing that was not read from
 * HTML.
 */
export function statedTerms(blocks: readonly Block[]): TermLabel[] {
  const stated = new Set<TermLabel>();
  const plain = blocks.map(({ role, text }) => ({
    role,
    text,
    breaks: [],
    linked: 0,
    element: { name: 'p' },
  }));
  for (const sentence of termSentences(plain)) {
    const scores = termScores(sentence);
    for (const label of STATED_LABELS) if (isStated(scores, label, sentence.heading)) stated.add(label);
  }
  return [...stated];
}
