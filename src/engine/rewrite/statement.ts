import type { NoWording } from '../../model/report/suggestion.ts';
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Change } from './candidate.ts';
import type { Stretch } from './clause.ts';
import type { Trouble } from './trouble.ts';

/** A statement of a block's text with what is in doubt in it. */
export interface Statement {
  text: string;
  /** All statements of the text. */
  all: readonly Stretch[];
  own: Stretch;
  troubles: readonly Trouble[];
  how: Rewriting;
  isTitle: boolean;
  /** The text of the blocks before and after; empty where there is none. */
  blockBefore: string;
  blockAfter: string;
  /** Where the text says what the law asks for: 14 days to withdraw, the maker, warnings. */
  notices: readonly Stretch[];
  /** What the listing says in statements that nothing is wrong with. */
  elsewhere: string;
  /** How far above the bar of a claim the models hold words to be; undefined for too few words. */
  likenessOf: (said: string) => number | undefined;
}

/** A statement as it could read, or why it cannot. */
export type Mended = { change: Change } | { refusal: NoWording };

/** 【全网第一】 goes with its brackets. */
export function isBracketed(text: string, { start, end }: Stretch): boolean {
  return text[start - 1] === '【' && text[end] === '】';
}
