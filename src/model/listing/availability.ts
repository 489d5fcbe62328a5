/** Values of schema.org ItemAvailability, without the URL prefix. */
export const AVAILABILITY = [
  'InStock',
  'OutOfStock',
  'PreOrder',
  'BackOrder',
  'LimitedAvailability',
  'SoldOut',
  'Discontinued',
  'InStoreOnly',
  'OnlineOnly',
  'MadeToOrder',
  'PreSale',
] as const;

/** Values of schema.org OfferItemCondition, without the URL prefix. */
export const CONDITIONS = [
  'NewCondition',
  'UsedCondition',
  'RefurbishedCondition',
  'DamagedCondition',
] as const;

export type Availability = (typeof AVAILABILITY)[number];
