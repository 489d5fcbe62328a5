// The `mapping` of a configuration: how the columns of a catalogue are read.

import * as z from 'zod';

/** Contents of a column: fields of the listing, and texts that become its blocks. */
export const ROW_FIELDS = [
  'id',
  'name',
  'description',
  'highlights',
  'specification',
  'price',
  'salePrice',
  'saleDates',
  'saleStart',
  'saleEnd',
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
  'stockTracking',
  'sellsWithoutStock',
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

/** The fields, and two more: a named property of the goods, or a column to ignore. */
export const COLUMN_TARGETS = [...ROW_FIELDS, 'property', 'ignore'] as const;

/** Schema of `mapping` in a configuration: how columns are read whose headings are unknown. */
export const columnMappingSchema = z.strictObject({
  /** Field by heading as in the file. Case, spaces and punctuation of headings do not matter. */
  columns: z.record(z.string().min(1), z.enum(COLUMN_TARGETS)).optional(),
  /** The layout for the other columns, instead of the detected one: a file name of `rules/_columns`. */
  platform: z.string().min(1).optional(),
  /** Adjacent rows with the same value in this column are variants of one listing. */
  joinBy: z.string().min(1).optional(),
  /** Values for rows without their own. */
  defaults: z
    .strictObject({
      /** ISO 4217 code. */
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/, 'EUR')
        .optional(),
      /** BCP 47 tag. */
      inLanguage: z.string().min(2).optional(),
      /** ISO 3166-1 alpha-2 code. */
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
/** How the columns of a catalogue are read whose headings are unknown. */
export type ColumnMapping = z.infer<typeof columnMappingSchema>;
