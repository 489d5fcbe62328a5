import type { RelationName } from '../../model/rule/rule.ts';
import { brandStated } from './brand-stated.ts';
import { codeShown } from './code-shown.ts';
import { colourStated } from './colour-stated.ts';
import { compatibilityStated } from './compatibility-stated.ts';
import { compositionSum } from './composition-sum.ts';
import { currencyShown } from './currency-shown.ts';
import { density } from './density.ts';
import { discountFromPrices } from './discount-from-prices.ts';
import { energyClassStated } from './energy-class-stated.ts';
import { expiredGoods } from './expired-goods.ts';
import { freeDeliveryCharged } from './free-delivery-charged.ts';
import { giftValue } from './gift-value.ts';
import { gtinCheckDigit } from './gtin-check-digit.ts';
import { instalmentsTotal } from './instalments-total.ts';
import { landingAvailability } from './landing-availability.ts';
import { landingCondition } from './landing-condition.ts';
import { landingCurrency } from './landing-currency.ts';
import { landingGtin } from './landing-gtin.ts';
import { landingPrice } from './landing-price.ts';
import { landingTitle } from './landing-title.ts';
import { listAbovePrice } from './list-above-price.ts';
import { markedMeasure } from './marked-measure.ts';
import { materialStated } from './material-stated.ts';
import { modelStated } from './model-stated.ts';
import { modelYear } from './model-year.ts';
import { multiBuyTotal } from './multi-buy-total.ts';
import { nameShown } from './name-shown.ts';
import { nutritionEnergy } from './nutrition-energy.ts';
import { originStated } from './origin-stated.ts';
import { protectionClass } from './protection-class.ts';
import { ratedCharge } from './rated-charge.ts';
import type { Relation } from './relation.ts';
import { reviewCount } from './review-count.ts';
import { saleEnded } from './sale-ended.ts';
import { savingFromPrices } from './saving-from-prices.ts';
import { screenDiagonal } from './screen-diagonal.ts';
import { statedMeasure } from './stated-measure.ts';
import { steelGradeStated } from './steel-grade-stated.ts';
import { stockLeft } from './stock-left.ts';
import { titleMeasure } from './title-measure.ts';
import { titleQuantity } from './title-quantity.ts';
import { titleSet } from './title-set.ts';
import { titlesAgree } from './titles-agree.ts';
import { twinUnits } from './twin-units.ts';
import { unitPrice } from './unit-price.ts';
import { whFromAhAndV } from './wh-from-ah-and-v.ts';

/** Every relation a rule can ask for. */
export const RELATION_CHECKS: Record<RelationName, Relation> = {
  'brand-stated': brandStated,
  'code-shown': codeShown,
  'colour-stated': colourStated,
  'compatibility-stated': compatibilityStated,
  'composition-sum': compositionSum,
  'currency-shown': currencyShown,
  density,
  'discount-from-prices': discountFromPrices,
  'energy-class-stated': energyClassStated,
  'expired-goods': expiredGoods,
  'free-delivery-charged': freeDeliveryCharged,
  'gift-value': giftValue,
  'gtin-check-digit': gtinCheckDigit,
  'instalments-total': instalmentsTotal,
  'landing-availability': landingAvailability,
  'landing-condition': landingCondition,
  'landing-currency': landingCurrency,
  'landing-gtin': landingGtin,
  'landing-price': landingPrice,
  'landing-title': landingTitle,
  'list-above-price': listAbovePrice,
  'marked-measure': markedMeasure,
  'material-stated': materialStated,
  'model-stated': modelStated,
  'model-year': modelYear,
  'multi-buy-total': multiBuyTotal,
  'name-shown': nameShown,
  'nutrition-energy': nutritionEnergy,
  'origin-stated': originStated,
  'protection-class': protectionClass,
  'rated-charge': ratedCharge,
  'review-count': reviewCount,
  'sale-ended': saleEnded,
  'saving-from-prices': savingFromPrices,
  'screen-diagonal': screenDiagonal,
  'stated-measure': statedMeasure,
  'steel-grade-stated': steelGradeStated,
  'stock-left': stockLeft,
  'title-measure': titleMeasure,
  'title-quantity': titleQuantity,
  'title-set': titleSet,
  'titles-agree': titlesAgree,
  'twin-units': twinUnits,
  'unit-price': unitPrice,
  'wh-from-ah-and-v': whFromAhAndV,
};
