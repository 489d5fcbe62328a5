import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BIN, jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'claimcheck-out-'));
const rows = join(folder(), 'rows.jsonl');
const row = (n: number) =>
  JSON.stringify({ id: `p${n}`, name: `净水器 ${n}`, description: '国家级品质'.repeat(20) });
writeFileSync(rows, Array.from({ length: 400 }, (_, n) => row(n)).join('\n'));

describe('several outputs', () => {
  it('go to files of their own formats, and to standard output where --format says so', async () => {
    const out = folder();
    const args = ['check', rows, '--law', 'cn', '--output', join(out, 'a.jsonl')];
    args.push('--output', `json:${join(out, 'deep', 'b.data')}`);
    const quiet = await runHere(args);
    expect(quiet).toMatchObject({ status: 1, stdout: '' });
    expect(quiet.stderr).toContain('is written');
    expect(readdirSync(out).sort()).toEqual(['a.jsonl', 'deep']);
    expect(jsonLines(readFileSync(join(out, 'a.jsonl'), 'utf8'))).toHaveLength(400);
    expect(JSON.parse(readFileSync(join(out, 'deep', 'b.data'), 'utf8'))).toHaveLength(400);
    const both = await runHere([...args, '--format', 'jsonl']);
    expect(both.stdout).toBe(readFileSync(join(out, 'a.jsonl'), 'utf8'));
  });

  it('go to standard output where - is the file', async () => {
    const out = folder();
    const file = join(out, 'a.csv');
    const ran = await runHere(['check', rows, '--law', 'cn', '--output', 'jsonl:-', '--output', file]);
    expect(jsonLines(ran.stdout)).toHaveLength(400);
    expect(readdirSync(out)).toEqual(['a.csv']);
    expect(ran.stderr).not.toContain('- is written');
  });

  it('writes nothing through a link', async () => {
    const out = folder();
    writeFileSync(join(out, 'real.jsonl'), 'old');
    symlinkSync(join(out, 'real.jsonl'), join(out, 'link.jsonl'));
    const ran = await runHere(['check', rows, '--law', 'cn', '--output', join(out, 'link.jsonl')]);
    expect(ran.stderr).toMatch(/it is a link to/);
    expect(ran.status).toBe(2);
    expect(readFileSync(join(out, 'real.jsonl'), 'utf8')).toBe('old');
  });

  it.each([
    [['--output', 'report.weird'], /FORMAT:FILE/, /格式:文件/],
    [['--output', 'a.json', '--output', './a.json'], /another report/, /另一份报告/],
    [['--output', `text:${rows}`], /is an input/, /它是输入文件/],
    [['--format', 'csv', '--output', 'json:-'], /another report/, /另一份报告/],
  ])('%j is refused in both languages', async (args, en, zh) => {
    const english = await runHere(['check', rows, ...args]);
    expect(english).toMatchObject({ status: 2, stdout: '' });
    expect(english.stderr).toMatch(en);
    expect((await runHere(['check', rows, ...args, '--lang', 'zh'])).stderr).toMatch(zh);
    expect(readFileSync(rows, 'utf8')).toContain('p399');
  });

  it('says which report could not be written, and exits 3', async () => {
    const out = folder();
    writeFileSync(join(out, 'file'), '');
    const { status, stderr } = await runHere(['check', rows, '--output', join(out, 'file', 'a.json')]);
    expect(status).toBe(3);
    expect(stderr).toMatch(/could not be written to .*a\.json/);
  });
});

describe('a run that breaks off', () => {
  it.runIf(existsSync('/dev/full'))('on a full disk is a clear error with status 3', async () => {
    const file = await runHere(['check', rows, '--law', 'cn', '--output', 'jsonl:/dev/full']);
    expect(file.status).toBe(3);
    expect(file.stderr).toMatch(/^error: The report could not be written to \/dev\/full: .*ENOSPC/);
    expect(file.stderr).not.toContain('    at ');
    const stdout = spawnSync('sh', [
      '-c',
      `"$0" "$1" check "$2" --law cn > /dev/full`,
      process.execPath,
      BIN,
      rows,
    ]);
    expect(stdout.status).toBe(3);
    expect(stdout.stderr.toString()).toMatch(
      /^error: The report could not be written to stdout: .*ENOSPC[^\n]*\n$/,
    );
  });

  it('ends quietly when the reader goes away', () => {
    const script = `"$0" "$1" check "$2" --law cn --format jsonl | head -n 1 | wc -l`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, BIN, rows]);
    expect(stdout.toString().trim()).toBe('1');
    expect(stderr.toString()).toBe('');
  });

  it.each([
    ['violations', ['$2'], 1],
    ['an input that cannot be read before others', ['$3', '$2'], 3],
  ])('keeps the status when the reader goes away: %s', (_, inputs, expected) => {
    // `read` takes one line and closes the pipe; `sh` has no pipefail, so the status is written beside it.
    const out = join(folder(), 'status');
    const command = `"$0" "$1" check ${inputs.map((one) => `"${one}"`).join(' ')} --law cn --format jsonl`;
    const script = `{ ${command}; echo $? > "$4"; } | { read -r line; }`;
    spawnSync('sh', ['-c', script, process.execPath, BIN, rows, 'missing.html', out]);
    expect(readFileSync(out, 'utf8').trim()).toBe(String(expected));
  });

  it('is not green when the reader goes away before anything was found', () => {
    const out = folder();
    const clean = join(out, 'clean.jsonl');
    const one = (n: number) =>
      JSON.stringify({ id: `p${n}`, name: `杯子 ${n}`, description: '容量350毫升。'.repeat(20) });
    writeFileSync(clean, Array.from({ length: 3000 }, (_, n) => one(n)).join('\n'));
    const script = `{ "$0" "$1" check "$2" --law cn --format jsonl; echo $? > "$3"; } | { read -r line; }`;
    spawnSync('sh', ['-c', script, process.execPath, BIN, clean, join(out, 'status')]);
    expect(readFileSync(join(out, 'status'), 'utf8').trim()).toBe('141');
  });

  it('still finishes its files when the reader of standard output goes away', () => {
    const out = join(folder(), 'a.jsonl');
    const script = `"$0" "$1" check "$2" --law cn --format jsonl --output "$3" | head -n 1`;
    const { stderr } = spawnSync('sh', ['-c', script, process.execPath, BIN, rows, out]);
    expect(stderr.toString()).toMatch(/^.*a\.jsonl is written\.\n$/);
    expect(jsonLines(readFileSync(out, 'utf8'))).toHaveLength(400);
  });

  it('still writes its baseline when the reader of standard output goes away', () => {
    const out = join(folder(), 'known.json');
    const script = `"$0" "$1" check "$2" --law cn --format jsonl --baseline "$3" --write-baseline | head -n 1`;
    spawnSync('sh', ['-c', script, process.execPath, BIN, rows, out]);
    const { findings } = JSON.parse(readFileSync(out, 'utf8')) as { findings: object };
    expect(Object.keys(findings).length).toBeGreaterThan(0);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('leaves the old report whole after %s', async (signal) => {
    const out = folder();
    const path = join(out, 'report.jsonl');
    writeFileSync(path, 'the report before\n');
    const child = spawn(process.execPath, [
      BIN,
      'check',
      '-',
      '--stdin-as',
      'jsonl',
      '--law',
      'cn',
      '--output',
      path,
    ]);
    const text = `${row(1)}\n`.repeat(300);
    child.stdin.on('error', () => undefined);
    await new Promise((resolve) => child.stdin.write(text, resolve));
    while (!readdirSync(out).some((name) => name.endsWith('.part')))
      await new Promise((r) => setTimeout(r, 20));
    child.kill(signal);
    await new Promise((resolve) => child.on('close', resolve));
    expect(readFileSync(path, 'utf8')).toBe('the report before\n');
    const drafts = readdirSync(out).filter((name) => name.endsWith('.part'));
    expect(drafts).toHaveLength(signal === 'SIGKILL' ? 1 : 0);
  });
});
