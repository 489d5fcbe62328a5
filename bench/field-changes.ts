import type { Evidence } from '../src/model/listing/evidence.ts';
import type { Extraction } from '../src/model/listing/extraction.ts';

export interface FieldChange {
  kind: string;
  changed: string;
  /** Words of both sides of the contradiction. */
  words: string[];
}

/** Fields stated in markup and to the eye, with how the markup's value is changed. */
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

/** The page with one statement of its markup changed, for each field where the markup and the page say the same. */
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
    // What the eye reads is the markup itself: nothing is stated twice.
    const visible = all.find((one) => one.source === 'visible');
    if (kind !== 'gtin-digit' && JSON.stringify(visible?.value) !== JSON.stringify(markup?.value)) return [];
    if (markup === undefined || html.slice(markup.start, markup.end) !== markup.quote) return [];
    const value = change(markup.quote) ?? '';
    // An element's own text is what the eye reads.
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

/** Every statement of the markup that reads so: prices stand in JSON-LD, microdata and meta alike. */
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

/** The number as the page shows it after its name; in the markup alone it is stated once. */
function shownGtin(html: string, quote: string): FieldChange[] {
  const value = lastDigit(quote) ?? '';
  const shown = new RegExp(`((?:EAN|GTIN|JAN|UPC|条码)[^"{}]{0,80}>?\\s*)${quote}`);
  if (!shown.test(html)) return [];
  return [{ kind: 'gtin-digit', changed: html.replace(shown, `$1${value}`), words: [value] }];
}
