// The schema of `_laws/<jurisdiction>.yaml`.

import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';
import { DISCLOSURES, PLACES } from './disclosures.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');

/** How sure a citation is: read in the law's text, from a secondary source, or from memory. */
export const CONFIDENCE = ['read', 'secondary', 'memory'] as const;

/** Schema of an article of a law. Dates are written YYYY-MM-DD. */
export const lawSchema = z.strictObject({
  title: bilingualSchema,
  /** The citation as lawyers write it: `art. 9(3)`, `第九条第（三）项`. */
  article: z.string().min(1),
  asks: bilingualSchema,
  /** For a disclosure: where it must stand. */
  place: z.enum(PLACES).optional(),
  /** The gravest outcome if it is missing on a page. */
  cap: z.enum(['violation', 'review']).optional(),
  /** A link is not enough: it must be stated expressly, or in a text that can be kept. */
  express: z.boolean().optional(),
  /** If goods are not known to be durable, stating this other disclosure is enough. */
  unlessDurable: z.enum(DISCLOSURES).optional(),
  /**
   * It applies to labels on packs. If a jurisdiction has such laws, its others do not apply to labels.
   */
  label: z.literal(true).optional(),
  from: date.optional(),
  until: date.optional(),
  confidence: z.enum(CONFIDENCE),
  url: z.string().optional(),
});

/**
 * Schema of one file `_laws/<jurisdiction>.yaml`: articles by slug; their id is `<jurisdiction>/<slug>`.
 */
export const lawFileSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), lawSchema);

export type Law = z.infer<typeof lawSchema> & { id: string };
