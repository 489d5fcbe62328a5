// Finds columns of a catalogue that hold texts although their headings are unknown.
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';

/** Columns with unknown headings that hold texts, judged by the first rows. */
export interface UnknownColumns {
  /** Headings of columns with long texts, which are read as descriptions. */
  long: string[];
  /** Headings of columns with shorter texts, which are read as properties only. */
  short: string[];
}

/**
 * Median lengths, in characters, from which a column holds a description or a label. A Chinese, Japanese or
 * Korean character counts twice.
 */
const LONG = 60;
const LABEL = 25;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const SPACED = /\s/;

/** Sorts the columns with unknown headings by the median length of their texts. */
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

/** Returns the length of a text, 0 for a URL or a code such as "AB-1234", and nothing for an empty cell. */
function weighed(value: unknown): number[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const wide = value.match(WIDE)?.length ?? 0;
  const isText = wide > 0 || (SPACED.test(value.trim()) && !/^https?:/i.test(value));
  return [isText ? value.length + wide : 0];
}

function middle(lengths: number[]): number {
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}
