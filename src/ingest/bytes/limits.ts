// Limits of sizes, ratios and waiting times for inputs.
import { AppError } from '../../model/error/app-error.ts';
import type { InputKind } from './input-kind.ts';
import type { CountHeadings } from './read-options.ts';
import type { Recall } from './read-options.ts';
import type { ReadOptions } from './read-options.ts';

export const MEGABYTE = 1024 * 1024;
/** Default limit of one page or row, in bytes. */
export const DEFAULT_MAX_BYTES = 64 * MEGABYTE;

/** Highest ratio of a page's unpacked to its packed size; real pages stay below 20. */
export const PAGE_RATIO = 250;
/** The same for catalogues, which repeat much. Deflate reaches at most 1032. */
export const CATALOGUE_RATIO = 1000;
/** The ratio is not checked below this size. */
export const RATIO_FREE_BYTES = 4 * MEGABYTE;

export const MAX_REDIRECTS = 10;
export const MAX_TRIES = 3;
export const MAX_RETRY_WAIT_MS = 60_000;

export interface Settings {
  maxBytes: number;
  timeoutMs: number;
  perHost: number;
  allowPrivate: boolean;
  /** Kind of standard input; if undefined, its beginning decides. */
  stdinAs: InputKind | undefined;
  /** Stream to read as standard input; if undefined, `process.stdin`, which opens on first access. */
  stdin: AsyncIterable<Uint8Array> | undefined;
  userAgent: string | undefined;
  waitUntil: number | undefined;
  signal: AbortSignal | undefined;
  countHeadings: CountHeadings | undefined;
  onUnreadSheets: ReadOptions['onUnreadSheets'];
  recall: Recall | undefined;
}

export function settingsFrom(options: ReadOptions): Settings {
  return {
    maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES,
    timeoutMs: options.timeoutMs ?? 30_000,
    perHost: options.perHost ?? 2,
    allowPrivate: options.allowPrivate ?? false,
    stdinAs: options.stdinAs,
    stdin: options.stdin,
    userAgent: options.userAgent,
    waitUntil: options.waitUntil,
    signal: options.signal,
    countHeadings: options.countHeadings,
    onUnreadSheets: options.onUnreadSheets,
    recall: options.recall,
  };
}

export function tooLarge(path: string, limit: number): AppError {
  return new AppError('input-too-large', { path, limit: formatBytes(limit) });
}

/** Returns how many milliseconds one input may still take: its own timeout, but not beyond the run's end. */
export function remainingTime({ timeoutMs, waitUntil = Infinity }: Settings, begun = Date.now()): number {
  return Math.max(0, Math.min(begun + timeoutMs, waitUntil) - Date.now());
}

export function timedOut(url: string, ms: number): AppError {
  return new AppError('timeout', { url, seconds: Math.round(ms / 100) / 10 });
}

/** Returns true if the run may not wait any longer. */
export function isWaitOver({ waitUntil = Infinity }: Settings): boolean {
  return Date.now() >= waitUntil;
}

export function tooDense(path: string, ratio: number): AppError {
  return new AppError('archive-too-dense', { path, ratio });
}

export function formatBytes(bytes: number): string {
  if (bytes >= MEGABYTE) return `${Math.round((bytes / MEGABYTE) * 10) / 10} MB`;
  if (bytes >= 1024) return `${Math.round((bytes / 1024) * 10) / 10} KB`;
  return `${bytes} bytes`;
}
