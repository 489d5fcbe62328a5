const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/**
 * Whether the language puts spaces between words. Korean counts as unspaced, because it is matched by
 * characters.
 */
export function isSpaced(lang: string): boolean {
  return !UNSPACED.has(lang);
}
