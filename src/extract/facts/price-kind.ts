import { S } from '../html/signals.ts';
import {
  CONDITION,
  CONDITION_AFTER,
  CONDITION_CJK,
  INSTALMENT_AFTER,
  INSTALMENT_LABEL,
  LIST_LABEL,
  SAVING_AFTER,
  SAVING_LABEL,
  SHIPPING_AFTER,
  SHIPPING_LABEL,
  THRESHOLD_AFTER,
  THRESHOLD_LABEL,
  UNIT_AFTER,
} from '../words/commerce.ts';
import type { FoundPrice } from './find-money.ts';

export type PriceKind =
  'plain' | 'list' | 'saving' | 'instalment' | 'shipping' | 'threshold' | 'unit' | 'conditional';

interface Surroundings {
  before: string;
  after: string;
  signals: number;
  struck: boolean;
  found: FoundPrice;
  block: string;
}

/** What a sum of money is, from the words around it first, then from those of its element. */
export function kindOfPrice({ before, after, signals, struck, found }: Surroundings): {
  kind: PriceKind;
  condition: string | undefined;
} {
  const is = (kind: PriceKind, condition?: string) => ({ kind, condition });
  if (struck) return is('list');
  if (SAVING_LABEL.test(before) || SAVING_AFTER.test(after)) return is('saving');
  if (INSTALMENT_AFTER.test(after) || INSTALMENT_LABEL.test(before)) return is('instalment');
  if (UNIT_AFTER.test(after) || found.quantityFor) return is('unit');
  if (LIST_LABEL.test(before)) return is('list');
  if (SHIPPING_LABEL.test(before) || SHIPPING_AFTER.test(after)) return is('shipping');
  if (THRESHOLD_LABEL.test(before) || THRESHOLD_AFTER.test(after)) return is('threshold');
  const condition =
    CONDITION.exec(before) ??
    CONDITION_CJK.exec(before) ??
    CONDITION_CJK.exec(after.slice(0, 8)) ??
    CONDITION_AFTER.exec(after);
  if (condition) return is('conditional', (condition[1] ?? condition[2] ?? condition[0]).trim());
  if (signals & S.saving && !(signals & (S.current | S.buy))) return is('saving');
  if (signals & S.instalment) return is('instalment');
  if (signals & S.unit) return is('unit');
  if (signals & S.shipping && !(signals & S.price)) return is('shipping');
  if (signals & S.coupon && !(signals & S.price)) return is('conditional', 'coupon');
  return is('plain');
}
