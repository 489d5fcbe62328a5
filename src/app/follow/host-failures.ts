// Skips hosts that keep failing.
import { AppError } from '../../model/error/app-error.ts';

/** Failures in a row after which a host is skipped: a dead one costs half a minute per URL. */
const MAX_FAILURES = 5;

/** Counts failures by host. */
export class HostFailures {
  private readonly failures = new Map<string, number>();

  /** Returns an error if the host is to be skipped. Call it just before the fetch, after earlier ones. */
  skipError(url: string, host: string): AppError | undefined {
    const failed = this.failures.get(host) ?? 0;
    return failed < MAX_FAILURES ? undefined : new AppError('host-given-up', { url, host, failed });
  }

  /** Records the result of a fetch; `error` is absent where it succeeded. */
  note(host: string, error?: AppError): void {
    if (error?.code === 'host-given-up') return;
    this.failures.set(host, error !== undefined && isOfHost(error) ? (this.failures.get(host) ?? 0) + 1 : 0);
  }
}

/** True if the host itself fails (no answer, 5xx, 429). A missing page says nothing about the next one. */
function isOfHost({ code, params }: AppError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http-status' && Number(params.status) >= 429 && params.status !== 451)
  );
}
