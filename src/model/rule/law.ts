import * as z from 'zod';
import { bilingualSchema } from '../text/bilingual.ts';
import { PLACES } from './disclosures.ts';

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date is written YYYY-MM-DD');

/** How sure the citation is: read in its text, taken from a secondary source, or from memory. */
export const CONFIDENCE = ['read', 'secondary', 'memory'] as const;

export const lawSchema = z.strictObject({
  title: bilingualSchema,
  /** As lawyers cite it: `art. 9(3)`, `第九条第（三）项`. */
  article: z.string().min(1),
  asks: bilingualSchema,
  /** Of a disclosure: where it must stand. */
  place: z.enum(PLACES).optional(),
  /** The most that its lack on a page can be. */
  cap: z.enum(['violation', 'review']).optional(),
  /** A link is not enough: it must be told expressly, or in a text that can be kept. */
  express: z.boolean().optional(),
  /** It binds what the label on a pack says. Where a jurisdiction names such laws, its others are not held against labels. */
  label: z.literal(true).optional(),
  from: date.optional(),
  until: date.optional(),
  confidence: z.enum(CONFIDENCE),
  url: z.string().optional(),
});

/** One file `_laws/<jurisdiction>.yaml`: article entries by slug; their id is `<jurisdiction>/<slug>`. */
export const lawFileSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), lawSchema);

export type Law = z.infer<typeof lawSchema> & { id: string };
