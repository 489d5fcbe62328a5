// Findings: what a rule found in a listing, with quote, place, laws and fix.

import * as z from 'zod';
import { BLOCK_ROLES } from '../listing/block-roles.ts';
import { CONFIDENCE } from '../rule/law.ts';
import { evidenceSchema, placeSchema } from '../listing/evidence.ts';
import { REASON_CODES } from '../rule/reasons.ts';
import { referentSchema, sameSchema } from './same.ts';
import { NO_WORDING, suggestionSchema } from './suggestion.ts';
import { FAMILIES, SEVERITIES } from '../rule/outcome.ts';

/**
 * Place of a finding: the place in the source, the block's role, and UTF-16 offsets into the block's
 * text.
 */
export const whereSchema = placeSchema.extend({
  role: z.enum(BLOCK_ROLES).optional(),
  block: z.number().int().nonnegative().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  /** Line and column in the source after the last character; with `line` and `column`. */
  endLine: z.number().int().positive().optional(),
  endColumn: z.number().int().positive().optional(),
});

/** An article of a law, with the dates between which it is in force. */
export const citationSchema = z.object({
  id: z.string(),
  title: z.string(),
  article: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  confidence: z.enum(CONFIDENCE),
  url: z.string().optional(),
});

/** How a finding was ignored, by the configuration or a comment in the page, and why. */
export const suppressionSchema = z.object({
  kind: z.enum(['config', 'inline']),
  reason: z.string(),
  until: z.string().optional(),
});

/** Schema of a finding. */
export const findingSchema = z.object({
  ruleId: z.string(),
  outcome: z.enum(['violation', 'review', 'error']),
  severity: z.enum(SEVERITIES),
  family: z.enum(FAMILIES),
  topic: z.string(),
  message: z.string(),
  /** The listing's own words; empty where something is missing. */
  quote: z.string(),
  /** The sentence around the quote, with the quote's offsets in it. */
  context: z.object({ text: z.string(), start: z.number().int(), end: z.number().int() }).optional(),
  where: whereSchema,
  /** Other rules that the same words break; the message names them. */
  also: z.array(z.string()).optional(),
  /** Number of further places of the listing that say the same. */
  repeats: z.number().int().nonnegative().optional(),
  /** Why it is a `review` and not a `violation`, or what an `error` was. */
  reason: z.string().optional(),
  /** The code of the reason, where it is a known one. */
  reasonCode: z.enum(REASON_CODES).optional(),
  laws: z.array(citationSchema),
  fix: z.string(),
  /** Other wordings, made from the listing's own sentence, best first; with `--suggest`. */
  suggestions: z.array(suggestionSchema).optional(),
  /** Why there is no suggestion, where the wording could be changed; with `--suggest`. */
  noWording: z.enum(NO_WORDING).optional(),
  /** Values that the message was made from, such as the missing parts of a proof. */
  data: z.record(z.string(), z.unknown()).optional(),
  /**
   * Both sides of a contradiction: place, value (a measure in the base unit of its `dimension`), and what
   * each side describes.
   */
  evidence: z
    .array(evidenceSchema.extend({ dimension: z.string().optional(), referent: referentSchema.optional() }))
    .optional(),
  /** For a contradiction: what both sides describe. */
  same: sameSchema.optional(),
  fingerprint: z.string(),
  /** Whether the baseline has the finding, where one was given. */
  baselineState: z.enum(['new', 'unchanged']).optional(),
  /** Ignored by the user: still reported, but it neither fails the run nor lowers the score. */
  suppression: suppressionSchema.optional(),
});

/** The place of a finding. `start` and `end` are UTF-16 offsets into the block's text. */
export type Where = z.infer<typeof whereSchema>;
/** An article of a law, and how sure the citation is. */
export type Citation = z.infer<typeof citationSchema>;
/** Why a finding was ignored, and until when. */
export type Suppression = z.infer<typeof suppressionSchema>;
/** What is wrong with a listing, with the quoted words, the law and a fix. */
export type Finding = z.infer<typeof findingSchema>;
/** One side of a contradiction, with its place in the listing. */
export type Side = NonNullable<Finding['evidence']>[number];
