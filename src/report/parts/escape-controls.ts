// Escapes control characters.
/** Control characters other than tab and newline, and marks of text direction. */
const CONTROLS = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);

/** Returns a text that is safe for a terminal. Control characters become visible: "\u001b". */
export function escapeControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, escapeOf);
}

/** Returns a character as an escape: ESC → "\u001b". */
export function escapeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
