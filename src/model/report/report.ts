import * as z from 'zod';
import { claimSchema } from '../listing/claim.ts';
import { findingSchema, whereSchema } from './finding.ts';
import type { ReportDetail } from './report-detail.ts';
import { listingSchema, moneySchema } from '../listing/listing.ts';

import { SCHEMA_VERSION } from './schema-version.ts';

export const inputSchema = z.object({ uri: z.string(), row: z.number().int().positive().optional() });

export const countsSchema = z.object({
  violation: z.number().int(),
  review: z.number().int(),
  pass: z.number().int(),
  inapplicable: z.number().int(),
  error: z.number().int(),
  /** Rules all of whose findings were set aside. */
  ignored: z.number().int().optional(),
});

export const scoreSchema = z.object({
  value: z.number().int().min(0).max(100),
  grade: z.enum(['A', 'B', 'C', 'D', 'E']),
  /** Rules that had something to decide. */
  checked: z.number().int(),
  /** Rules that ended as `review` or `error`. */
  undecided: z.number().int(),
  byTopic: z.record(z.string(), z.number().int()),
  /** The factors, heaviest first, present with `--explain-score`. */
  arithmetic: z.array(z.object({ ruleId: z.string(), weight: z.number() })).optional(),
});

export const reportClaimSchema = claimSchema
  .omit({ block: true, start: true, end: true })
  .extend({ where: whereSchema });

/** What `--format jsonl` prints, one a listing. */
export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  input: inputSchema,
  id: z.string(),
  /** Jurisdictions the listing was checked under, and why these. */
  laws: z.array(z.string()),
  lawsBecause: z.string(),
  asOf: z.string(),
  /** What kind of goods it was taken for. */
  category: z.object({ id: z.string(), title: z.string(), confidence: z.number().min(0).max(1) }).optional(),
  listing: listingSchema
    .pick({
      url: true,
      pageType: true,
      name: true,
      brand: true,
      sku: true,
      availability: true,
      inLanguage: true,
    })
    .extend({ price: moneySchema.optional(), seller: z.string().optional() }),
  score: scoreSchema,
  counts: countsSchema,
  claims: z.array(reportClaimSchema),
  findings: z.array(findingSchema),
  /** What went wrong while reading this input but did not stop it. */
  notes: z.array(z.string()),
});

/** What was checked: an address or a path, and the row of a catalogue, from 1. */
export type Input = z.infer<typeof inputSchema>;
/** How many rules had each outcome. */
export type Counts = z.infer<typeof countsSchema>;
/** A value from 0 to 100 with its grade. */
export type Score = z.infer<typeof scoreSchema>;
/** What a check says of one listing: `schema/report.schema.json`. */
export type Report = z.infer<typeof reportSchema> & {
  /** Only where a reporter asked for it; no part of what is printed as JSON. */
  detail?: ReportDetail;
};

/** What `extract --format jsonl` prints, one a listing. */
export interface ExtractReport {
  input: Input;
  listing: z.infer<typeof listingSchema>;
  evidence: Record<string, unknown[]>;
  notes: string[];
}
