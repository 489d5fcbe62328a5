// Deadlines and cancellation for asynchronous work.

/**
 * Runs `work` with a signal that fires after `ms`, or when `parent` does. Rejects at that moment, even if the
 * work cannot be cancelled, as a DNS lookup cannot.
 */
export async function withDeadline<T>(
  ms: number,
  parent: AbortSignal,
  timeout: () => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  parent.throwIfAborted();
  const controller = new AbortController();
  const onParent = () => {
    controller.abort(parent.reason);
  };
  const timer = setTimeout(() => {
    controller.abort(timeout());
  }, ms);
  parent.addEventListener('abort', onParent);
  try {
    return await abortable(work(controller.signal), controller.signal);
  } finally {
    clearTimeout(timer);
    parent.removeEventListener('abort', onParent);
  }
}

/** Returns the result of `work`, or rejects with the signal's reason if that comes first. */
export function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) onAbort();
    signal.addEventListener('abort', onAbort);
    work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', onAbort);
    });
  });
}

/** Waits for `ms`; rejects if the signal fires. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const wait = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return abortable(wait, signal).finally(() => {
    clearTimeout(timer);
  });
}
