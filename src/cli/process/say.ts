import { saidSafely } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';

/** Prints a message on stderr. Commands for terminals and logs, such as in file names, are escaped. */
export function say(text: string): void {
  process.stderr.write(`${saidSafely(escapeControls(text))}\n`);
}
