import type { RelationName } from '../../model/rule.ts';
import { compositionSum } from './composition-sum.ts';
import { discountFromPrices } from './discount-from-prices.ts';
import { freeDeliveryCharged } from './free-delivery-charged.ts';
import { gtinCheckDigit } from './gtin-check-digit.ts';
import { instalmentsTotal } from './instalments-total.ts';
import { multiBuyTotal } from './multi-buy-total.ts';
import { nutritionEnergy } from './nutrition-energy.ts';
import type { Relation } from './relation.ts';
import { savingFromPrices } from './saving-from-prices.ts';
import { titleMeasure } from './title-measure.ts';
import { unitPrice } from './unit-price.ts';
import { whFromAhAndV } from './wh-from-ah-and-v.ts';

/** Every relation a rule can ask for. */
export const RELATION_CHECKS: Record<RelationName, Relation> = {
  'composition-sum': compositionSum,
  'discount-from-prices': discountFromPrices,
  'free-delivery-charged': freeDeliveryCharged,
  'gtin-check-digit': gtinCheckDigit,
  'instalments-total': instalmentsTotal,
  'multi-buy-total': multiBuyTotal,
  'nutrition-energy': nutritionEnergy,
  'saving-from-prices': savingFromPrices,
  'title-measure': titleMeasure,
  'unit-price': unitPrice,
  'wh-from-ah-and-v': whFromAhAndV,
};
