// Reads the kinds of saved pages.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_KINDS, type PageKind } from '../../src/model/listing/page-kind.ts';

/** A saved page with its kind: as the list beside its folder says, and as corrected by a reader. */
export interface Label {
  path: string;
  shop: string;
  url: string | undefined;
  listed: PageKind;
  kind: PageKind;
}

const CORRECTIONS = 'test/real/page-kinds.jsonl';

/** Returns the labels of a folder's pages, from the list beside it. */
export function labelsOf(folder: string): Label[] {
  const right = new Map(
    linesOf(CORRECTIONS).map((line) => {
      const { file, kind } = line as { file: string; kind: PageKind };
      return [file, kind] as const;
    }),
  );
  return linesOf(`${folder.replace(/\/$/, '')}-manifest.jsonl`).flatMap((line) => {
    const page = line as {
      file: string;
      merchant: string;
      url?: string | null;
      kind?: string;
      type?: string;
    };
    const path = join(folder, page.file);
    if (!existsSync(path)) return [];
    const listed = kindOf(page.type ?? page.kind ?? '');
    const url = page.url?.trim();
    return [
      {
        path,
        shop: shopOf(page.merchant),
        url: url?.startsWith('http') ? url : undefined,
        listed,
        kind: right.get(page.file) ?? listed,
      },
    ];
  });
}

function kindOf(word: string): PageKind {
  return PAGE_KINDS.find((kind) => kind === word) ?? (word === 'listing' ? 'list' : 'other');
}

/**
 * Returns the shop's name without its domain: `amazon.co.jp` and `amazon.com` → `amazon`, as they share a
 * layout.
 */
function shopOf(merchant: string): string {
  const host = /\(([^)]*\.\w+)\)/.exec(merchant)?.[1] ?? merchant.replace(/\s*\(.*/, '');
  const parts = host.toLowerCase().split('.');
  const last = parts.length - 2;
  return parts[/^(?:com?|net|org)$/.test(parts[last] ?? '') && last > 0 ? last - 1 : Math.max(0, last)]!;
}

function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
