import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/** `_categories.yaml`: the kinds of goods that rules tell apart; a child counts as its parent too. */
export const categoriesSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    title: bilingualSchema,
    parent: z.string().optional(),
    /** Made to last: buyers expect to be told of a guarantee even where no law asks for it. */
    durable: z.boolean().optional(),
    /** Only what bears a number of its own (`_relations/approval-number.yaml`) is of this kind, whatever it is called. */
    numbered: z.boolean().optional(),
  }),
);

/** What a listing was taken to be, 0 to 1 sure. */
export interface CategoryGuess {
  id: string;
  confidence: number;
  /** The number in the listing that tells it, where one does. */
  because?: string | undefined;
}
