import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An honest listing with the changes that make it contradict itself. */
export interface ListedPage {
  name: string;
  html: string;
  /** Not looked at in tuning. */
  held: boolean;
  changes: ListedChange[];
}

export interface ListedChange {
  kind: string;
  /** A whole statement: a currency with its amount, since the finding quotes the price. */
  from: string;
  to: string;
}

/**
 * The pages of a folder's parts `tuned` and `held`: `NAME.html` beside `NAME.txt`, whose rows are `kind`, the words as
 * they stand and the words put in their place, parted by tabs.
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
