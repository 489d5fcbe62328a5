/**
 * Copies a string. V8 keeps a long string alive as long as a slice of it lives, so a small listing would
 * hold its page of a megabyte. Joining and slicing makes a new, flat string.
 */
export function flat(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}

/** Collapses white space and removes invisible marks. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\ufeff\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
