// Classifies amounts of money: price, list price, saving, instalment, delivery cost and so on.
import { S } from '../words/signals.ts';
import {
  CONDITION,
  CONDITION_AFTER,
  CONDITION_CJK,
  CURRENT_AHEAD,
  CURRENT_BEHIND,
  FOR_ALL,
  GROSS,
  INSTALMENT_AFTER,
  INSTALMENT_LABEL,
  LIST_LABEL,
  LOWEST_BEFORE,
  NET,
  OTHER_LABEL,
  REGULAR,
  SAVING_AFTER,
  SAVING_LABEL,
  SHIPPING_AFTER,
  SHIPPING_LABEL,
  THRESHOLD_AFTER,
  THRESHOLD_LABEL,
  UNIT_AFTER,
} from '../words/commerce.ts';
import type { LowerCasePattern } from '../words/lower-case-pattern.ts';
import type { Price } from '../../quantity/money/price.ts';

export type PriceKind =
  'plain' | 'list' | 'saving' | 'instalment' | 'shipping' | 'threshold' | 'unit' | 'conditional';

/** The text and elements around an amount. */
export interface Surroundings {
  /** The words before it that may belong to it. */
  before: string;
  after: string;
  /** Signals of the element and its nearest ancestors, as bits. */
  signals: number;
  struck: boolean;
  found: Price;
  /** The words after it, up to the next amount. */
  own: string;
  /** The words before and after it that may state a condition, such as "for members". */
  ahead: string;
  behind: string;
  /** The amount as written. It may include a word for the tax, as in "1,980円(税込)". */
  sum: string;
}

export interface KindOfPrice {
  kind: PriceKind;
  condition: string | undefined;
  /** True if only CSS classes suggest the kind, not the text. */
  guessed: boolean;
}

/** Returns the kind of an amount. The words around it decide; else its CSS classes. */
export function kindOfPrice(near: Surroundings): KindOfPrice {
  const { before, after, own, ahead, behind, signals, struck, found } = near;
  const is = (kind: PriceKind, condition?: string) => ({ kind, condition, guessed: false });
  const seems = (kind: PriceKind, condition?: string) => ({ kind, condition, guessed: true });
  if (struck) return is('list');
  if (found.sign !== undefined) return is('saving');
  if (SAVING_LABEL.test(before) || SAVING_AFTER.test(own)) return is('saving');
  if (INSTALMENT_AFTER.test(own) || INSTALMENT_LABEL.test(before)) return is('instalment');
  if (UNIT_AFTER.test(own) || found.quantityFor) return is('unit');
  if ((LIST_LABEL.test(before) && !RANGE_AFTER.test(after)) || LOWEST_BEFORE.test(ahead)) return is('list');
  if (SHIPPING_LABEL.test(before) || SHIPPING_AFTER.test(own)) return is('shipping');
  if (THRESHOLD_LABEL.test(before) || THRESHOLD_AFTER.test(own)) return is('threshold');
  if (isBeside(FOR_ALL, near)) return is('plain');
  const condition =
    CONDITION.exec(ahead) ??
    CONDITION_CJK.exec(ahead) ??
    CONDITION_CJK.exec(behind.slice(0, 8)) ??
    CONDITION_AFTER.exec(behind);
  if (condition) return is('conditional', (condition[1] ?? condition[2] ?? condition[0]).trim());
  if (signals & S.saving && !(signals & (S.current | S.buy))) return seems('saving');
  if (signals & S.instalment) return seems('instalment');
  if (signals & S.unit) return seems('unit');
  if (signals & S.shipping && !(signals & S.price)) return seems('shipping');
  if (signals & S.coupon && !(signals & S.price)) return seems('conditional', 'coupon');
  return is('plain');
}

/** "de 24 € à 39 €" is a range; "de 24 € por 19 €" is a list price and a price. */
const RANGE_AFTER = /^\s*(?:TTC\s*)?(?:[-–—~〜]|à|a|to|bis|tot|al?|do|до|至)\s*\S{0,3}\d/iu;

/** Returns further clues from the words around an amount, such as "tax:net" or "current". */
export function priceWords(near: Surroundings): string[] {
  const clues: string[] = [];
  if (isBeside(NET, near)) clues.push('tax:net');
  else if (near.sum.includes('税込') || isBeside(GROSS, near)) clues.push('tax:gross');
  if (isBeside(FOR_ALL, near)) clues.push('forAll');
  if (LOWEST_BEFORE.test(near.ahead)) clues.push('lowest');
  if (isCurrent(near)) clues.push('current');
  if (REGULAR.test(near.ahead)) clues.push('regular');
  return clues;
}

/** Whether the words before an amount say that it buys another quantity, or other goods. */
export const isOfOther = ({ before }: Surroundings) => OTHER_LABEL.test(before);

export const isCurrent = ({ ahead, behind }: Surroundings) =>
  CURRENT_AHEAD.test(ahead) || CURRENT_BEHIND.test(behind);

/** Returns true if the words are right before or after the amount, without a digit between. */
function isBeside(words: LowerCasePattern, { ahead, behind }: Surroundings): boolean {
  const after = behind === '' ? null : words.exec(behind.slice(0, 40));
  if (after && after.index < 14 && !/\d/.test(behind.slice(0, after.index))) return true;
  if (ahead === '') return false;
  const label = ahead.slice(-40);
  const before = words.exec(label);
  return before !== null && !/\d/.test(label.slice(before.index + before[0].length));
}
