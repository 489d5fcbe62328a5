/** `cn` of `cn/advertising-9-3`. */
export function jurisdictionOf(lawId: string): string {
  return lawId.slice(0, lawId.indexOf('/'));
}
