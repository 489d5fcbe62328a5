import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';

/** Shops of `hold` were not looked at in tuning; those of `newly` were held back until this round. */
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
  /** Null where the address is not known. */
  url?: string | null;
  kind?: string;
  type?: string;
}

/**
 * The saved pages of the folders that have a manifest beside them; shops are dealt to the halves once for each of the words.
 * Where a word tells the shops of this round, those held back are dealt once more by it.
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

/** By the shop's name, so that all pages of a shop fall into one half. */
function isHeld(deal: string, merchant: string): boolean {
  const name = merchant.toLowerCase().replace(/^www\./, '');
  const first = createHash('sha256')
    .update(deal + name)
    .digest('hex')
    .charAt(0);
  return Number.parseInt(first, 16) % 2 === 1;
}
