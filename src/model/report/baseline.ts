import * as z from 'zod';

/** One finding as known from before; rule, listing and quote are there for people, the key alone counts. */
export const baselineEntrySchema = z.strictObject({
  rule: z.string(),
  listing: z.string(),
  /** File or address, as called from the folder of the configuration. */
  source: z.string(),
  outcome: z.enum(['violation', 'review']),
  quote: z.string(),
});

/** The file of `--baseline`: findings by their fingerprint, so by content and not by place. */
export const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  findings: z.record(z.string(), baselineEntrySchema),
});

export type BaselineEntry = z.infer<typeof baselineEntrySchema>;
export type BaselineFile = z.infer<typeof baselineSchema>;
