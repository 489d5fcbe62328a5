import { AVAILABILITY, CONDITIONS } from './availability.ts';
import * as z from 'zod';
import { blockSchema } from './block.ts';
import { PAGE_KINDS } from './page-kind.ts';

/** ISO 4217 code; `null` where the listing does not tell which currency it is. */
const currency = z.string().nullable();

export const moneySchema = z.object({ amount: z.number(), currency });

/** A number with its unit, both as written and brought to the base unit of its dimension. */
export const quantitySchema = z.object({
  value: z.number(),
  /** The upper end, where a range is stated. */
  upper: z.number().optional(),
  unit: z.string(),
  dimension: z.string(),
  /** `value` in the dimension's base unit. */
  base: z.number(),
});

export const propertySchema = z.object({
  name: z.string(),
  value: z.string(),
  quantity: quantitySchema.optional(),
  /** The column of a catalogue it stands in, where that is not called so. */
  field: z.string().optional(),
});

export const offerSchema = z.object({
  name: z.string().optional(),
  sku: z.string().optional(),
  gtin: z.string().optional(),
  price: moneySchema.optional(),
  listPrice: moneySchema.optional(),
  availability: z.enum(AVAILABILITY).optional(),
});

/** A stated term: the words, and what could be read from them. */
export const policySchema = z.object({
  text: z.string(),
  /** Length of the period, where one is stated. */
  days: z.number().optional(),
  /** What it costs; 0 where it is free. */
  cost: moneySchema.optional(),
  paidBy: z.enum(['buyer', 'seller']).optional(),
  /** The words of a condition: “unworn, in the original box”. */
  condition: z.string().optional(),
});

export const organizationSchema = z.object({
  name: z.string().optional(),
  address: z.string().optional(),
  email: z.string().optional(),
  telephone: z.string().optional(),
  /** Registration, VAT or licence number as written. */
  registration: z.string().optional(),
});

export const listingSchema = z.object({
  id: z.string().optional(),
  url: z.string().optional(),
  /** A page of one product, of many, or neither (home, cart, policy). */
  pageType: z.enum(['ItemPage', 'CollectionPage', 'WebPage']),
  /** `feed` for a row of a catalogue, `draft` for a text that is no page yet: what only a live page must show is not asked of it. */
  source: z.enum(['page', 'feed', 'draft']),
  /** What kind of page it is, how likely it is one product's, and how many products it leads to. */
  page: z
    .object({
      kind: z.enum(PAGE_KINDS),
      product: z.number().min(0).max(1),
      products: z.number().int().nonnegative(),
    })
    .optional(),
  /** `shell`: the page's text is written by scripts after loading, so what is missing may be shown there. */
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
  /** Prices that hold only under a condition: coupon, membership, means of payment, subsidy. */
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
  /** Terms that the text states, of `returns`, `warranty`, `delivery`, `identity`, `complaint` and `privacy`. */
  statedTerms: z.array(z.string()).optional(),
  /** What personal data its forms ask for: `email`, `telephone`, `name`, `address`. */
  dataFields: z.array(z.string()).optional(),
  additionalProperty: z.array(propertySchema),
  offers: z.array(offerSchema),
  images: z.array(z.object({ url: z.string().optional(), alt: z.string().optional() })),
  /** Targets and texts of links to terms kept on other pages (returns, warranty, delivery, legal notice, contact). */
  policyLinks: z.array(z.object({ text: z.string(), href: z.string() })),
  blocks: z.array(blockSchema),
  inLanguage: z.string().optional(),
  /** Country codes the listing says it sells to or prices for, ISO 3166-1 alpha-2. */
  markets: z.array(z.string()),
  /** The currency of the prices that its text tells, where none of them was read as the price. */
  quotedCurrency: z.string().optional(),
  /** What a cell of the catalogue holds as its price and no amount can be read from: “abc”, “-5”. */
  unreadPrice: z.string().optional(),
});

/** An amount in the main unit of its currency. */
export type Money = z.infer<typeof moneySchema>;
/** A number with its unit, both as written and brought to the base unit of its dimension. */
export type Quantity = z.infer<typeof quantitySchema>;
/** A row of a specification. */
export type Property = z.infer<typeof propertySchema>;
/** A variant that can be bought. */
export type Offer = z.infer<typeof offerSchema>;
/** A stated term: returns, warranty, delivery. */
export type Policy = z.infer<typeof policySchema>;
/** A seller or manufacturer, as the listing names it. */
export type Organization = z.infer<typeof organizationSchema>;
/** What a page, a row or a draft says of a product. Field names are those of schema.org where it has one. */
export type Listing = z.infer<typeof listingSchema>;
