// Decides when a request is repeated.
import { MAX_RETRY_WAIT_MS } from '../bytes/limits.ts';

const FIRST_WAIT_MS = 1000;

/** Returns true for a status that asks to retry later. */
export function isBusy(status: number): boolean {
  return status === 429 || status === 503;
}

/**
 * Returns the wait before the next attempt in milliseconds: the Retry-After header, else twice as long each
 * time.
 */
export function retryWait(header: string | undefined, attempt: number, now: number): number {
  return Math.min(asked(header, now) ?? FIRST_WAIT_MS * 2 ** (attempt - 1), MAX_RETRY_WAIT_MS);
}

function asked(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
