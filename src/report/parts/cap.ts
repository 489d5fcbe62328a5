/** Cuts a text to `length` UTF-16 units, with "…" at the end. It never cuts a surrogate pair. */
export function cap(text: string, length: number): string {
  if (text.length <= length) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(length - 2)) ? length - 2 : length - 1;
  return `${text.slice(0, end)}…`;
}
