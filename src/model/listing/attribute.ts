import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';

/** `_attributes.yaml`: the properties of goods that can be stated twice, with the dimensions they are measured in. */
export const attributesSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    title: bilingualSchema,
    /** As `quantity/` names them; none for what is told in words. */
    dimension: z.array(z.string()).optional(),
    /** A measure of the title without a name of its own may be this. */
    titleMeasure: z.boolean().optional(),
    /** A listing may state several by the same label: requirements, versions. */
    several: z.boolean().optional(),
  }),
);

/** `_vocabulary/_attributes/<lang>.yaml`: what names an attribute in labels and in prose. */
export const attributeWordsSchema = z.record(
  z.string().regex(/^[a-z][a-z-]*$/),
  z.strictObject({
    words: z.array(z.string().min(1)).min(1),
    unless: z.array(z.string().min(1)).min(1).optional(),
  }),
);

export type Attributes = z.infer<typeof attributesSchema>;
