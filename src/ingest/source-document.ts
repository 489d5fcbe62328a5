import type { AppError } from '../model/error/app-error.ts';
import type { InputKind } from './input-kind.ts';
import type { OpenRows } from './rows/open-rows.ts';
import type { CountHeadings } from './rows/table.ts';

interface DocumentBase {
  /** As given; `folder/name` for a file of a folder; the final address for a URL. */
  uri: string;
  /** The WHATWG name of the encoding the bytes were read in. */
  encoding: string;
  /** The final address, for what was fetched. */
  httpUrl?: string;
  /** The Content-Language header, as sent. */
  contentLanguage?: string;
}

/** One page, decoded. */
export interface PageDocument extends DocumentBase {
  kind: 'html';
  text: string;
  /** The bytes do not all fit one encoding: parts were read in another, or replaced by U+FFFD. */
  mixedEncoding?: boolean;
  /** What to remember the results of these bytes by, where results are remembered. */
  key?: string;
}

/** A page whose result is remembered: it is not even decoded. */
export interface KnownDocument {
  kind: 'known';
  uri: string;
  known: unknown;
}

/** Asked with a file's bytes: the result remembered of them, or the key to remember it by. */
export type Recall = (uri: string, bytes: Uint8Array) => { known: unknown } | { key: string };

/** A list of goods. Its rows are read once, before the next document is asked for. */
export interface CatalogueDocument extends DocumentBase, Omit<OpenRows, 'close'> {
  kind: 'catalogue';
}

/** `row` counts from 1: the line of a table or of JSONL, the element of a JSON array or an XML feed. */
export type CatalogueRow =
  { row: number; record: Record<string, unknown> } | { row: number; error: AppError };

export type SourceDocument = PageDocument | CatalogueDocument | KnownDocument;

export interface SourceFailure {
  kind: 'failure';
  /** As given, or the file of a folder or glob. */
  uri: string;
  error: AppError;
}

export interface ReadOptions {
  stdinAs?: InputKind;
  stdin?: AsyncIterable<Uint8Array>;
  /** Fetch from private and loopback addresses too; metadata services are refused all the same. */
  allowPrivate?: boolean;
  /** For one fetch with its redirects and its body; a retry starts anew. */
  timeoutMs?: number;
  /** The most one page or one row may hold, after unpacking. */
  maxBytes?: number;
  /** Requests to one host at the same time. */
  perHost?: number;
  userAgent?: string;
  /** Once aborted, reading throws the signal's reason. */
  signal?: AbortSignal;
  /** Tells how many of a line's cells are headings of a catalogue. */
  countHeadings?: CountHeadings;
  recall?: Recall;
}

/** What an input led to, with what must be let go of once its reader is done. */
export interface Opened {
  result: SourceDocument | SourceFailure;
  close?: () => Promise<void>;
}
