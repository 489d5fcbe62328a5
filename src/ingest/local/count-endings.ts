// Summarises file names by their extensions, for messages.
import { basename } from 'node:path';

/** Maximum number of endings that are listed. */
const MOST = 6;

/**
 * Lists the extensions of files, most frequent first: `.php (3), .xls (1)`. A file without one is listed by
 * name.
 */
export function countEndings(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const name = basename(path);
    const ending = /.(\.[^.\s]{1,12})$/.exec(name)?.[1]?.toLowerCase() ?? name;
    counts.set(ending, (counts.get(ending) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  const shown = sorted.slice(0, MOST).map(([ending, n]) => `${ending} (${n})`);
  return [...shown, ...(sorted.length > MOST ? ['…'] : [])].join(', ');
}
