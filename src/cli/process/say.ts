import { saidSafely } from '../../report/log-safe.ts';
import { escapeControls } from '../../report/parts/escape-controls.ts';

/** Says something beside the report. Names and errors of the system are in it: nothing in them is obeyed by a log. */
export function say(text: string): void {
  process.stderr.write(`${saidSafely(escapeControls(text))}\n`);
}
