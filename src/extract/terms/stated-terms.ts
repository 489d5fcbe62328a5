import type { Block } from '../../model/listing/block.ts';
import type { TermLabel } from '../../text/terms/term-labels.ts';
import { statedIn, termScores } from './term-scores.ts';
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
  for (const sentence of termSentences(plain))
    for (const label of statedIn(termScores(sentence), sentence.heading)) stated.add(label);
  return [...stated];
}
