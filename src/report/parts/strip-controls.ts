/** Control characters but tab and newline, and the marks that turn the direction of writing round. */
const CONTROLS = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069]',
  'g',
);

/** A hostile text made safe for a terminal. */
export function stripControls(text: string): string {
  return text.replace(CONTROLS, '');
}
