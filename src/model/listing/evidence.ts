import * as z from 'zod';

export const EVIDENCE_SOURCES = [
  'json-ld',
  'microdata',
  'rdfa',
  'meta',
  'visible',
  'script',
  'feed',
] as const;

/** Where a value stands in the input; `line` and `column` count from 1 in the decoded source. */
export const placeSchema = z.object({
  selector: z.string().optional(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  row: z.number().int().positive().optional(),
  field: z.string().optional(),
  /** The page of a PDF file, from 1; `line` then counts on that page. */
  pageNumber: z.number().int().positive().optional(),
  /** The paragraph of a Word file, from 1; empty paragraphs are not counted. */
  paragraph: z.number().int().positive().optional(),
  /** The table of a Word file, from 1, and its cell, as spreadsheets name it. */
  table: z.number().int().positive().optional(),
  cell: z.string().optional(),
  /** The picture of the listing that the words stand in: a file, or an address. */
  picture: z.string().optional(),
  /** The line's box in a picture, in pixels from its top left corner. */
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
});

/**
 * One value of one field, with the words it was read from.
 * `start` and `end` are UTF-16 offsets: into `blocks[block].text` where `block` is given,
 * else into the decoded source. The slice between them is `quote`.
 */
export const evidenceSchema = placeSchema.extend({
  source: z.enum(EVIDENCE_SOURCES),
  quote: z.string(),
  value: z.unknown().optional(),
  block: z.number().int().nonnegative().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  /** The page it stands on, where that is not the input: the page that a row of a catalogue links to. */
  page: z.string().optional(),
  /** Why this value was weighed as it was, best reason first; printed by `extract --explain`. */
  reasons: z.array(z.string()).optional(),
});

/** Where on a page, or in a file, a value was found. */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];
/** Where a value stands in the input; `line` and `column` count from 1 in the decoded source. */
export type Place = z.infer<typeof placeSchema>;
/** One value of one field, with the words it was read from. `start` and `end` are UTF-16 offsets: into `blocks[block].text` where `block` is given, else into the decoded source. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** All values found for each field, the chosen one first. */
export type EvidenceMap = Record<string, Evidence[]>;
