// Creates contradictions between a page's markup and its visible text, by changing one value.
import type { Evidence } from '../src/model/listing/evidence.ts';
import type { Extraction } from '../src/model/listing/extraction.ts';

export interface FieldChange {
  kind: string;
  changed: string;
  /** Quotes of both sides of the contradiction. */
  words: string[];
}

/** Fields that are in markup and visible, and how the markup's value is changed. */
const CHANGES: readonly [kind: string, field: string, change: (quote: string) => string | undefined][] = [
  ['markup-price', 'price', (quote) => number(quote, 1.37)],
  [
    'availability',
    'availability',
    (quote) => (/InStock/.test(quote) ? quote.replace('InStock', 'OutOfStock') : undefined),
  ],
  ['gtin-digit', 'gtin', (quote) => lastDigit(quote)],
  [
    'rating',
    'aggregateRating',
    (quote) => (/^[1-5]\.\d$/.test(quote) ? (quote.startsWith('2') ? '4.9' : '2.1') : undefined),
  ],
];

/** Returns the page with one value of its markup changed, for each field where markup and page agree. */
export function fieldChanges(html: string, { evidence }: Extraction): FieldChange[] {
  return CHANGES.flatMap(([kind, field, change]) => {
    const all = evidence[field] ?? [];
    const markup = all.find(
      (one): one is Evidence & { start: number; end: number } =>
        one.block === undefined &&
        one.start !== undefined &&
        one.end !== undefined &&
        change(one.quote) !== undefined,
    );
    // The visible text is the markup itself, so the value occurs only once.
    const visible = all.find((one) => one.source === 'visible');
    if (kind !== 'gtin-digit' && JSON.stringify(visible?.value) !== JSON.stringify(markup?.value)) return [];
    if (markup === undefined || html.slice(markup.start, markup.end) !== markup.quote) return [];
    const value = change(markup.quote) ?? '';
    // An element's own text is visible, so changing it would change both sides.
    if (kind !== 'gtin-digit' && html[markup.start - 1] === '>') return [];
    if (kind === 'gtin-digit') return shownGtin(html, markup.quote);
    const changed = replaceAll(html, all, markup.quote, value);
    return [{ kind, changed, words: [value, markup.quote, ...all.map((one) => one.quote)] }];
  });
}

function number(quote: string, factor: number): string | undefined {
  return /^\d+(?:\.\d+)?$/.test(quote) ? (Number(quote) * factor).toFixed(2) : undefined;
}

function lastDigit(quote: string): string | undefined {
  if (!/^\d{8,14}$/.test(quote)) return undefined;
  return quote.slice(0, -1) + String((Number(quote.at(-1)) + 3) % 10);
}

/** Replaces all occurrences in the markup: a price may be in JSON-LD, microdata and meta elements. */
function replaceAll(html: string, all: readonly Evidence[], quote: string, value: string): string {
  const spans = all.filter(
    (one) => one.block === undefined && one.quote === quote && one.start !== undefined,
  );
  let changed = html;
  for (const { start = 0, end = 0 } of [...spans].sort((a, b) => (b.start ?? 0) - (a.start ?? 0))) {
    if (changed.slice(start, end) === quote) changed = changed.slice(0, start) + value + changed.slice(end);
  }
  return changed;
}

/** Changes the visible number after its label. In the markup alone it would occur only once. */
function shownGtin(html: string, quote: string): FieldChange[] {
  const value = lastDigit(quote) ?? '';
  const shown = new RegExp(`((?:EAN|GTIN|JAN|UPC|条码)[^"{}]{0,80}>?\\s*)${quote}`);
  if (!shown.test(html)) return [];
  return [{ kind: 'gtin-digit', changed: html.replace(shown, `$1${value}`), words: [value] }];
}
