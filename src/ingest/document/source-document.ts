// The types of documents that reading an input produces.
import type { BinaryForm, DraftForm } from '../bytes/input-kind.ts';
import type { Hashed } from '../../model/report/report.ts';
import type { AppError } from '../../model/error/app-error.ts';
import type { OpenRows } from '../rows/row-source.ts';

interface DocumentBase {
  /** The input as given; `folder/name` for a file of a folder; the final address for a URL. */
  uri: string;
  /** WHATWG name of the encoding. */
  encoding: string;
  /** Final address after redirects, if it was fetched. */
  httpUrl?: string;
  /** Value of the Content-Language header. */
  contentLanguage?: string;
}

/** A page, decoded. */
export interface PageDocument extends DocumentBase {
  kind: 'html';
  /** Set if it has no tags, so that it is a draft. */
  form?: DraftForm;
  text: string;
  /** The file's own text, where `text` has what is not the draft's blanked: the headers of a mail. */
  original?: string;
  /** Hash of the bytes, and time of the fetch. */
  hashed?: Hashed;
  /** Set if the page was in an MHTML file; `url` is the address it was saved from. */
  saved?: { url?: string };
  /** True if the bytes do not fit one encoding: parts were decoded in another, or became U+FFFD. */
  mixedEncoding?: boolean;
  /** Key to cache the result under. */
  key?: string;
}

/** A document whose bytes an optional package reads. */
export interface BinaryDocument {
  kind: 'binary';
  uri: string;
  form: BinaryForm;
  bytes: Buffer;
  hashed?: Hashed;
  key?: string;
}

/** A page whose result is cached, so that it is not decoded. */
export interface KnownDocument {
  kind: 'known';
  uri: string;
  known: unknown;
}

/** A catalogue. Its rows can be read once, before the next document is requested. */
export interface CatalogueDocument extends DocumentBase, Omit<OpenRows, 'close' | 'sheet' | 'more'> {
  kind: 'catalogue';
}

export type SourceDocument = PageDocument | BinaryDocument | CatalogueDocument | KnownDocument;

export interface SourceFailure {
  kind: 'failure';
  /** The input as given, or the file of a folder or pattern. */
  uri: string;
  error: AppError;
}

/** The result of an input. `close` must be called when it is no longer needed. */
export interface Opened {
  result: SourceDocument | SourceFailure;
  /** Further documents of the same input: the other sheets of a workbook. */
  more?: readonly SourceDocument[];
  close?: () => Promise<void>;
}
