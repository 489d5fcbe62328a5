import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { docxOf, draftLines } from '../support/draft-forms.ts';
import { runBin } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { workbookOf } from '../support/xlsx.ts';

const DRAFT = '# 玉竹茶\n\n选用三年生玉竹，**治疗高血压**。\n\n- 全网销量第一\n';
const PAGE = '<html lang="en"><h1>Tea</h1><p>9 GBP</p><p>Cures arthritis.</p></html>';
const ROWS = 'id,title,description,price\n1,Tea,Cures arthritis.,9 GBP\n2,Mug\n';
const RULE = `title: { en: Moon, zh: 月 }
severity: minor
family: statement
laws: [uk/dmcca-226]
forbids: health/treats-disease
message: { en: "{quote}", zh: "{quote}" }
fix: { en: none, zh: 无 }
`;
const CHECK = ['--as-of', '2026-11-24', '--no-cache'];

/** Each brings in another part of the build. */
const RUNS: Readonly<Record<string, { args: readonly string[]; input?: string }>> = {
  'a page': { args: ['check', 'a.html', ...CHECK, '--explain-score'] },
  'a page, in Chinese': { args: ['check', 'a.html', ...CHECK, '--lang', 'zh'] },
  'a catalogue': { args: ['check', 'a.csv', ...CHECK, '--format', 'jsonl'] },
  'a catalogue with workers': { args: ['check', 'a.csv', ...CHECK, '--format', 'sarif', '--jobs', '2'] },
  'a workbook': { args: ['check', 'a.xlsx', ...CHECK, '--format', 'junit'] },
  'a Word file': { args: ['check', 'a.docx', ...CHECK, '--format', 'markdown', '--suggest'] },
  'a draft to be mended': { args: ['check', 'a.md', ...CHECK, '--fix-dry-run', '--format', 'html'] },
  'standard input': { args: ['check', '-', ...CHECK, '--format', 'csv'], input: ROWS },
  'no such address': { args: ['check', 'http://127.0.0.1:1/', '--allow-private', ...CHECK] },
  'rules that are not valid': { args: ['check', 'a.html', '--rules', 'own', ...CHECK] },
  'what a page says': { args: ['extract', 'a.html', '--format', 'jsonl'] },
  columns: { args: ['catalogue', 'columns', 'a.csv'] },
  'a rule explained': { args: ['explain', 'food/treats-disease'] },
  'rules listed': { args: ['rules', 'list', '--law', 'uk'] },
  completions: { args: ['complete', 'bash'] },
  'a wrong option': { args: ['check', '--fromat', 'text', 'a.html'] },
};

describe('the built command says what its sources say', () => {
  it.each(Object.entries(RUNS))('of %s', async (_, { args, input = '' }) => {
    const cwd = await inFolderOf({ 'a.html': PAGE, 'a.csv': ROWS, 'a.md': DRAFT, 'own/health/moon.yaml': RULE });
    writeFileSync(join(cwd, 'a.docx'), docxOf(draftLines(DRAFT)));
    writeFileSync(join(cwd, 'a.xlsx'), workbookOf([['id', 'title', 'description'], [1, 'Tea', 'Cures arthritis.']]));
    const built = await runBin(args, { cwd, input });
    expect(built.stdout + built.stderr).not.toBe('');
    expect(built).toEqual(await runHere(args, { cwd, input }));
  });
}); // prettier-ignore
