// Reads saved pages and splits their shops into groups for tuning and measuring.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';

/** `hold` was not used for tuning; `newly` was held back until this round. */
export type Half = 'tune' | 'newly' | 'hold';

export interface SavedPage {
  file: string;
  merchant: string;
  lang: string;
  url: string;
  half: Half;
  isProduct: boolean;
  html: string;
}

interface Row {
  file: string;
  merchant: string;
  lang?: string;
  /** Null if the address is not known. */
  url?: string | null;
  kind?: string;
  type?: string;
}

/**
 * Reads the saved pages of folders with a manifest. Each word of `deals` splits the shops; a shop is in
 * `hold` if all of them put it there. `newly` splits `hold` once more.
 */
export async function savedPages(
  data: string,
  sets: readonly string[],
  deals: readonly string[] = [''],
  newly?: string,
): Promise<SavedPage[]> {
  const pages: SavedPage[] = [];
  for (const set of sets) {
    for (const { file, merchant, lang = 'und', url, kind, type } of rowsOf(
      join(data, `${set}-manifest.jsonl`),
    )) {
      const path = join(data, set, file);
      if (!existsSync(path)) continue;
      const { text } = await decodePage(readFileSync(path));
      pages.push({
        file,
        merchant,
        lang: lang.slice(0, 2),
        url: url ?? '',
        half: groupOf(merchant, deals, newly),
        isProduct: (kind ?? type) === 'product',
        html: text,
      });
    }
  }
  return pages;
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Row);
}

function groupOf(merchant: string, deals: readonly string[], newly: string | undefined): Half {
  if (!deals.every((deal) => isHeld(deal, merchant))) return 'tune';
  return newly === undefined || isHeld(newly, merchant) ? 'hold' : 'newly';
}

/** Decides by a hash of the shop's name, so that all pages of a shop are in the same group. */
function isHeld(deal: string, merchant: string): boolean {
  const name = merchant.toLowerCase().replace(/^www\./, '');
  const first = createHash('sha256')
    .update(deal + name)
    .digest('hex')
    .charAt(0);
  return Number.parseInt(first, 16) % 2 === 1;
}
