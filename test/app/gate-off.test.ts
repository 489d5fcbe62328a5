import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { readSettings } from '../../src/app/check/check-settings.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import { KINDS, otherPage } from '../support/other-pages.ts';
import { SHOP_WORDS } from '../support/shop-words.ts';

const { book, options } = readSettings(
  { asOf: '2026-11-24', laws: ['cn', 'eu', 'uk', 'us'] },
  loadShippedRules,
);

/** What is found by fields, on a page that counts as one product's whatever it is; statements of its text are left out. */
async function foundByFields(html: string): Promise<string[]> {
  const extraction = extractPage({ html });
  const { listing } = extraction;
  await resolveLanguage(listing);
  listing.page = { kind: 'product', product: 1, products: 0 };
  const { findings } = checkExtraction(extraction, { uri: 'page' }, book, options);
  return findings
    .filter(({ family, evidence }) => family === 'contradiction' || evidence !== undefined)
    .map(({ ruleId, quote }) => `${ruleId}: ${quote}`);
}

const PART = 6;
const CASES = SHOP_WORDS.flatMap((words) => KINDS.map((kind) => ({ lang: words.lang, kind, words })));

describe('with the gate of the page type off, no field of a page of another kind reaches a finding', () => {
  it.each(CASES)('$lang: $kind', async ({ kind, words }) => {
    expect(await foundByFields(otherPage(kind, words))).toEqual([]);
  });

  const folder = join('..', 'shared', 'data', 'more-pages');
  const manifest = `${folder}-manifest.jsonl`;
  const pages = existsSync(manifest)
    ? readFileSync(manifest, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { file: string; type: string })
        .filter(({ type, file }) => type !== 'product' && existsSync(join(folder, file)))
        // All of them hold; a part keeps the suite short.
        .filter((_, i) => i % PART === 0)
    : [];
  it.skipIf(pages.length === 0)(
    'on saved pages',
    async () => {
      const found: string[] = [];
      for (const { file } of pages) {
        const { text } = await decodePage(readFileSync(join(folder, file)));
        for (const one of await foundByFields(text)) found.push(`${file} ${one}`);
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});
