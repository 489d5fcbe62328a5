const UNSPACED: ReadonlySet<string> = new Set(['zh', 'ja', 'ko']);

/** Does the language put spaces between its words? Korean is read by characters as well. */
export function isSpaced(lang: string): boolean {
  return !UNSPACED.has(lang);
}
