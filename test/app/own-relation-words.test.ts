import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';

/** In a language that the shipped words of the relation lack. */
const PAGE = `<html lang="nl"><title>Theepot</title><h1>Theepot van glas</h1>
<p class="price">€ 20,00</p><button>In winkelwagen</button><p>Aanbieding geldig tot 3 maart 2025.</p></html>`;
const WORDS = `offer: { nl: [aanbieding] }
ends: { nl: [geldig tot] }
until: { nl: ['{offer}[^.]{0,30}?{ends}'] }
`;

async function rulesFound(folders: string[]): Promise<string[]> {
  const { book } = await loadRules(folders);
  const options = { laws: ['eu'], asOf: '2026-11-28', lang: 'en' } as const;
  const { findings } = checkExtraction(extractPage({ html: PAGE }), { uri: 'page' }, book, options);
  return findings.map(({ ruleId }) => ruleId);
}

it('a relation reads another language when its words are added, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimcheck-words-'));
  mkdirSync(join(folder, '_relations'));
  writeFileSync(join(folder, '_relations', 'sale-ended.nl.yaml'), WORDS);
  expect(await rulesFound([])).not.toContain('contradiction/sale-ended');
  expect(await rulesFound([folder])).toContain('contradiction/sale-ended');
});
