import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const PAGE = '<html lang="en"><h1>Tea</h1><p>9 GBP</p><p>Cures arthritis.</p></html>';

describe('what was meant', () => {
  it.each([
    [['--law', 'gb'], /unknown jurisdiction “gb”.* Did you mean uk\?/],
    [['--only', 'healt/*'], /no rule “healt\/\*”\. Did you mean health\?/],
    [['--only', 'superlative/absolut'], /Did you mean superlative\/absolute-term/],
    [['--only', 'suprlative'], /Did you mean superlative\?/],
    [
      ['--config', 'c.yaml'],
      /c\.yaml is not valid: line 1: there is no rule “suprlative”\. Did you mean superlative\?/,
    ],
    [['--formt', 'csv'], /Run `claimcheck check --help` for help\./],
  ])('%j', async (args, message) => {
    const cwd = await inFolderOf({ 'a.html': PAGE, 'c.yaml': 'rules: { suprlative: off }\n' });
    const { status, stderr } = await runHere(['check', 'a.html', ...args], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('files in old and packed forms', () => {
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['a.xls', old, /old Word, Excel or PowerPoint file: save it as/],
    ['a.doc', Buffer.concat([old, Buffer.alloc(900)]), /old Word, Excel or PowerPoint file: save it as/],
    ['a.rtf', Buffer.from('{\\rtf1\\ansi Tea\\par}'), /it is RTF: save it as/],
    ['pages.zip', Buffer.from(zipSync({ 'a.html': Buffer.from(PAGE) })), /zip archive.*: unpack it/],
  ])('%s: what to do is said', async (name, bytes, message) => {
    const cwd = await inFolderOf({});
    writeFileSync(join(cwd, name), bytes);
    const { status, stderr } = await runHere(['check', name], { cwd });
    expect(status).toBe(3);
    expect(stderr).toMatch(message);
  });
});

describe('a name that promises a document', () => {
  it.each(['note.docx', 'note.pdf', 'note.png'])('%s that holds text is refused', async (name) => {
    const cwd = await inFolderOf({ [name]: 'Tea. Cures arthritis.' });
    const { status, stdout, stderr } = await runHere(['check', name, '--law', 'uk'], { cwd });
    expect(status).toBe(3);
    expect(stderr).toContain(`its name says ${name.slice(4)}, but it is none: it holds text`);
    expect(stdout).not.toContain('Tea');
  });
});

describe('a draft in UTF-16 without a mark', () => {
  it('is read', async () => {
    const cwd = await inFolderOf({});
    writeFileSync(join(cwd, 'a.txt'), Buffer.from('茶\n\n治疗高血压。\n', 'utf16le'));
    const { status, stdout } = await runHere(['check', 'a.txt', '--law', 'cn', '--lang', 'zh'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('治疗高血压');
  });
});

describe('a baseline', () => {
  it('that was given no name tells it, and how to use it', async () => {
    const cwd = await inFolderOf({ 'a.html': PAGE });
    const first = await runHere(['check', 'a.html', '--law', 'uk', '--write-baseline'], { cwd });
    expect(first.stderr).toContain(
      'The baseline is claimcheck.baseline.json. Later runs use it with --baseline claimcheck.baseline.json',
    );
    const again = await runHere(['check', 'a.html', '--law', 'uk', '--baseline', 'claimcheck.baseline.json'], { cwd }); // prettier-ignore
    expect(again.status).toBe(0);
    expect(again.stderr).not.toContain('Later runs');
  });

  it('of other paths says so', async () => {
    const cwd = await inFolderOf({ 'one/a.html': PAGE });
    mkdirSync(join(cwd, 'two'));
    writeFileSync(join(cwd, 'two/a.html'), PAGE);
    await runHere(['check', 'one', '--law', 'uk', '--write-baseline', '--baseline', 'b.json'], { cwd });
    const { stderr } = await runHere(['check', 'two', '--law', 'uk', '--baseline', 'b.json'], { cwd });
    expect(stderr).toContain(
      'knows none of the files of this run: it has one/a.html, this run has two/a.html',
    );
  });
});

it('one low score is one listing', async () => {
  const cwd = await inFolderOf({ 'a.html': PAGE });
  const { stderr } = await runHere(['check', 'a.html', '--law', 'uk', '--min-score', '90'], { cwd });
  expect(stderr).toContain('1 listing scores below 90');
});
