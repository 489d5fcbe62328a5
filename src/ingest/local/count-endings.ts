import { basename } from 'node:path';

/** More kinds of files than these are not named. */
const MOST = 6;

/** The endings of these files, the most frequent first: `.php (3), .xls (1)`. A file without one stands by its name. */
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
