import type { BinaryForm, DraftForm } from '../bytes/input-kind.ts';
import type { Fetched } from '../../model/report/report.ts';
import type { AppError } from '../../model/error/app-error.ts';
import type { OpenRows } from '../rows/row-source.ts';

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
  /** It has no tags: a draft. */
  form?: DraftForm;
  text: string;
  /** Evidence of what was fetched. */
  fetched?: Fetched;
  /** It was one part of a file, which may name where the page came from. */
  saved?: { url?: string };
  /** The bytes do not all fit one encoding: parts were read in another, or replaced by U+FFFD. */
  mixedEncoding?: boolean;
  /** What to remember the results of these bytes by, where results are remembered. */
  key?: string;
}

/** A document as its bytes: what it says is read by the packages for its form. */
export interface BinaryDocument {
  kind: 'binary';
  uri: string;
  form: BinaryForm;
  bytes: Buffer;
  key?: string;
}

/** A page whose result is remembered: it is not even decoded. */
export interface KnownDocument {
  kind: 'known';
  uri: string;
  known: unknown;
}

/** A list of goods. Its rows are read once, before the next document is asked for. */
export interface CatalogueDocument extends DocumentBase, Omit<OpenRows, 'close'> {
  kind: 'catalogue';
}

export type SourceDocument = PageDocument | BinaryDocument | CatalogueDocument | KnownDocument;

export interface SourceFailure {
  kind: 'failure';
  /** As given, or the file of a folder or glob. */
  uri: string;
  error: AppError;
}

/** What an input led to, with what must be let go of once its reader is done. */
export interface Opened {
  result: SourceDocument | SourceFailure;
  close?: () => Promise<void>;
}
