// The data for the rewriting of one statement.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Span } from './clause.ts';
import type { Problem } from './problem.ts';

/** A statement of a block's text, with what is in doubt in it. */
export interface Statement {
  text: string;
  /** The spans of all statements in the text. */
  all: readonly Span[];
  own: Span;
  problems: readonly Problem[];
  /** Spans of findings that stay as they are: what a review doubts may be true. */
  spared: readonly Span[];
  rewriting: Rewriting;
  isTitle: boolean;
  /** The texts of the blocks before and after; empty if there is none. */
  blockBefore: string;
  blockAfter: string;
  /** Spans of texts that the law requires: 14 days to withdraw, the maker, warnings. */
  notices: readonly Span[];
  /** The listing's text without the statements that have findings. */
  remainingText: string;
  /** Returns how far the models score words above the threshold for a claim; undefined for too few words. */
  likenessOf: (said: string) => number | undefined;
}

/** The new text of a statement, or the reason why there is none. */
export type Mended = { change: Change } | { refusal: NoWording };

/** True for a statement in brackets, such as 【全网第一】. It is deleted with them. */
export function isBracketed(text: string, { start, end }: Span): boolean {
  return text[start - 1] === '【' && text[end] === '】';
}
