import { AppError } from '../../model/error/app-error.ts';
import type { InputKind } from './input-kind.ts';
import type { CountHeadings } from './read-options.ts';
import type { Recall } from './read-options.ts';
import type { ReadOptions } from './read-options.ts';

export const MEGABYTE = 1024 * 1024;
/** Of one page or row, where nothing else is asked for. */
export const DEFAULT_MAX_BYTES = 64 * MEGABYTE;

/** A page may unpack to this many times its packed size; real ones stay below 20. */
export const PAGE_RATIO = 250;
/** Catalogues repeat themselves; only deflate's own maximum of 1032 is beyond this. */
export const CATALOGUE_RATIO = 1000;
/** Below this size the ratio says nothing. */
export const RATIO_FREE_BYTES = 4 * MEGABYTE;

export const MAX_REDIRECTS = 10;
export const MAX_TRIES = 3;
export const MAX_RETRY_WAIT_MS = 60_000;

export interface Settings {
  maxBytes: number;
  timeoutMs: number;
  perHost: number;
  allowPrivate: boolean;
  /** Told by its beginning where undefined. */
  stdinAs: InputKind | undefined;
  /** Standard input itself where undefined: merely naming it would open it. */
  stdin: AsyncIterable<Uint8Array> | undefined;
  userAgent: string | undefined;
  waitUntil: number | undefined;
  signal: AbortSignal | undefined;
  countHeadings: CountHeadings | undefined;
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
    recall: options.recall,
  };
}

export function tooLarge(path: string, limit: number): AppError {
  return new AppError('input-too-large', { path, limit: formatBytes(limit) });
}

/** How long may still be waited for one thing: its own time, but no longer than the run's. */
export function patienceOf({ timeoutMs, waitUntil = Infinity }: Settings, begun = Date.now()): number {
  return Math.max(0, Math.min(begun + timeoutMs, waitUntil) - Date.now());
}

export function timedOut(url: string, ms: number): AppError {
  return new AppError('timeout', { url, seconds: Math.round(ms / 100) / 10 });
}

/** The run has waited as long as it may. */
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
