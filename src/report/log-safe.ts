import type { Format } from './formats.ts';
import { escapeOf } from './parts/escape-controls.ts';

// Makes reports safe to print in logs: a CI system could obey commands in a listing's text, and a terminal
// its control characters. They are escaped by format, so that programs still read the same text.
const JSON_FORMATS: readonly Format[] = ['json', 'jsonl', 'sarif'];
const MARKUP_FORMATS: readonly Format[] = ['html', 'junit', 'checkstyle'];

/** `##[add-mask]`, `##vso[task]`: CI systems obey these anywhere in a line. */
const COMMANDS = /##(?=\[|vso\[)/g;
/** `::set-output`: obeyed at the beginning of a line. */
const LINE_COMMANDS = /^([ \t]*):(?=:)/gm;
/** Control characters and marks of text direction. `JSON.stringify` does not escape those beyond ASCII. */
const CONTROLS = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);

/** Returns a report's text with CI commands and control characters escaped. */
export function logSafe(text: string, format: Format): string {
  if (JSON_FORMATS.includes(format)) return text.replace(COMMANDS, '#\\u0023').replace(CONTROLS, escapeOf);
  if (MARKUP_FORMATS.includes(format))
    return text.replace(COMMANDS, '#&#35;').replace(LINE_COMMANDS, '$1&#58;').replace(CONTROLS, escapeOf);
  const harmless = text.replace(COMMANDS, '# #');
  return format === 'github' ? harmless : harmless.replace(LINE_COMMANDS, '$1: ');
}

/** The same for lines of JSON in UTF-8. Most need no escapes and are returned as they are. */
export function logSafeBytes(bytes: Uint8Array, format: Format): Uint8Array {
  return isSuspect(bytes) ? Buffer.from(logSafe(Buffer.from(bytes).toString('utf8'), format)) : bytes;
}

/** True if bytes may need escapes: `##`, DEL, or the first bytes of a C1 control or direction mark. */
function isSuspect(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 0x23 && bytes[at + 1] === 0x23) return true;
    if (byte === 0x7f) return true;
    if (byte === 0xc2 && (bytes[at + 1] as number) < 0xa0) return true;
    if (
      byte === 0xe2 &&
      (bytes[at + 1] === 0x80 || bytes[at + 1] === 0x81) &&
      (bytes[at + 2] as number) >= 0xa6
    )
      return true;
  }
  return false;
}

/** Escapes a message on stderr, which may hold file names or errors of the system. */
export function logSafeMessage(text: string): string {
  return logSafe(text, 'text');
}
