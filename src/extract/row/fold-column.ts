/** Returns a heading in the form for comparison: `g:Product_Highlight` → `producthighlight`. */
export function foldColumn(name: string): string {
  return name
    .replace(/^[a-z]{1,6}:(?=\S)/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Compiles a pattern for headings that hold a name: `Metafield: custom.{name}`. */
export function namePattern(pattern: string): RegExp {
  const source = pattern
    .replace(/[\\^$.+?()[\]|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace('{name}', '([^.[\\]]+?)');
  return new RegExp(`^${source}$`, 'iu');
}

/** Compiles a pattern for folded headings. `*` matches anything, or what `star` says: "(\d+)" for pairs. */
export function columnPattern(pattern: string, star = '.*'): RegExp {
  return new RegExp(`^${pattern.split('*').map(foldColumn).join(star)}$`, 'u');
}
