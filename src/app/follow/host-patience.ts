import { AppError } from '../../model/error/app-error.ts';

/** So many failures in a row, and a host is left alone: a dead one would take half a minute an address. */
const MAX_FAILURES = 5;

/** Keeps account of the hosts that fail. */
export class HostPatience {
  private readonly failures = new Map<string, number>();

  /** Asked when the address has its turn: by then those before it may have failed. */
  givenUp(url: string, host: string): AppError | undefined {
    const failed = this.failures.get(host) ?? 0;
    return failed < MAX_FAILURES ? undefined : new AppError('host-given-up', { url, host, failed });
  }

  /** What became of an address; `error` is absent where it was read. */
  note(host: string, error?: AppError): void {
    if (error?.code === 'host-given-up') return;
    this.failures.set(host, error !== undefined && isOfHost(error) ? (this.failures.get(host) ?? 0) + 1 : 0);
  }
}

/** The host does not answer; a page that is not there says nothing of the next. */
function isOfHost({ code, params }: AppError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http-status' && Number(params.status) >= 429 && params.status !== 451)
  );
}
