import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';

/** What columns with headings that nobody knows hold, by the first rows. */
export interface UnknownColumns {
  /** Long texts: read as description. */
  long: string[];
  /** Shorter ones: read as properties only. */
  short: string[];
}

/** Characters of a text that describes; those of Chinese and Japanese say twice as much. */
const LONG = 60;
const LABEL = 25;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const SPACED = /\s/;

export function unknownColumns(
  headings: readonly string[],
  layout: ColumnLayout,
  rows: readonly CatalogueRow[],
): UnknownColumns {
  const found: UnknownColumns = { long: [], short: [] };
  for (const heading of headings) {
    if (layout.useOf(heading).because !== 'unknown') continue;
    const length = middle(rows.flatMap((row) => ('record' in row ? weighed(row.record[heading]) : [])));
    if (length >= LONG) found.long.push(heading);
    else if (length >= LABEL) found.short.push(heading);
  }
  return found;
}

/** Addresses and codes are no texts, however long. */
function weighed(value: unknown): number[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const wide = value.match(WIDE)?.length ?? 0;
  const isText = wide > 0 || (SPACED.test(value.trim()) && !/^https?:/i.test(value));
  return [isText ? value.length + wide : 0];
}

function middle(lengths: number[]): number {
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}
