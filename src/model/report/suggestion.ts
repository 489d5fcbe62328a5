// Suggested wordings for a finding.

import * as z from 'zod';
import { placeSchema } from '../listing/evidence.ts';

/** Kinds of suggestions: remove words, replace them, or ask for a fact. */
export const SUGGESTION_KINDS = ['delete', 'replace', 'fill'] as const;

/**
 * Why there is no suggestion: another finding of the line cannot be mended, the rest would sound like a claim,
 * lost facts, lost words that are not in doubt, a name of the goods, a broken sentence, nothing left of the
 * text, the finding would stay or another come, a language without words for this, or the wording is not the
 * problem.
 */
export const NO_WORDING = [
  'otherFinding',
  'otherClaim',
  'factsLost',
  'plainLost',
  'named',
  'broken',
  'nothingLeft',
  'notMended',
  'language',
  'notWording',
] as const;

/**
 * A span of a block's text and its replacement. `from` and `to` are the places of its ends in the source.
 */
export const editSchema = z.object({
  block: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** The words to remove. */
  old: z.string(),
  /** Their replacement. The merchant fills in a slot 〔…〕. */
  text: z.string(),
  from: placeSchema.optional(),
  to: placeSchema.optional(),
});

/** A suggested wording with its edit. */
export const suggestionSchema = z.object({
  kind: z.enum(SUGGESTION_KINDS),
  edit: editSchema,
  /** The block's text afterwards; may be empty. */
  after: z.string(),
  /** Needs no new fact. A check of the changed listing removed the finding and gave no new one. */
  safe: z.boolean(),
});

/** A span of a block's text and its replacement. `start` and `end` are UTF-16 offsets. */
export type Edit = z.infer<typeof editSchema>;
/** Why there is no suggestion. */
export type NoWording = (typeof NO_WORDING)[number];
/** A wording made from the merchant's own sentence. */
export type Suggestion = z.infer<typeof suggestionSchema>;
