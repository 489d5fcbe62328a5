// Cleans up when the process ends early.
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Runs `tidy` when the process ends, also by a signal or a closed pipe. */
export function onEarlyExit(tidy: () => void): void {
  process.on('exit', tidy);
  for (const [signal, status] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(status));
}
