/** Names of members and attributes that hold the currency of an amount: `currency`, `currencyCode`, `price_currency`. */
export const CURRENCY_NAME = /^(?:price_?)?currency(?:_?(?:code|iso|id))?$/i;
