// Written by `npm run build` from the files of this folder.
import type { RelationName } from '../../model/rule/rule.ts';
import type { Relation } from './relation.ts';
import { relation as affirmedDenied } from './affirmed-denied.ts';
import { relation as ageStated } from './age-stated.ts';
import { relation as alcoholDegree } from './alcohol-degree.ts';
import { relation as brandStated } from './brand-stated.ts';
import { relation as brandTold } from './brand-told.ts';
import { relation as codeShown } from './code-shown.ts';
import { relation as codeTold } from './code-told.ts';
import { relation as colourStated } from './colour-stated.ts';
import { relation as compatibilityStated } from './compatibility-stated.ts';
import { relation as compositionSum } from './composition-sum.ts';
import { relation as contentsCount } from './contents-count.ts';
import { relation as contentsSum } from './contents-sum.ts';
import { relation as countedLabel } from './counted-label.ts';
import { relation as countedNoun } from './counted-noun.ts';
import { relation as countedTold } from './counted-told.ts';
import { relation as currencyShown } from './currency-shown.ts';
import { relation as deniedInTable } from './denied-in-table.ts';
import { relation as deniedInText } from './denied-in-text.ts';
import { relation as density } from './density.ts';
import { relation as discountFromPrices } from './discount-from-prices.ts';
import { relation as discountTold } from './discount-told.ts';
import { relation as eachPrice } from './each-price.ts';
import { relation as eachTotal } from './each-total.ts';
import { relation as energyClassStated } from './energy-class-stated.ts';
import { relation as expiredGoods } from './expired-goods.ts';
import { relation as freeDeliveryCharged } from './free-delivery-charged.ts';
import { relation as freeFrom } from './free-from.ts';
import { relation as genderStated } from './gender-stated.ts';
import { relation as giftValue } from './gift-value.ts';
import { relation as gtinCheckDigit } from './gtin-check-digit.ts';
import { relation as includedStated } from './included-stated.ts';
import { relation as instalmentsTotal } from './instalments-total.ts';
import { relation as kindStated } from './kind-stated.ts';
import { relation as landingAvailability } from './landing-availability.ts';
import { relation as landingCondition } from './landing-condition.ts';
import { relation as landingCurrency } from './landing-currency.ts';
import { relation as landingGtin } from './landing-gtin.ts';
import { relation as landingPrice } from './landing-price.ts';
import { relation as landingTitle } from './landing-title.ts';
import { relation as likelySame } from './likely-same.ts';
import { relation as listAbovePrice } from './list-above-price.ts';
import { relation as loneMeasure } from './lone-measure.ts';
import { relation as markDenied } from './mark-denied.ts';
import { relation as markedMeasure } from './marked-measure.ts';
import { relation as materialPraised } from './material-praised.ts';
import { relation as materialStated } from './material-stated.ts';
import { relation as materialTold } from './material-told.ts';
import { relation as modelStated } from './model-stated.ts';
import { relation as modelYear } from './model-year.ts';
import { relation as multiBuyTotal } from './multi-buy-total.ts';
import { relation as nameShown } from './name-shown.ts';
import { relation as namedFigure } from './named-figure.ts';
import { relation as nutritionEnergy } from './nutrition-energy.ts';
import { relation as offerPeriod } from './offer-period.ts';
import { relation as onlyStated } from './only-stated.ts';
import { relation as originStated } from './origin-stated.ts';
import { relation as partMadeOf } from './part-made-of.ts';
import { relation as placeStated } from './place-stated.ts';
import { relation as priceShown } from './price-shown.ts';
import { relation as priceTold } from './price-told.ts';
import { relation as protectionClass } from './protection-class.ts';
import { relation as ratedCharge } from './rated-charge.ts';
import { relation as ratingTold } from './rating-told.ts';
import { relation as returnDays } from './return-days.ts';
import { relation as reviewCount } from './review-count.ts';
import { relation as saidTwice } from './said-twice.ts';
import { relation as saleEnded } from './sale-ended.ts';
import { relation as savingFromPrices } from './saving-from-prices.ts';
import { relation as screenDiagonal } from './screen-diagonal.ts';
import { relation as shareStated } from './share-stated.ts';
import { relation as statedMeasure } from './stated-measure.ts';
import { relation as statementAgain } from './statement-again.ts';
import { relation as steelGradeStated } from './steel-grade-stated.ts';
import { relation as stockLeft } from './stock-left.ts';
import { relation as supplyDays } from './supply-days.ts';
import { relation as titleAgain } from './title-again.ts';
import { relation as titleMeasure } from './title-measure.ts';
import { relation as titleQuantity } from './title-quantity.ts';
import { relation as titleSet } from './title-set.ts';
import { relation as titleSize } from './title-size.ts';
import { relation as titlesAgree } from './titles-agree.ts';
import { relation as twinUnits } from './twin-units.ts';
import { relation as unitPrice } from './unit-price.ts';
import { relation as valueTold } from './value-told.ts';
import { relation as warrantyTold } from './warranty-told.ts';
import { relation as waterDepth } from './water-depth.ts';
import { relation as whFromAhAndV } from './wh-from-ah-and-v.ts';

/** Every relation a rule can ask for. */
export const RELATION_CHECKS: Record<RelationName, Relation> = {
  'affirmed-denied': affirmedDenied,
  'age-stated': ageStated,
  'alcohol-degree': alcoholDegree,
  'brand-stated': brandStated,
  'brand-told': brandTold,
  'code-shown': codeShown,
  'code-told': codeTold,
  'colour-stated': colourStated,
  'compatibility-stated': compatibilityStated,
  'composition-sum': compositionSum,
  'contents-count': contentsCount,
  'contents-sum': contentsSum,
  'counted-label': countedLabel,
  'counted-noun': countedNoun,
  'counted-told': countedTold,
  'currency-shown': currencyShown,
  'denied-in-table': deniedInTable,
  'denied-in-text': deniedInText,
  density,
  'discount-from-prices': discountFromPrices,
  'discount-told': discountTold,
  'each-price': eachPrice,
  'each-total': eachTotal,
  'energy-class-stated': energyClassStated,
  'expired-goods': expiredGoods,
  'free-delivery-charged': freeDeliveryCharged,
  'free-from': freeFrom,
  'gender-stated': genderStated,
  'gift-value': giftValue,
  'gtin-check-digit': gtinCheckDigit,
  'included-stated': includedStated,
  'instalments-total': instalmentsTotal,
  'kind-stated': kindStated,
  'landing-availability': landingAvailability,
  'landing-condition': landingCondition,
  'landing-currency': landingCurrency,
  'landing-gtin': landingGtin,
  'landing-price': landingPrice,
  'landing-title': landingTitle,
  'likely-same': likelySame,
  'list-above-price': listAbovePrice,
  'lone-measure': loneMeasure,
  'mark-denied': markDenied,
  'marked-measure': markedMeasure,
  'material-praised': materialPraised,
  'material-stated': materialStated,
  'material-told': materialTold,
  'model-stated': modelStated,
  'model-year': modelYear,
  'multi-buy-total': multiBuyTotal,
  'name-shown': nameShown,
  'named-figure': namedFigure,
  'nutrition-energy': nutritionEnergy,
  'offer-period': offerPeriod,
  'only-stated': onlyStated,
  'origin-stated': originStated,
  'part-made-of': partMadeOf,
  'place-stated': placeStated,
  'price-shown': priceShown,
  'price-told': priceTold,
  'protection-class': protectionClass,
  'rated-charge': ratedCharge,
  'rating-told': ratingTold,
  'return-days': returnDays,
  'review-count': reviewCount,
  'said-twice': saidTwice,
  'sale-ended': saleEnded,
  'saving-from-prices': savingFromPrices,
  'screen-diagonal': screenDiagonal,
  'share-stated': shareStated,
  'stated-measure': statedMeasure,
  'statement-again': statementAgain,
  'steel-grade-stated': steelGradeStated,
  'stock-left': stockLeft,
  'supply-days': supplyDays,
  'title-again': titleAgain,
  'title-measure': titleMeasure,
  'title-quantity': titleQuantity,
  'title-set': titleSet,
  'title-size': titleSize,
  'titles-agree': titlesAgree,
  'twin-units': twinUnits,
  'unit-price': unitPrice,
  'value-told': valueTold,
  'warranty-told': warrantyTold,
  'water-depth': waterDepth,
  'wh-from-ah-and-v': whFromAhAndV,
};
