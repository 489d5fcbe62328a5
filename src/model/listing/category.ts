// Categories of goods: the schema of `_categories.yaml`, and the guess for a listing.

import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/**
 * Schema of `_categories.yaml`: the kinds of goods that rules distinguish. A child counts as its parent
 * too.
 */
export const categoriesSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    title: bilingualSchema,
    parent: z.string().optional(),
    /** Durable goods: buyers expect information on a guarantee even where no law requires it. */
    durable: z.boolean().optional(),
    /** Only goods with a number of their own (`_relations/approval-number.yaml`) are of this category. */
    numbered: z.boolean().optional(),
    /** Goods that a number of this category does not make goods of it: honey with a medicine's number. */
    unlike: z.array(z.string()).optional(),
  }),
);

/** The guessed category of a listing; `confidence` is from 0 to 1. */
export interface CategoryGuess {
  id: string;
  confidence: number;
  /** The approval number in the listing that decided, if any. */
  because?: string | undefined;
}
