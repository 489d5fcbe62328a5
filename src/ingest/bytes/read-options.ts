// Options for reading inputs.
import type { InputKind } from './input-kind.ts';

/** Returns how many of the cells are known as headings. Without it the first line is the heading. */
export type CountHeadings = (cells: readonly string[]) => number;

/** Looks up the cached result of a file's bytes; returns it, or the key to cache the result under. */
export type Recall = (uri: string, bytes: Uint8Array) => { known: unknown } | { key: string };

export interface ReadOptions {
  /** Kind of standard input; if absent, its beginning decides. */
  stdinAs?: InputKind;
  stdin?: AsyncIterable<Uint8Array>;
  /** Text of a draft, read before the inputs. */
  draft?: string;
  /** True if the files of a folder are parts of one listing: drafts and documents are read too. */
  parts?: boolean;
  /** Paths that are not read if a folder holds them: the output files of this run. */
  leaveOut?: readonly string[];
  /** Called for each of these that a folder or pattern contained. */
  onLeftOut?: (path: string) => void;
  /** Called with the drafts and documents of a folder, which are only read when named. */
  onUnread?: (folder: string, paths: readonly string[]) => void;
  /** Called with files of unknown kinds. */
  onUnreadOthers?: (folder: string, paths: readonly string[]) => void;
  /** Called with the sheets of a workbook that have rows but no headings of a listing table. */
  onUnreadSheets?: (path: string, sheets: readonly string[]) => void;
  /** Allow private and loopback addresses. Metadata services of clouds are always refused. */
  allowPrivate?: boolean;
  /** Milliseconds for one fetch with its redirects, retries and body. */
  timeoutMs?: number;
  /** Maximum number of bytes of one page or row, after unpacking. */
  maxBytes?: number;
  /** Maximum number of simultaneous requests to one host. */
  perHost?: number;
  userAgent?: string;
  /** Time at which the run stops waiting for addresses and pipes, in milliseconds since 1970. */
  waitUntil?: number;
  /** When it fires, reading throws the signal's reason. */
  signal?: AbortSignal;
  /** Counts the cells of a line that are known headings. */
  countHeadings?: CountHeadings;
  recall?: Recall;
}
