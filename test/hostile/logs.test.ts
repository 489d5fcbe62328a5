import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import type { Ran } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { folderOf } from './folder.ts';

const COMMANDS = '::set-output name=a::b\n##[add-mask]c ##vso[task.setvariable]d\n::stop-commands::e';
const CONTROLS = '\u001b[2J\u0007\u009b31m\u202e\u2066';
const CLAIM = `治疗高血压${CONTROLS}。`;
const PAGE = `<html lang="zh"><title>${COMMANDS}${CONTROLS}</title><h1>${COMMANDS}${CONTROLS}</h1><p>¥39.00</p><pre>${CLAIM}\n${COMMANDS}\n</pre></html>`;
const ROWS = `id,title,description\n"${COMMANDS}","${COMMANDS}","${CLAIM}\n${COMMANDS}"\n`;

/** A line that a CI system obeys, but for the findings that the format for one of them is made of. */
const OBEYED = /^\s*::(?!(?:error|warning|notice) |(?:end)?group::)|##\[|##vso\[/m;
const isControl = (code: number) =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) ||
  (code > 126 && code < 160) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2066 && code <= 0x2069);

function expectHarmless(text: string): void {
  expect(text).not.toMatch(OBEYED);
  expect([...text].filter((one) => isControl(one.codePointAt(0) ?? 0))).toEqual([]);
}

describe('no listing, name or error begins a command in a log', () => {
  // One run writes them all: the first to standard output, the others into files.
  const [first, ...others] = FORMATS;
  let folder = '';
  let ran: Ran;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    // A file's name may hold a line break too.
    const hostile = join(folder, 'in', 'a\n::set-output name=a');
    mkdirSync(hostile, { recursive: true });
    writeFileSync(join(folder, 'in', 'rows.csv'), ROWS);
    writeFileSync(join(hostile, 'page##[add-mask].html'), PAGE);
    const inputs = [join(folder, 'in'), join(folder, 'none\n::add-mask::x##[debug].html')];
    const outputs = others.flatMap((format) => ['--output', `${format}:${join(folder, format)}`]);
    const args = ['--no-cache', '--law', 'cn', '--explain-score', '--format', first, ...outputs];
    ran = await runHere(['check', ...inputs, ...args]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(FORMATS)('%s', (format) => {
    const text = format === first ? ran.stdout : readFileSync(join(folder, format), 'utf8');
    expectHarmless(text);
    expectHarmless(ran.stderr);
    expect(text).toContain('高血压');
    expect(ran.status).toBe(3);
  });

  it.each([
    ['extract', ['extract']],
    ['catalogue columns', ['catalogue', 'columns']],
    ['a wrong option', ['check', '--law', '::set-output::x\n##[a]']],
    ['a wrong rule', ['explain']],
  ])('%s', async (_, args) => {
    const folder = folderOf({ 'rows.csv': ROWS });
    const { stdout, stderr } = await runHere([...args, join(folder, 'rows.csv')]);
    expectHarmless(stdout);
    expectHarmless(stderr);
  });
});
