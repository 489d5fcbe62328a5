import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';
import { columnMappingSchema, ROW_FIELDS } from './column-mapping.ts';

const headings = z.array(z.string().min(1));

/** `rules/_columns/<platform>.yaml`: how one platform's exports name what they hold. */
export const columnsSchema = z.strictObject({
  title: bilingualSchema,
  /** Headings that tell this platform's exports from others; how many must be there is `least`. */
  signature: headings.optional(),
  least: z.number().int().positive().optional(),
  /** At least one of these headings must be there. */
  required: headings.optional(),
  /** Headings of each field, the most telling first: a listing has the value of the first that is filled. */
  columns: z.partialRecord(z.enum(ROW_FIELDS), headings),
  /** Rows next to each other with the same value in the first of these columns that is there are one listing. */
  joinBy: headings.optional(),
  /** What tells the variants of one listing apart. */
  variant: headings.optional(),
  /** Two columns that hold name and value of a property; `*` is a number. */
  pairs: z.array(z.tuple([z.string(), z.string()])).optional(),
  /** What the platform's codes stand for, by field. */
  values: z.partialRecord(z.enum(ROW_FIELDS), z.record(z.string(), z.string())).optional(),
  defaults: columnMappingSchema.shape.defaults,
  /** What stands before a default in a heading: `Currency=` in `*Action(SiteID=UK|Country=GB|Currency=GBP)`. */
  settings: z.partialRecord(z.enum(['currency', 'market']), z.string().min(1)).optional(),
  /** Nothing that concerns the listing; `*` at the end stands for anything. */
  ignore: headings.optional(),
});

export type Columns = z.infer<typeof columnsSchema>;
/** The columns of each platform, by file name; `common` is always there. */
export type ColumnBook = Record<string, Columns>;
