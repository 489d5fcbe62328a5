import type { Finding } from '../../model/report/finding.ts';

/** A finding by its rule and words: the listing's own name may change with them. */
export function keyOf({ ruleId, quote }: Finding): string {
  return `${ruleId}\n${quote.toLowerCase()}`;
}

/** How often each finding is met. */
export function keysOf(findings: readonly Finding[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const finding of findings) keys.set(keyOf(finding), 1 + (finding.repeats ?? 0));
  return keys;
}
