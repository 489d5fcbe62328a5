import * as z from 'zod';
import { placeSchema } from '../listing/evidence.ts';

/** What a suggestion does: takes words out, puts others in their place, or asks for a fact. */
export const SUGGESTION_KINDS = ['delete', 'replace', 'fill'] as const;

/** Why no wording can be suggested: another doubtful claim stands in the line, a fact would go too, the rest would not read, or other words would only hide what is wrong. */
export const NO_WORDING = ['otherClaim', 'factsLost', 'broken', 'notWording'] as const;

/** One stretch of a text block and what is to stand there instead; `from` and `to` are its ends in the source. */
export const editSchema = z.object({
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The words that go. */
  old: z.string(),
  /** What comes in their place; a slot 〔…〕 is for the merchant to fill. */
  text: z.string(),
  from: placeSchema.optional(),
  to: placeSchema.optional(),
});

export const suggestionSchema = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  edit: editSchema,
  /** The block's text afterwards; empty where nothing of it is left. */
  after: z.string(),
  /** It needs no new fact, and a check of the changed listing showed that the finding goes and none comes. */
  safe: z.boolean(),
});

/** One stretch of a text block and what is to stand there instead. */
export type Edit = z.infer<typeof editSchema>;
/** Why no wording can be suggested. */
export type NoWording = (typeof NO_WORDING)[number];
/** A wording made from the merchant's own sentence. */
export type Suggestion = z.infer<typeof suggestionSchema>;
