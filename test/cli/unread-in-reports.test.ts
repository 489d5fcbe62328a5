import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const PAGE = (claim: string) => `<html lang="en"><h1>Tea</h1><p>9 GBP</p><p>${claim}</p></html>`;
const MANY = 'Cures arthritis. Cures cancer. Cures diabetes. Cures asthma. Cures eczema. Cures flu.';

describe('what could not be read', () => {
  it('stands in text and Markdown files by name', async () => {
    const cwd = await inFolderOf({ 'a.html': PAGE('Green tea.'), 'empty.html': '', 'b.html': '' });
    const run = (...args: string[]) => runHere(['check', 'a.html', 'empty.html', 'b.html', 'gone.html', '--no-cache', ...args], { cwd }); // prettier-ignore
    const { status, stdout } = await run('--format', 'text', '--output', 'text:r.txt', '--output', 'r.md');
    expect(status).toBe(3);
    const text = await readFile(join(cwd, 'r.txt'), 'utf8');
    expect(text).toContain('! 3 inputs could not be read\n  empty.html is empty');
    expect(text).toContain('There is no file or folder gone.html.');
    // Beside the report on a terminal stands what was said of each.
    expect(stdout).not.toContain('could not be read');
    const markdown = await readFile(join(cwd, 'r.md'), 'utf8');
    expect(markdown).toMatch(/! 3 inputs could not be read\n\n- `empty\.html`: .*is empty.*\n- `b\.html`/);
    expect((await run('--lang', 'zh', '--format', 'markdown')).stdout).toContain('! 3 个输入未能读取');
  });

  it('comes first among the ten annotations of GitHub', async () => {
    const files = Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`t${n}.html`, PAGE(MANY)]));
    const cwd = await inFolderOf({ ...files, 'z.html': '' });
    const { status, stdout } = await runHere(['check', '.', '--law', 'uk', '--format', 'github', '--no-cache'], { cwd }); // prettier-ignore
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error '));
    expect(status).toBe(3);
    expect(errors).toHaveLength(10);
    expect(errors[0]).toMatch(/file=(?:\.\/)?z\.html,line=1.*is empty/);
  });

  it('is told once for many rows alike', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `${n},Mug ${n},9 GBP,"white, large"\n`);
    const bad = rows.map((row) => row.replaceAll('"', ''));
    const text = `id,title,price,description\n${rows.slice(0, 9).join('')}${bad.slice(9).join('')}40,Mug\n`;
    const cwd = await inFolderOf({ 'mugs.csv': text });
    const { status, stderr } = await runHere(['check', 'mugs.csv', '--format', 'csv', '--no-progress'], {
      cwd,
    });
    expect(status).toBe(3);
    const lines = stderr.split('\n').filter((line) => /row/.test(line));
    expect(lines.filter((line) => /, row \d+: .*5 cells/.test(line))).toHaveLength(5);
    expect(lines.at(-1)).toBe('mugs.csv: 26 more rows could not be read for the same reason (rows 16–41).');
    expect(stderr).toContain('belong between quotation marks');
    const { stdout } = await runHere(['check', 'mugs.csv', '--format', 'csv', '--no-progress'], { cwd });
    expect(stdout.split('\n').filter((line) => line.includes('row-invalid'))).toHaveLength(32);
  });
});
