import { logSafeMessage } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';

/** Prints a message on stderr, with control characters and CI commands in it escaped. */
export function printMessage(text: string): void {
  process.stderr.write(`${logSafeMessage(escapeControls(text))}\n`);
}
