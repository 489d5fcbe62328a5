// Compares the findings before and after an edit.
import type { Finding } from '../../model/report/finding.ts';

/** Identifies a finding by rule and quote, so that findings before and after an edit can be compared. */
export function keyOf({ ruleId, quote }: Finding): string {
  return `${ruleId}\n${quote.toLowerCase()}`;
}

/** Returns how often each finding occurs. */
export function keysOf(findings: readonly Finding[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const finding of findings) keys.set(keyOf(finding), 1 + (finding.repeats ?? 0));
  return keys;
}
