import { readFileSync } from 'node:fs';

/** A row that somebody wrote without the rules at hand, with the contradiction put into it, if any. */
export interface WrittenRow {
  id: string;
  platform: string;
  language: string;
  columns: Record<string, string>;
  contradiction: { kind: string; a: string; b: string } | null;
}

/** The rows of a file, one a line; `half` takes those of even or of odd lines, counted from 1. */
export function readRows(path: string, half: string | undefined): WrittenRow[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line, at) =>
      half === undefined || (half === 'even') === (at % 2 === 1) ? [JSON.parse(line) as WrittenRow] : [],
    );
}
