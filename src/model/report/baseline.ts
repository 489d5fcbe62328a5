// The schema of a baseline file: findings known from earlier runs.

import * as z from 'zod';

/** A known finding. Rule, listing and quote are for people; only the key and the counts decide. */
export const baselineEntrySchema = z.strictObject({
  rule: z.string(),
  listing: z.string(),
  /**
   * How often it was found, by file or address, relative to the folder of the configuration. `null`: known from a
   * file of version 1, which did not count.
   */
  found: z.record(z.string(), z.number().int().positive().nullable()),
  outcome: z.enum(['violation', 'review']),
  quote: z.string(),
});

/** An entry of version 1, with one of the files that had the finding. */
const firstEntrySchema = z.strictObject({
  ...baselineEntrySchema.omit({ found: true }).shape,
  source: z.string(),
});

/** Schema of the file of `--baseline`: findings by fingerprint, so they survive moved lines. */
export const baselineSchema = z.discriminatedUnion('schemaVersion', [
  z.strictObject({ schemaVersion: z.literal(2), findings: z.record(z.string(), baselineEntrySchema) }),
  z.strictObject({ schemaVersion: z.literal(1), findings: z.record(z.string(), firstEntrySchema) }),
]);

export type BaselineEntry = z.infer<typeof baselineEntrySchema>;
/** A file of either version. */
export type AnyBaselineFile = z.infer<typeof baselineSchema>;
export type BaselineFile = Extract<AnyBaselineFile, { schemaVersion: 2 }>;
