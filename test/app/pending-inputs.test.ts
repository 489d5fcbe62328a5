import { describe, expect, it } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { runCheck } from '../../src/app/run/run-check.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { eachOf } from '../support/checked.ts';

const plan = {
  laws: 'auto', asOf: '2026-11-24', today: '2026-11-24', lang: 'en', explainScore: false, detail: false, only: [], skip: [],
  rules: {}, overrides: [], base: process.cwd(),
} as const; // prettier-ignore

describe('a run', () => {
  it('names what was read and came back without a report', async () => {
    const folder = await inFolderOf({ 'a.html': '<h1>Mug</h1>', 'b.html': '<h1>Jug</h1>', 'c.html': '' });
    // The second page is taken for the first: its own report never comes.
    const first = `${folder}/a.html`;
    const checkPage = () => Promise.resolve({ input: { uri: first }, known: { input: { uri: first } } });
    const told = [];
    for await (const one of eachOf(runCheck([folder], loadShippedRules(), {}, plan, { checkPage })))
      told.push('error' in one ? `${one.error.code}: ${one.input.uri.slice(folder.length + 1)}` : 'report');
    expect(told).toEqual(['report', 'report', 'input-empty: c.html', 'internal: b.html']);
  });
});
