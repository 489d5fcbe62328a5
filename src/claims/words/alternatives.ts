/** Splits a regex at its top-level alternatives: `sale|(?:price|cost) cut` → two parts. */
export function alternativesOf(source: string): string[] {
  const found = [''];
  let depth = 0;
  let isClass = false;
  for (const [piece] of source.matchAll(/\\?./gsu)) {
    if (piece === '[') isClass = true;
    else if (piece === ']') isClass = false;
    else if (!isClass && piece === '(') depth += 1;
    else if (!isClass && piece === ')') depth -= 1;
    if (piece === '|' && depth === 0 && !isClass) found.push('');
    else found.push(`${found.pop() ?? ''}${piece}`);
  }
  return found;
}
