// Splits a text into statements for the models.

import { normalize } from '../../text/fold/normalize.ts';
import { cutSentences } from '../../text/segment/cut-sentences.ts';
import { JOINT_MARKS } from '../../text/segment/joints.ts';
import { segment } from '../../text/segment/segments.ts';

const SPACE = 0x20;
const COMMA = 0x2c;
const ENDINGS = new Set([SPACE, COMMA, ...[...`。!?;…|.${JOINT_MARKS}`].map((mark) => mark.charCodeAt(0))]);

/** Returns a span of a normalised text without spaces and marks at its ends. */
export function trimStatement(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && text.charCodeAt(start) === SPACE) start += 1;
  while (end > start && ENDINGS.has(text.charCodeAt(end - 1))) end -= 1;
  return [start, end];
}

/**
 * Returns the statements of each sentence as the models score them: normalised, without marks at their
 * ends.
 */
export function statementsOf(text: string): string[][] {
  return cutSentences(text).flatMap(([start, end]) => {
    const normalized = normalize(text.slice(start, end)).text;
    const { sentences, statements } = segment(normalized);
    let from = 0;
    let next = 0;
    return sentences.map((sentenceEnd) => {
      const found: string[] = [];
      for (; next < statements.length && (statements[next] as number) <= sentenceEnd; next += 1) {
        const to = statements[next] as number;
        const statement = normalized.slice(...trimStatement(normalized, from, to));
        if (statement !== '') found.push(statement);
        from = to;
      }
      return found;
    });
  });
}
