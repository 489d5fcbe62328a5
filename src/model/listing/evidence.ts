// Evidence: where in the input a value was read, with the quote.

import * as z from 'zod';

/** Kinds of sources: markup, meta data, visible text, scripts, catalogue columns. */
export const EVIDENCE_SOURCES = [
  'json-ld',
  'microdata',
  'rdfa',
  'meta',
  'visible',
  'script',
  'feed',
] as const;

/** A place in the input. `line` and `column` count from 1 in the decoded source. */
export const placeSchema = z.object({
  selector: z.string().optional(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  row: z.number().int().positive().optional(),
  field: z.string().optional(),
  /** Page of a PDF file, from 1; `line` then counts on that page. */
  pageNumber: z.number().int().positive().optional(),
  /** Paragraph of a Word file, from 1; empty paragraphs are not counted. */
  paragraph: z.number().int().positive().optional(),
  /** Table of a Word file, from 1, and its cell in spreadsheet notation ("B2"). */
  table: z.number().int().positive().optional(),
  cell: z.string().optional(),
  /** The picture that contains the words: a file or an address. */
  picture: z.string().optional(),
  /** Box of the line in a picture, in pixels from the top left corner. */
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).optional(),
});

/**
 * One value of a field, with the quote it was read from. `start` and `end` are UTF-16 offsets of `quote`:
 * into `blocks[block].text` where `block` is given, else into the decoded source.
 */
export const evidenceSchema = placeSchema.extend({
  source: z.enum(EVIDENCE_SOURCES),
  quote: z.string(),
  value: z.unknown().optional(),
  block: z.number().int().nonnegative().optional(),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().nonnegative().optional(),
  /**
   * The page that the value stands on, where it is not the input: the landing page of a catalogue's row.
   */
  page: z.string().optional(),
  /** Reasons for the weight of this value, best first; printed by `extract --explain`. */
  reasons: z.array(z.string()).optional(),
});

/** The kind of source that a value was found in: markup, visible text, a script or a feed. */
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];
/** A place in the input. `line` and `column` count from 1 in the decoded source. */
export type Place = z.infer<typeof placeSchema>;
/**
 * One value of a field, with the quote it was read from. `start` and `end` are UTF-16 offsets of `quote`:
 * into `blocks[block].text` where `block` is given, else into the decoded source.
 */
export type Evidence = z.infer<typeof evidenceSchema>;
/** All values found, by field; the chosen one stands first. */
export type EvidenceMap = Record<string, Evidence[]>;
