import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sha256Of } from '../../src/ingest/bytes/sha256-of.ts';
import type { Report } from '../../src/model/report/report.ts';
import { docxOf, draftLines, pdfOf } from '../support/draft-forms.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const LINES = draftLines('# 玉竹茶\n\n选用三年生玉竹。\n\n- 每天一杯，治疗高血压。\n');

it('checks Word and PDF files and says where', async () => {
  const cwd = await inFolderOf({});
  await writeFile(join(cwd, 'a.docx'), docxOf(LINES));
  await writeFile(join(cwd, 'b.pdf'), pdfOf(LINES));
  const { stdout, status } = await runHere(['check', 'a.docx', 'b.pdf', '--law', 'cn', '--no-progress'], {
    cwd,
  });
  expect(status).toBe(1);
  expect(stdout).toContain('paragraph 3 · description');
  expect(stdout).toContain('page 1 · line 3 · description');
  expect(stdout).toContain('This is a draft');
});

it('tells a letter in Word, and keeps the hash of the file', async () => {
  const cwd = await inFolderOf({});
  const text =
    'Dear Mr Reed,\n\nI thank you for your letter. We shall repair your roof in May.\n\nYours faithfully,\n\nP. Dunn\n';
  const bytes = docxOf(draftLines(text));
  await writeFile(join(cwd, 'a.docx'), bytes);
  const { stdout } = await runHere(['check', 'a.docx', '--law', 'uk', '--format', 'jsonl'], { cwd });
  const [report] = jsonLines<Report>(stdout);
  expect(report?.notRated).toMatchObject({ reason: 'not-a-listing', kind: 'letter' });
  expect(report?.input).toEqual({ uri: 'a.docx', sha256: sha256Of(bytes) });
});

it.each(['text', 'markdown', 'html'])('tells the places of a contradiction in %s', async (format) => {
  const cwd = await inFolderOf({});
  const steel = draftLines('# 304不锈钢保温杯\n\n轻巧耐用。\n\n- 内胆为201不锈钢。\n');
  await writeFile(join(cwd, 'a.docx'), docxOf(steel));
  const run = ['check', 'a.docx', '--law', 'cn', '--no-progress', '--format', format];
  const { stdout } = await runHere(run, { cwd });
  expect(stdout.replace(/\s+/g, ' ')).toContain('paragraph 1');
  expect(stdout).toContain('paragraph 3');
});

it('checks the parts of a listing as one', async () => {
  const cwd = await inFolderOf({
    'parts/title.txt': '全网销量第一的玉竹茶\n',
    'parts/text.md': '- 采用最先进工艺\n',
  });
  await mkdir(join(cwd, 'parts/more'));
  await writeFile(join(cwd, 'parts/more/a.docx'), docxOf(draftLines('每天一杯，治疗高血压。\n')));
  const { stdout } = await runHere(
    ['check', 'parts', '--one-listing', '--law', 'cn', '--format', 'jsonl', '--no-progress'],
    { cwd },
  );
  const reports = jsonLines<Report>(stdout);
  expect(reports).toHaveLength(1);
  const [{ findings, listing, input }] = reports as [Report];
  expect(input.uri).toBe('parts');
  expect(listing.name).toBe('全网销量第一的玉竹茶');
  const places = findings.map(({ where: { field, line, paragraph } }) => ({ field, line, paragraph }));
  expect(places).toContainEqual({ field: 'title.txt', line: 1, paragraph: undefined });
  expect(places).toContainEqual({ field: 'text.md', line: 1, paragraph: undefined });
  expect(places).toContainEqual({ field: 'more/a.docx', line: undefined, paragraph: 1 });
});
