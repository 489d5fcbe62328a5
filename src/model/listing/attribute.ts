import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/** Schema of `_attributes.yaml`: attributes that a listing may state twice, with their dimensions. */
export const attributesSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    title: bilingualSchema,
    /** Dimensions as `quantity/` names them; absent for attributes that are stated in words. */
    dimension: z.array(z.string()).optional(),
    /** A measure in the title without a name may be this attribute. */
    titleMeasure: z.boolean().optional(),
    /** A listing may state several values under one label, such as requirements or versions. */
    several: z.boolean().optional(),
  }),
);

/** Schema of `_vocabulary/_attributes/<lang>.yaml`: names of attributes in labels and in prose. */
export const attributeWordsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    words: z.array(z.string().min(1)).min(1),
    unless: z.array(z.string().min(1)).min(1).optional(),
  }),
);

export type Attributes = z.infer<typeof attributesSchema>;
