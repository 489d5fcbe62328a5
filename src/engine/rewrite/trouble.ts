import type { Stretch } from './clause.ts';
import type { RewriteWay } from '../../model/rule/rewriting.ts';

/** Words of a statement that cannot stay as they are. */
export interface Trouble extends Stretch {
  ways: readonly RewriteWay[];
  /** Words that overlap them, and what may stand there instead. */
  replace: Readonly<Record<string, string>>;
  /** What a fact to be filled in is asked by; empty where none would do. */
  slot: string;
  /** A term of sale that does not hold: the nouns in it go with it. */
  isTerm: boolean;
  /** It is about a price: the amounts in it are what the goods cost. */
  isPrice: boolean;
  /** It may be about illness or the body, of which honest warnings and advice speak too. */
  isDoubtfulEffect: boolean;
  /** A slot bears out a figure only: "70% faster", not "better". */
  needsFigure: boolean;
}
