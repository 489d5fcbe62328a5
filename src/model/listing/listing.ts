// The listing: everything that one product page, row or draft says, as a schema.

import { AVAILABILITY, CONDITIONS } from './availability.ts';
import * as z from 'zod';
import { blockSchema } from './block.ts';
import { GENRES } from './genre.ts';
import { PAGE_KINDS } from './page-kind.ts';

/** ISO 4217 code; `null` where the listing does not say which currency it is. */
const currency = z.string().nullable();

/** An amount in the main unit of its currency. */
export const moneySchema = z.object({ amount: z.number(), currency });

/** A number with its unit, as written and converted to the base unit of its dimension. */
export const quantitySchema = z.object({
  value: z.number(),
  /** Upper end of a range. */
  upper: z.number().optional(),
  unit: z.string(),
  dimension: z.string(),
  /** `value` in the dimension's base unit. */
  base: z.number(),
});

/** A row of a specification. */
export const propertySchema = z.object({
  name: z.string(),
  value: z.string(),
  quantity: quantitySchema.optional(),
  /** The column of a catalogue that it comes from, where its heading differs from the name. */
  field: z.string().optional(),
});

/** A variant that can be bought. */
export const offerSchema = z.object({
  name: z.string().optional(),
  sku: z.string().optional(),
  gtin: z.string().optional(),
  price: moneySchema.optional(),
  listPrice: moneySchema.optional(),
  availability: z.enum(AVAILABILITY).optional(),
});

/** A stated term: its text, and the values that could be read from it. */
export const policySchema = z.object({
  text: z.string(),
  /** Length of the period in days, where one is stated. */
  days: z.number().optional(),
  /** The cost; 0 where it is free. */
  cost: moneySchema.optional(),
  paidBy: z.enum(['buyer', 'seller']).optional(),
  /** The text of a condition: “unworn, in the original box”. */
  condition: z.string().optional(),
});

/** A seller or manufacturer, as the listing names it. */
export const organizationSchema = z.object({
  name: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  telephone: z.string().optional(),
  /** Registration, VAT or licence number as written. */
  registration: z.string().optional(),
});

/** Schema of a listing. */
export const listingSchema = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  /** A page of one product, of many, or neither (home, cart, policy). */
  pageType: z.enum(['ItemPage', 'CollectionPage', 'WebPage']),
  /**
   * `page`; `feed` for a row of a catalogue; `draft` for a text that is no page yet, so rules for live
   * pages do not apply.
   */
  source: z.enum(['page', 'feed', 'draft']),
  /**
   * Kind of the page, probability (0 to 1) that it is a product page, and number of products it links to.
   */
  page: z
    .object({
      kind: z.enum(PAGE_KINDS),
      product: z.number().min(0).max(1),
      products: z.number().int().nonnegative(),
    })
    .optional(),
  /** What a draft's text is, where it is plainly no listing. */
  genre: z.enum(GENRES).optional(),
  /** `shell`: scripts write the page's text after loading, so missing things may still be shown. */
  completeness: z.enum(['full', 'shell']),
  name: z.string().optional(),
  brand: z.string().optional(),
  sku: z.string().optional(),
  gtin: z.string().optional(),
  mpn: z.string().optional(),
  /** The structured category, or the breadcrumb joined by ` > `. */
  category: z.string().optional(),
  breadcrumb: z.array(z.string()),
  price: moneySchema.optional(),
  listPrice: moneySchema.extend({ label: z.string().optional() }).optional(),
  /** Prices that require a condition: coupon, membership, means of payment, subsidy. */
  conditionalPrices: z.array(moneySchema.extend({ condition: z.string() })),
  unitPrice: moneySchema.extend({ unit: z.string() }).optional(),
  priceRange: z.object({ low: z.number(), high: z.number(), currency }).optional(),
  availability: z.enum(AVAILABILITY).optional(),
  itemCondition: z.enum(CONDITIONS).optional(),
  aggregateRating: z
    .object({
      ratingValue: z.number().optional(),
      bestRating: z.number().optional(),
      reviewCount: z.number().optional(),
    })
    .optional(),
  seller: organizationSchema.optional(),
  manufacturer: z.string().optional(),
  countryOfOrigin: z.string().optional(),
  returnPolicy: policySchema.optional(),
  warranty: policySchema.optional(),
  shipping: policySchema.optional(),
  /**
   * Terms that the text states: `returns`, `warranty`, `delivery`, `identity`, `complaint`, `privacy`.
   */
  statedTerms: z.array(z.string()).optional(),
  /** Personal data that its forms ask for: `email`, `telephone`, `name`, `address`. */
  dataFields: z.array(z.string()).optional(),
  additionalProperty: z.array(propertySchema),
  offers: z.array(offerSchema),
  images: z.array(z.object({ url: z.string().optional(), alt: z.string().optional() })),
  /** Links to terms on other pages: returns, warranty, delivery, legal notice, contact. */
  policyLinks: z.array(z.object({ text: z.string(), href: z.string() })),
  blocks: z.array(blockSchema),
  inLanguage: z.string().optional(),
  /** Countries that the listing says it sells to or prices for, as ISO 3166-1 alpha-2 codes. */
  markets: z.array(z.string()),
  /** The currency of prices in its text, where none of them was chosen as the price. */
  quotedCurrency: z.string().optional(),
  /** A catalogue's price cell without a readable amount: “abc”, “-5”. */
  unreadPrice: z.string().optional(),
});

/** An amount in the main unit of its currency. `currency` is an ISO 4217 code or null. */
export type Money = z.infer<typeof moneySchema>;
/** A number with its unit, as written and converted to the base unit of its dimension. */
export type Quantity = z.infer<typeof quantitySchema>;
/** A row of a specification: name and value, and the quantity where the value is one. */
export type Property = z.infer<typeof propertySchema>;
/** A variant that can be bought. */
export type Offer = z.infer<typeof offerSchema>;
/** A stated term: returns, warranty or delivery. */
export type Policy = z.infer<typeof policySchema>;
/** A seller or manufacturer, as the listing names it. */
export type Organization = z.infer<typeof organizationSchema>;
/**
 * What a page, a row or a draft says of a product. Fields are named as in schema.org where it has them.
 */
export type Listing = z.infer<typeof listingSchema>;
