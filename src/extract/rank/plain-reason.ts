/** Turns a reason into a feature, without quoted text and numbers: `labelled "Preis"` → "why:labelled". */
export function plainReason(reason: string): string {
  return `why:${reason
    .replace(/"[^]*"/u, '')
    .replace(/\d+(?:\.\d+)?/g, '')
    .trim()}`;
}
