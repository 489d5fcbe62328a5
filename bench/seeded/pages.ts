import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';

export interface SavedPage {
  file: string;
  merchant: string;
  lang: string;
  url: string;
  /** Shops of the half `hold` were not looked at in tuning. */
  half: 'tune' | 'hold';
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

/** The saved pages of the folders that have a manifest beside them; shops are dealt to the halves once for each of the words. */
export async function savedPages(
  data: string,
  sets: readonly string[],
  deals: readonly string[] = [''],
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
        half: deals.every((deal) => halfOf(deal, merchant) === 'hold') ? 'hold' : 'tune',
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

/** By the shop's name, so that all pages of a shop fall into one half. */
function halfOf(deal: string, merchant: string): SavedPage['half'] {
  const name = merchant.toLowerCase().replace(/^www\./, '');
  const first = createHash('sha256')
    .update(deal + name)
    .digest('hex')
    .charAt(0);
  return Number.parseInt(first, 16) % 2 === 0 ? 'tune' : 'hold';
}
