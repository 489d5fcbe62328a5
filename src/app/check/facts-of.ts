// Collects the fields of a listing for reports for people.
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Fact, FactValue } from '../../model/report/report-detail.ts';

/** Limits: values per field, properties per listing, and characters per text. */
const MAX_VALUES = 6;
const MAX_PROPERTIES = 60;
const MAX_TEXT = 400;

/** Returns the fields of a listing with all values found for each; the chosen value is first. */
export function factsOf(extraction: Extraction): Fact[] {
  const { listing, evidence } = extraction;
  const toValue = (one: Evidence): FactValue => {
    const { source, quote, value, block, start, end } = one;
    return {
      ...extraction.placeOf(one),
      text: textOf(value ?? quote),
      source,
      quote: quote.slice(0, MAX_TEXT),
      ...(block === undefined ? {} : { block }),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    };
  };
  const facts: Fact[] = [];
  for (const [field, found] of Object.entries(evidence)) {
    if (field === 'additionalProperty' || found.length === 0) continue;
    facts.push({ field, values: found.slice(0, MAX_VALUES).map(toValue) });
  }
  const properties = evidence['additionalProperty'] ?? [];
  for (const [index, one] of properties.slice(0, MAX_PROPERTIES).entries()) {
    const name = listing.additionalProperty[index]?.name;
    facts.push({
      field: 'additionalProperty',
      ...(name === undefined ? {} : { name }),
      values: [toValue(one)],
    });
  }
  return facts;
}

/** Returns a value as text: { amount: 5, currency: "EUR" } → "5 EUR". */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return value.map(textOf).join(', ').slice(0, MAX_TEXT);
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.values(value).filter((part) => part !== undefined && part !== null);
  return parts.map(textOf).join(' ').slice(0, MAX_TEXT);
}
