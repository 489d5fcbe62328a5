// The data for the rewriting of one line.
import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Span } from './clause.ts';
import type { Statement } from './statement.ts';

/** A line of a block's text, with its statements. */
export interface Line extends Span {
  text: string;
  /** Its statements that have findings. */
  inDoubt: readonly Statement[];
  /** Spans of findings that stay as they are. */
  spared: readonly Span[];
  /** Its other statements. */
  others: readonly Span[];
  /** Spans of names of goods. They may sound like a claim: 养生壶 ("health kettle"). */
  names: readonly Span[];
  rewriting: Rewriting;
  isTitle: boolean;
  /** The lines before and after it; empty if there is none. */
  lineBefore: string;
  lineAfter: string;
  /** The line is in a table, where a label may precede it. */
  isCell: boolean;
  /** It is the first of several lines in its paragraph. */
  opensParagraph: boolean;
  /** The listing's text without the line. */
  around: string;
  /** Returns how far a model scores words above its threshold for a claim; undefined if no model can. */
  likenessOf: (said: string) => number | undefined;
}

/** The new text of a line, or for each statement in doubt the reason why there is none. */
export type MendedLine = { change: Change } | { refusals: readonly NoWording[] };
