/** Returns the jurisdiction of a law id: `cn/advertising-9-3` → `cn`. */
export function jurisdictionOf(lawId: string): string {
  return lawId.slice(0, lawId.indexOf('/'));
}
