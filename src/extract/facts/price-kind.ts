import { S } from '../html/signals.ts';
import {
  CONDITION,
  CONDITION_AFTER,
  CONDITION_CJK,
  FOR_ALL,
  INSTALMENT_AFTER,
  INSTALMENT_LABEL,
  LIST_LABEL,
  LOWEST_BEFORE,
  NET,
  SAVING_AFTER,
  SAVING_LABEL,
  SHIPPING_AFTER,
  SHIPPING_LABEL,
  THRESHOLD_AFTER,
  THRESHOLD_LABEL,
  UNIT_AFTER,
} from '../words/commerce.ts';
import type { Lowered } from '../words/lowered.ts';
import type { FoundPrice } from './find-money.ts';

export type PriceKind =
  'plain' | 'list' | 'saving' | 'instalment' | 'shipping' | 'threshold' | 'unit' | 'conditional';

interface Surroundings {
  before: string;
  after: string;
  signals: number;
  struck: boolean;
  found: FoundPrice;
  /** The words after it, as far as the block after its own. */
  next: string;
}

/** What a sum of money is, from the words around it first, then from those of its element. */
export function kindOfPrice(near: Surroundings): {
  kind: PriceKind;
  condition: string | undefined;
  guessed: boolean;
} {
  const { before, after, signals, struck, found } = near;
  const is = (kind: PriceKind, condition?: string) => ({ kind, condition, guessed: false });
  const seems = (kind: PriceKind, condition?: string) => ({ kind, condition, guessed: true });
  if (struck) return is('list');
  if (SAVING_LABEL.test(before) || SAVING_AFTER.test(after)) return is('saving');
  if (INSTALMENT_AFTER.test(after) || INSTALMENT_LABEL.test(before)) return is('instalment');
  if (UNIT_AFTER.test(after) || found.quantityFor) return is('unit');
  if ((LIST_LABEL.test(before) && !RANGE_AFTER.test(after)) || isLowest(near)) return is('list');
  if (SHIPPING_LABEL.test(before) || SHIPPING_AFTER.test(after)) return is('shipping');
  if (THRESHOLD_LABEL.test(before) || THRESHOLD_AFTER.test(after)) return is('threshold');
  if (isForAll(near)) return is('plain');
  const condition =
    CONDITION.exec(before) ??
    CONDITION_CJK.exec(before) ??
    CONDITION_CJK.exec(after.slice(0, 8)) ??
    CONDITION_AFTER.exec(after);
  if (condition) return is('conditional', (condition[1] ?? condition[2] ?? condition[0]).trim());
  if (signals & S.saving && !(signals & (S.current | S.buy))) return seems('saving');
  if (signals & S.instalment) return seems('instalment');
  if (signals & S.unit) return seems('unit');
  if (signals & S.shipping && !(signals & S.price)) return seems('shipping');
  if (signals & S.coupon && !(signals & S.price)) return seems('conditional', 'coupon');
  return is('plain');
}

/** "de 24 € à 39 €" is a range, "de 24 € por 19 €" is not. */
const RANGE_AFTER = /^\s*(?:TTC\s*)?(?:[-–—~〜]|à|a|to|bis|tot|al?|do|до|至)\s*\S{0,3}\d/iu;

type Beside = Pick<Surroundings, 'before' | 'next'>;

export const isForAll = (near: Beside) => stands(FOR_ALL, near);

export const isNet = (near: Beside) => stands(NET, near);

/** Right before or right after the sum, no other figure between. */
function stands(words: Lowered, { before, next }: Beside): boolean {
  const after = words.exec(next.slice(0, 40));
  if (after && after.index < 14 && !/\d/.test(next.slice(0, after.index))) return true;
  const label = before.slice(-40);
  const ahead = words.exec(label);
  return ahead !== null && !/\d/.test(label.slice(ahead.index + ahead[0].length));
}

export const isLowest = ({ before }: Beside) => LOWEST_BEFORE.test(before);
