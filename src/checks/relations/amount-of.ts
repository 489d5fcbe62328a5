/** The number of a money value of the evidence. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null || !('amount' in value)) return undefined;
  return typeof value.amount === 'number' ? value.amount : undefined;
}
