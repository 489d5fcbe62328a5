import * as z from 'zod';
import { claimSchema } from '../listing/claim.ts';
import { findingSchema, whereSchema } from './finding.ts';
import type { ReportDetail } from './report-detail.ts';
import { listingSchema, moneySchema } from '../listing/listing.ts';
import { PAGE_KINDS } from '../listing/page-kind.ts';
import { NOT_RATED_REASONS } from './not-rated.ts';
import { scoreSchema } from './score.ts';

import { SCHEMA_VERSION } from './schema-version.ts';

/** What a fetched page held, and when: the page itself may be another one tomorrow. */
export const fetchedSchema = z.object({
  /** Of the bytes as sent, content coding undone; hexadecimal. */
  sha256: z.string(),
  /** ISO 8601, in UTC. */
  fetchedAt: z.string(),
});

export const inputSchema = z.object({
  uri: z.string(),
  row: z.number().int().positive().optional(),
  ...fetchedSchema.partial().shape,
});

export const countsSchema = z.object({
  /** Findings, as every format shows them; those set aside are not among them. */
  violation: z.number().int(),
  review: z.number().int(),
  error: z.number().int(),
  /** Rules. */
  pass: z.number().int(),
  inapplicable: z.number().int(),
  /** Findings that were set aside. */
  ignored: z.number().int().optional(),
});

/** How much of what the rules ask could be answered. */
export const coverageSchema = z.object({
  /** Rules that speak about such a listing. */
  asked: z.number().int(),
  /** How many of the rules asked could not be answered. */
  unanswered: z.number().int(),
  why: z.object({
    /** Rules that know no words of the listing's language. */
    language: z.number().int().optional(),
    /** The file lacks the part of the page that would tell. */
    'not-in-file': z.number().int().optional(),
    /** The answer may stand on a linked page. */
    'linked-page': z.number().int().optional(),
    error: z.number().int().optional(),
  }),
});

/** Why a listing has no score, or none for what it says. */
export const notRatedSchema = z.object({
  reason: z.enum(NOT_RATED_REASONS),
  /** What kind of page it is instead. */
  kind: z.enum(PAGE_KINDS).exclude(['product']).optional(),
  /** How many products it leads to. */
  products: z.number().int().optional(),
  language: z.string().optional(),
  message: z.string(),
  advice: z.string(),
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
  /** What kind of goods it was taken for, and the approval number that tells it, where one does. */
  category: z
    .object({
      id: z.string(),
      title: z.string(),
      confidence: z.number().min(0).max(1),
      because: z.string().optional(),
    })
    .optional(),
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
  /** `partly-rated`: disclosure was judged, the truth of its words could not be; it has no grade. */
  state: z.enum(['rated', 'partly-rated', 'not-rated']),
  notRated: notRatedSchema.optional(),
  score: scoreSchema,
  coverage: coverageSchema,
  counts: countsSchema,
  claims: z.array(reportClaimSchema),
  findings: z.array(findingSchema),
  /** What went wrong while reading this input but did not stop it. */
  notes: z.array(z.string()),
});

/** Evidence of a fetched page: the hash of its bytes, and the time. */
export type Fetched = z.infer<typeof fetchedSchema>;
/** What was checked: an address or a path, and the row of a catalogue, from 1; of a page that was fetched, its evidence. */
export type Input = z.infer<typeof inputSchema>;
/** How many rules had each outcome. */
export type Counts = z.infer<typeof countsSchema>;
/** How many rules were asked, and how many had no answer, with the reasons. */
export type Coverage = z.infer<typeof coverageSchema>;
/** Why a page has no grade: its kind, what it holds and what to do. */
export type NotRated = z.infer<typeof notRatedSchema>;
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
