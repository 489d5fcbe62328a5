import type { InputKind } from './input-kind.ts';

/** How many of these cells are known as headings; without it the first line holds them. */
export type CountHeadings = (cells: readonly string[]) => number;

/** Asked with a file's bytes: the result remembered of them, or the key to remember it by. */
export type Recall = (uri: string, bytes: Uint8Array) => { known: unknown } | { key: string };

export interface ReadOptions {
  /** Told by the beginning of the input where absent. */
  stdinAs?: InputKind;
  stdin?: AsyncIterable<Uint8Array>;
  /** A draft given as it is, read before the inputs. */
  draft?: string;
  /** The files of a folder are parts of one listing: drafts and documents among them are read too. */
  parts?: boolean;
  /** Files that are not read where a folder holds them: what this run writes. */
  leaveOut?: readonly string[];
  /** Told of each of these that a folder or pattern held. */
  onLeftOut?: (path: string) => void;
  /** Told of drafts and documents in a folder, which are only read when named. */
  onUnread?: (folder: string, paths: readonly string[]) => void;
  /** The same of files in JSON and XML that are exports by their beginning; `countHeadings` tells. */
  onUnreadExports?: (folder: string, paths: readonly string[]) => void;
  /** The same of files whose names tell of nothing that is known. */
  onUnreadOthers?: (folder: string, paths: readonly string[]) => void;
  /** Fetch from private and loopback addresses too; metadata services are refused all the same. */
  allowPrivate?: boolean;
  /** For one fetch with its redirects, retries and body. */
  timeoutMs?: number;
  /** The most one page or one row may hold, after unpacking. */
  maxBytes?: number;
  /** Requests to one host at the same time. */
  perHost?: number;
  userAgent?: string;
  /** When the run stops waiting for addresses and pipes, in milliseconds of the epoch. */
  waitUntil?: number;
  /** Once aborted, reading throws the signal's reason. */
  signal?: AbortSignal;
  /** Tells how many of a line's cells are headings of a catalogue. */
  countHeadings?: CountHeadings;
  recall?: Recall;
}
