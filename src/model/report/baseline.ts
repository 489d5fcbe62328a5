// The schema of a baseline file: findings known from earlier runs.

import * as z from 'zod';

/** A known finding. Rule, listing and quote are for people; only the key counts. */
export const baselineEntrySchema = z.strictObject({
  rule: z.string(),
  listing: z.string(),
  /** File or address, relative to the folder of the configuration. */
  source: z.string(),
  outcome: z.enum(['violation', 'review']),
  quote: z.string(),
});

/** Schema of the file of `--baseline`: findings by fingerprint, so they survive moved lines. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.record(z.string(), baselineEntrySchema),
});

export type BaselineEntry = z.infer<typeof baselineEntrySchema>;
export type BaselineFile = z.infer<typeof baselineSchema>;
