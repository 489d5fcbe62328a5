import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Stretch } from './clause.ts';
import type { Statement } from './statement.ts';

/** A line of a text as the merchant sees it. */
export interface Line extends Stretch {
  text: string;
  /** Its statements with findings. */
  inDoubt: readonly Statement[];
  /** Its other statements. */
  others: readonly Stretch[];
  /** Names of goods in the text: they may sound like a claim (养生壶). */
  names: readonly Stretch[];
  how: Rewriting;
  isTitle: boolean;
  /** The lines around it; empty where there is none. */
  lineBefore: string;
  lineAfter: string;
  /** It stands in a table, where a label may stand before it. */
  isCell: boolean;
  /** Other lines of the same paragraph follow, and none stands before it. */
  opensParagraph: boolean;
  /** What the listing says beside the line. */
  around: string;
  /** How far above its bar a model holds a statement to be a claim; undefined where none can tell. */
  likenessOf: (said: string) => number | undefined;
}

/** A line as it could read, or for each of its statements in doubt why it cannot. */
export type MendedLine = { change: Change } | { refusals: readonly NoWording[] };
