/** Returns the amount of evidence whose value is a number or money; else undefined. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('amount' in value)) return undefined;
  return typeof value.amount === 'number' ? value.amount : undefined;
}
