/** True if a rule id matches a pattern with `*`. A topic matches all its rules: "price" for "price/low". */
export function matchesGlob(id: string, pattern: string): boolean {
  const parts = pattern.split('*');
  if (parts.length === 1) return id === pattern || id.startsWith(`${pattern}/`);
  const [head = '', ...rest] = parts;
  if (!id.startsWith(head)) return false;
  let at = head.length;
  for (const [index, part] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? id.length - part.length : id.indexOf(part, at);
    if (found < at || !id.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return true;
}
