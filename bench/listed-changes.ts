// Reads honest pages with lists of changes that make them contradict themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An honest page and the changes. */
export interface ListedPage {
  name: string;
  html: string;
  /** True if it was not used for tuning. */
  held: boolean;
  changes: ListedChange[];
}

export interface ListedChange {
  kind: string;
  /** The words to replace. A price must include its currency, because the finding quotes it so. */
  from: string;
  to: string;
}

/**
 * Reads the pages of the subfolders `tuned` and `held`. `NAME.txt` beside `NAME.html` has one change per
 * line: kind, words and replacement, separated by tabs.
 */
export function listedPages(folder: string): ListedPage[] {
  return (['tuned', 'held'] as const).flatMap((part) =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.html'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -'.html'.length);
        const html = readFileSync(join(folder, part, file), 'utf8');
        const changes = changesOf(join(folder, part, `${name}.txt`), html);
        return { name, html, held: part === 'held', changes };
      }),
  );
}

function changesOf(path: string, html: string): ListedChange[] {
  const rows = readFileSync(path, 'utf8').trim().split('\n');
  return rows.map((row) => {
    const [kind = '', from = '', to = ''] = row.split('\t');
    if (from === '' || !html.includes(from)) throw new Error(`${path}: “${from}” is not on the page`);
    return { kind, from, to };
  });
}
