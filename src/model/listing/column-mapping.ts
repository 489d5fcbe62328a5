import * as z from 'zod';

/** What a column of a catalogue can hold: fields of the listing, and texts that become its blocks. */
export const ROW_FIELDS = [
  'id',
  'name',
  'description',
  'highlights',
  'specification',
  'price',
  'salePrice',
  'listPrice',
  'currency',
  'unitPrice',
  'brand',
  'sku',
  'gtin',
  'mpn',
  'category',
  'inLanguage',
  'market',
  'availability',
  'condition',
  'url',
  'image',
  'imageText',
  'seller',
  'manufacturer',
  'countryOfOrigin',
  'returnPolicy',
  'warranty',
  'shipping',
  'ratingValue',
  'reviewCount',
] as const;

/** Beside the fields: a named property of the goods, or nothing that concerns the listing. */
export const COLUMN_TARGETS = [...ROW_FIELDS, 'property', 'ignore'] as const;

/** The `mapping` of a configuration: how a catalogue's columns are to be read where their headings do not tell. */
export const columnMappingSchema = z.strictObject({
  /** Field by heading as in the file; case, spaces and punctuation of headings do not matter. */
  columns: z.record(z.string().min(1), z.enum(COLUMN_TARGETS)).optional(),
  /** The layout to read the rest by, instead of the one the headings point to: a file name of `rules/_columns`. */
  platform: z.string().min(1).optional(),
  /** Rows next to each other with the same value in this column are variants of one listing. */
  joinBy: z.string().min(1).optional(),
  /** Values for rows that have none of their own. */
  defaults: z
    .strictObject({
      /** ISO 4217. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'EUR')
        .optional(),
      /** BCP 47. */
      inLanguage: z.string().min(2).optional(),
      /** ISO 3166-1 alpha-2. */
      market: z
        .string()
        .regex(/^[A-Z]{2}$/, 'DE')
        .optional(),
      brand: z.string().optional(),
      seller: z.string().optional(),
    })
    .optional(),
});

export type RowField = (typeof ROW_FIELDS)[number];
export type ColumnTarget = (typeof COLUMN_TARGETS)[number];
/** How the columns of a catalogue are to be read, where their headings do not tell. */
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
