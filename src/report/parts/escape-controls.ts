/** Control characters but tab and newline, and the marks that turn the direction of writing round. */
const CONTROLS = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);

/** A hostile text made safe for a terminal: controls are shown as `\u001b`, so that a reader sees they were there. */
export function escapeControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(CONTROLS, escapeOf);
}

/** `\u001b` for the character of that code. */
export function escapeOf(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
