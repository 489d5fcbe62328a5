// Reads rows that were written for bench/seeded-rows.ts.
import { readFileSync } from 'node:fs';

/** A row that was written without knowledge of the rules, and the contradiction in it, if any. */
export interface WrittenRow {
  id: string;
  platform: string;
  language: string;
  columns: Record<string, string>;
  contradiction: { kind: string; a: string; b: string } | null;
}

/** Reads the rows of a file, one per line. `half` selects even or odd lines, counted from 1. */
export function readRows(path: string, half: string | undefined): WrittenRow[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line, at) =>
      half === undefined || (half === 'even') === (at % 2 === 1) ? [JSON.parse(line) as WrittenRow] : [],
    );
}
