import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/**
 * Returns the evidence of a field's value; evidence made from the value itself where its place is
 * unknown.
 */
export function fieldSide({ evidence, listing }: Extraction, field: string): Evidence | undefined {
  const value = (listing as Readonly<Record<string, unknown>>)[field];
  const quote = shown(value);
  return evidence[field]?.[0] ?? (quote === '' ? undefined : { source: 'feed', quote, value, field });
}

function shown(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(shown).join(' | ');
  if (typeof value !== 'object' || value === null) return '';
  const { amount, low, high, currency, name, price } = value as Record<string, unknown>;
  const range = low === undefined ? amount : `${shown(low)}–${shown(high)}`;
  return [name, shown(price), range, currency].filter(hasText).map(String).join(' ');
}

function hasText(part: unknown): boolean {
  return part !== undefined && part !== null && part !== '';
}
