/**
 * V8 keeps a long string alive as long as a slice of it lives. What leaves this floor is copied,
 * so that a listing of a few kilobytes does not hold its page of a megabyte: joining makes a new
 * string, and slicing that one flattens it.
 */
export function flat(text: string): string {
  return text.length < 13 ? text : (' ' + text).slice(1);
}

/** White space collapsed and invisible marks removed, as a reader sees it. */
export function tidy(text: string): string {
  return text
    .replace(/[\u200b\u200e\u200f\ufeff\u2060\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
