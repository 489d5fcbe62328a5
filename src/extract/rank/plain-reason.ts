/** A reason without what is particular about the page. */
export function plainReason(reason: string): string {
  return `why:${reason
    .replace(/"[^]*"/u, '')
    .replace(/\d+(?:\.\d+)?/g, '')
    .trim()}`;
}
