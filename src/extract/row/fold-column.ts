/** `g:Product_Highlight` → `producthighlight`: a heading as it is compared. */
export function foldColumn(name: string): string {
  return name
    .replace(/^[a-z]{1,6}:(?=\S)/i, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether folded headings match a pattern in which `*` stands for anything, or in pairs for a number. */
export function columnPattern(pattern: string, star = '.*'): RegExp {
  return new RegExp(`^${pattern.split('*').map(foldColumn).join(star)}$`, 'u');
}
