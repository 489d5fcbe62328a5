// The report of one listing, as `check --format jsonl` prints it.

import * as z from 'zod';
import { claimSchema } from '../listing/claim.ts';
import { findingSchema, whereSchema } from './finding.ts';
import type { ReportDetail } from './report-detail.ts';
import { listingSchema, moneySchema } from '../listing/listing.ts';
import { GENRES } from '../listing/genre.ts';
import type { WeighedField } from '../listing/weighed-field.ts';
import { PAGE_KINDS } from '../listing/page-kind.ts';
import { NOT_RATED_REASONS } from './not-rated.ts';
import { scoreSchema } from './score.ts';

import { SCHEMA_VERSION } from './schema-version.ts';

/** Which bytes were checked, because a page or file may change later. */
export const hashedSchema = z.object({
  /**
   * SHA-256, hexadecimal: of a file as it stands on disk, as `sha256sum` prints it; of a fetched page as sent, after
   * content decoding.
   */
  sha256: z.string(),
  /** When a page was fetched: ISO 8601, in UTC. */
  fetchedAt: z.string().optional(),
});

/** The input that a report is about; rows count from 1. */
export const inputSchema = z.object({
  uri: z.string(),
  row: z.number().int().positive().optional(),
  /** Line of the file where the row begins, if it is not `row`. */
  line: z.number().int().positive().optional(),
  /** Set if the page has no part that `--within` names: the whole page was read. */
  readWhole: z.literal(true).optional(),
  ...hashedSchema.partial().shape,
});

/** Numbers of findings and rules by outcome. */
export const countsSchema = z.object({
  /** Numbers of findings, as every format shows them; ignored ones are not included. */
  violation: z.number().int(),
  review: z.number().int(),
  error: z.number().int(),
  /** Numbers of rules. */
  pass: z.number().int(),
  inapplicable: z.number().int(),
  /** Number of ignored findings. */
  ignored: z.number().int().optional(),
});

/** How many rules applied, and how many of them could not be decided. */
export const coverageSchema = z.object({
  /** Number of rules that apply to such a listing. */
  asked: z.number().int(),
  /** Number of these rules that could not be decided. */
  unanswered: z.number().int(),
  why: z.object({
    /** Rules without words in the listing's language. */
    language: z.number().int().optional(),
    /** The listing has no text about the goods that they could read. */
    'no-text': z.number().int().optional(),
    /** The file lacks the part of the page that would decide. */
    'not-in-file': z.number().int().optional(),
    /** The answer may stand on a linked page. */
    'linked-page': z.number().int().optional(),
    error: z.number().int().optional(),
  }),
});

/** Why a listing has no score, or no truth score. */
export const notRatedSchema = z.object({
  reason: z.enum(NOT_RATED_REASONS),
  /** The kind of the page or text. */
  kind: z
    .enum([...PAGE_KINDS, ...GENRES])
    .exclude(['product'])
    .optional(),
  /** Number of products that the page links to. */
  products: z.number().int().optional(),
  language: z.string().optional(),
  /** Number of rules of the laws asked for, and of those whose law came into force after the day of the check. */
  rules: z.number().int().optional(),
  later: z.number().int().optional(),
  day: z.string().optional(),
  message: z.string(),
  advice: z.string(),
});

/** A claim with its place instead of offsets. */
export const reportClaimSchema = claimSchema
  .omit({ block: true, start: true, end: true })
  .extend({ where: whereSchema });

/** What `check --format jsonl` prints, one line per listing. */
export const reportSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  input: inputSchema,
  id: z.string(),
  /** Jurisdictions that were checked, and why these. */
  laws: z.array(z.string()),
  lawsBecause: z.string(),
  asOf: z.string(),
  /** The guessed category, and the approval number that decided it, if any. */
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
  /** `partly-rated`: there is a disclosure score but no truth score, and so no grade. */
  state: z.enum(['rated', 'partly-rated', 'not-rated']),
  notRated: notRatedSchema.optional(),
  score: scoreSchema,
  coverage: coverageSchema,
  counts: countsSchema,
  claims: z.array(reportClaimSchema),
  findings: z.array(findingSchema),
  /** Problems while reading this input that did not stop it. */
  notes: z.array(z.string()),
});

/** Evidence of what was read: SHA-256 of its bytes, and of a fetched page the time in ISO 8601. */
export type Hashed = z.infer<typeof hashedSchema>;
/**
 * What was checked: an address or path, and the row of a catalogue, from 1. A page and a draft have their hash, and
 * a fetched page has its time.
 */
export type Input = z.infer<typeof inputSchema>;
/** Numbers of findings by outcome, and of rules that passed or did not apply. */
export type Counts = z.infer<typeof countsSchema>;
/** How many rules applied, and how many could not be decided, with the reasons. */
export type Coverage = z.infer<typeof coverageSchema>;
/** Why a page has no grade: its kind, what it contains and what to do. */
export type NotRated = z.infer<typeof notRatedSchema>;
/** The result of checking one listing, described by `schema/report.schema.json`. */
export type Report = z.infer<typeof reportSchema> & {
  /** Only present where a reporter needs it; it is not printed as JSON. */
  detail?: ReportDetail;
};

/** What `extract --format jsonl` prints, one line per listing. */
export interface ExtractReport {
  input: Input;
  listing: z.infer<typeof listingSchema>;
  evidence: Record<string, unknown[]>;
  /** With `--explain`: all candidates of that field of a page, by ranked field. */
  candidates?: Record<string, WeighedField>;
  notes: string[];
}
