import * as z from 'zod';
import { BLOCK_ROLES } from '../listing/block-roles.ts';
import { CONFIDENCE } from '../rule/law.ts';
import { evidenceSchema, placeSchema } from '../listing/evidence.ts';
import { REASON_CODES } from '../rule/reasons.ts';
import { referentSchema, sameSchema } from './same.ts';
import { NO_WORDING, suggestionSchema } from './suggestion.ts';
import { FAMILIES, SEVERITIES } from '../rule/outcome.ts';

/** Where the words stand: the place in the source, the block's role, and offsets into the block's text. */
export const whereSchema = placeSchema.extend({
  role: z.enum(BLOCK_ROLES).optional(),
  block: z.number().int().nonnegative().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
});

export const citationSchema = z.object({
  id: z.string(),
  title: z.string(),
  article: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  confidence: z.enum(CONFIDENCE),
  url: z.string().optional(),
});

/** Who set a finding aside, by the configuration or by a comment on the page, and why. */
export const suppressionSchema = z.object({
  kind: z.enum(['config', 'inline']),
  reason: z.string(),
  until: z.string().optional(),
});

export const findingSchema = z.object({
  ruleId: z.string(),
  outcome: z.enum(['violation', 'review', 'error']),
  severity: z.enum(SEVERITIES),
  family: z.enum(FAMILIES),
  topic: z.string(),
  message: z.string(),
  /** The listing's own words; empty where something is missing. */
  quote: z.string(),
  /** The sentence around the quote, with the quote's offset in it. */
  context: z.object({ text: z.string(), start: z.number().int(), end: z.number().int() }).optional(),
  where: whereSchema,
  /** Other rules that the same words fall under; the message names them. */
  also: z.array(z.string()).optional(),
  /** How many more places of the listing say the same. */
  repeats: z.number().int().nonnegative().optional(),
  /** Why it is a `review` and not a `violation`, or what an `error` was. */
  reason: z.string().optional(),
  /** Which of the reasons that the tool knows it is. */
  reasonCode: z.enum(REASON_CODES).optional(),
  laws: z.array(citationSchema),
  fix: z.string(),
  /** Wordings to put instead, made of the listing's own sentence, best first; with `--suggest`. */
  suggestions: z.array(suggestionSchema).optional(),
  /** Why none can be suggested, where the wording is what could be mended; with `--suggest`. */
  noWording: z.enum(NO_WORDING).optional(),
  /** The other side of a contradiction, the missing parts of a proof: what the message was made from. */
  data: z.record(z.string(), z.unknown()).optional(),
  /** Both sides of a contradiction, each with its place, what it comes to (a measure in the base unit of its `dimension`), and what it speaks of. */
  evidence: z
    .array(evidenceSchema.extend({ dimension: z.string().optional(), referent: referentSchema.optional() }))
    .optional(),
  /** Of a contradiction: what both sides speak of. */
  same: sameSchema.optional(),
  fingerprint: z.string(),
  /** Beside the baseline of an earlier run, where one was given. */
  baselineState: z.enum(['new', 'unchanged']).optional(),
  /** Set aside by the user: still told, but it neither fails the run nor lowers the score. */
  suppression: suppressionSchema.optional(),
});

/** Where a finding's words stand; `start` and `end` are UTF-16 offsets into the text block. */
export type Where = z.infer<typeof whereSchema>;
/** The article of a law, and how sure the citation is. */
export type Citation = z.infer<typeof citationSchema>;
/** Why a finding was set aside, and until when. */
export type Suppression = z.infer<typeof suppressionSchema>;
/** What is wrong with a listing, with the words it rests on, the law and how to mend it. */
export type Finding = z.infer<typeof findingSchema>;
/** One side of a contradiction, with its place in the listing. */
export type Side = NonNullable<Finding['evidence']>[number];
