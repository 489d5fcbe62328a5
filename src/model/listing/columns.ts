// The schema of `rules/_columns/<platform>.yaml`, the column layout of a platform's exports.

import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';
import { columnMappingSchema, ROW_FIELDS } from './column-mapping.ts';

const headings = z.array(z.string().min(1));

/** Schema of `rules/_columns/<platform>.yaml`: the headings in one platform's exports. */
export const columnsSchema = z.strictObject({
  title: bilingualSchema,
  /** Headings that identify the platform. `least` says how many of them must be there. */
  signature: headings.optional(),
  least: z.number().int().positive().optional(),
  /** At least one of these headings must be there. */
  required: headings.optional(),
  /** Headings of each field, best first. A listing has the value of the first that is filled. */
  columns: z.partialRecord(z.enum(ROW_FIELDS), headings),
  /** Headings of properties of the goods, such as colour and material. */
  properties: headings.optional(),
  /** Prices that count the hundredth part of the currency: 12900 fen are 129 yuan. */
  hundredths: headings.optional(),
  /** Texts that the platform puts into cells without a value. */
  empty: headings.optional(),
  /** Adjacent rows with the same value in the first of these columns that exists are one listing. */
  joinBy: headings.optional(),
  /** Columns that distinguish the variants of one listing, such as size. */
  variant: headings.optional(),
  /** Pairs of columns with name and value of a property; `*` stands for a number. */
  pairs: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** Meanings of the platform's codes, by field. */
  values: z.partialRecord(z.enum(ROW_FIELDS), z.record(z.string(), z.string())).optional(),
  defaults: columnMappingSchema.shape.defaults,
  /** Text before a default in a heading: `Currency=` in `*Action(SiteID=UK|Country=GB|Currency=GBP)`. */
  settings: z.partialRecord(z.enum(['currency', 'market']), z.string().min(1)).optional(),
  /** Words in brackets after the heading of a price that change nothing: "incl. VAT". */
  notes: headings.optional(),
  /** Headings that say more than the property's name: `Metafield: custom.{name}`; `*` stands for anything. */
  named: headings.optional(),
  /** Headings to ignore as they are written, with their brackets, unless `named` has them. */
  ignoreHeadings: headings.optional(),
  /** Headings of columns to ignore; a final `*` stands for anything. */
  ignore: headings.optional(),
});

export type Columns = z.infer<typeof columnsSchema>;
/** The columns of each platform, by file name; `common` always exists. */
export type ColumnBook = Record<string, Columns>;
