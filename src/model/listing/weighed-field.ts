// All candidates of a field with their probabilities, as `extract --explain FIELD` shows them.

import * as z from 'zod';
import { evidenceSchema } from './evidence.ts';

const shareSchema = z.number().min(0).max(1);

/** The candidates of a field, most probable first, and how probable it is that none is right. */
export const weighedFieldSchema = z.object({
  /** Why the page itself may state no value. */
  none: z.object({ share: shareSchema, reasons: z.array(z.string()) }),
  /** `share`: probability of the value, from 0 to 1. The features that decided are the evidence's `reasons`. */
  values: z.array(z.object({ share: shareSchema, evidence: evidenceSchema })),
  /** How many candidates are not listed, because they are the least probable. */
  more: z.number().int().nonnegative(),
});

/** The candidates of a field, most probable first, and how probable it is that none is right. */
export type WeighedField = z.infer<typeof weighedFieldSchema>;
