const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Tidies up where the process ends before its time: a signal, a closed pipe. */
export function onEarlyExit(tidy: () => void): void {
  process.on('exit', tidy);
  for (const [signal, status] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(status));
}
