import type { Span } from './clause.ts';
import type { RewriteWay } from '../../model/rule/rewriting.ts';

/** Words of a statement that cannot stay, and how they may be changed. */
export interface Problem extends Span {
  ways: readonly RewriteWay[];
  /** Replacements by the words that they replace, which overlap the words in doubt. */
  replace: Readonly<Record<string, string>>;
  /** Text of the slot for the missing fact; empty where no fact would help. */
  slot: string;
  /** It is a sales term that is not valid. Nouns in it are deleted with it. */
  isTerm: boolean;
  /** It is about a price. Amounts in it are the price of the goods. */
  isPrice: boolean;
  /** It may be about illness or the body, which honest warnings and advice mention too. */
  isDoubtfulEffect: boolean;
  /** A slot can only prove a figure: "70% faster", not "better". */
  needsFigure: boolean;
}
