import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lineDiff } from '../../src/report/text/line-diff.ts';
import { withEmptied } from '../../src/app/fix/emptied-element.ts';
import { applyEdits, sourceEdit } from '../../src/app/fix/source-edit.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { docxOf, draftLines } from '../support/draft-forms.ts';
import { runHere } from '../support/run-command.ts';

const DRAFT = '# 玉竹茶\n\n选用三年生玉竹，**治疗高血压**。\n\n- 全网销量第一\n- 净含量250克\n';
const MENDED = '# 玉竹茶\n\n选用三年生玉竹。\n\n- 净含量250克\n';
const PAGE = '<html lang="zh"><body><h1>玉竹茶</h1><p>选用玉竹，治疗<b>高血压</b>。</p></body></html>';

const check = (cwd: string, args: readonly string[]) =>
  runHere(['check', ...args, '--law', 'cn', '--no-progress', '--format', 'sarif'], { cwd });

describe('check --fix', () => {
  it('writes what needs no new fact, shows it and checks again', async () => {
    const cwd = await inFolderOf({ 'a.md': `\ufeff${DRAFT}` });
    const { stderr, stdout } = await check(cwd, ['a.md', '--fix']);
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(`\ufeff${MENDED}`);
    expect(stderr).toContain('-选用三年生玉竹，**治疗高血压**。\n+选用三年生玉竹。');
    expect(stderr).toContain('-- 全网销量第一\n');
    expect(stdout).not.toContain('superlative/rank-first"');
  });

  it('only shows it with --fix-dry-run', async () => {
    const cwd = await inFolderOf({ 'a.md': DRAFT });
    const { stderr } = await check(cwd, ['a.md', '--fix-dry-run']);
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(DRAFT);
    expect(stderr).toContain('+选用三年生玉竹。');
  });

  it('shows what to change in a Word file, which it does not write', async () => {
    const cwd = await inFolderOf({});
    await writeFile(join(cwd, 'a.docx'), docxOf(draftLines(DRAFT)));
    const before = await readFile(join(cwd, 'a.docx'));
    for (const flag of ['--fix', '--fix-dry-run']) {
      const { stderr, stdout } = await runHere(['check', 'a.docx', flag, '--law', 'cn', '--no-progress'], {
        cwd,
      });
      expect(stderr).toContain('1 other inputs stay as they are, for example a.docx');
      expect(stdout).toContain('选用三年生玉竹。');
    }
    expect(await readFile(join(cwd, 'a.docx'))).toEqual(before);
  });

  it('says of a file that cannot be written that nothing was mended', async () => {
    // No second file fits beside a name of this length.
    const name = `${'n'.repeat(245)}.md`;
    const cwd = await inFolderOf({ [name]: DRAFT });
    const { status, stderr, stdout } = await check(cwd, [name, '--fix']);
    expect(await readFile(join(cwd, name), 'utf8')).toBe(DRAFT);
    expect(status).toBe(3);
    expect(stderr).toContain(`${name} could not be written (its name is too long)`);
    expect(stderr).not.toContain('mended');
    expect(stdout).toContain('superlative/rank-first"');
  });

  it('leaves words alone that the source does not hold as shown', async () => {
    const cwd = await inFolderOf({ 'a.html': PAGE });
    await check(cwd, ['a.html', '--fix']);
    expect(await readFile(join(cwd, 'a.html'), 'utf8')).toBe(PAGE);
  });

  it('leaves the words that are only to review, and counts violations', async () => {
    const source =
      '# 山药片\n\n每天吃可治疗便秘，产自河南焦作，片形完整，营养师推荐。\n\n全网销量第一。治疗失眠。\n';
    const cwd = await inFolderOf({ 'a.md': source });
    const { stderr, stdout } = await runHere(['check', 'a.md', '--fix', '--law', 'cn', '--no-progress'], {
      cwd,
    });
    expect(await readFile(join(cwd, 'a.md'), 'utf8')).toBe(
      '# 山药片\n\n产自河南焦作，片形完整，营养师推荐。\n\n',
    );
    expect(stderr).toContain('a.md: 3 violation(s) mended; ');
    expect(stdout).toContain('0 violations, 1 to review');
  });

  it('leaves a violation whose clause holds what is only to review', async () => {
    const source = 'Kettle\n\nIt is 20 cm high.\n\nExperts agree that it cures asthma.\n';
    const cwd = await inFolderOf({ 'a.txt': source });
    await runHere(['check', 'a.txt', '--fix', '--law', 'uk', '--no-progress'], { cwd });
    expect(await readFile(join(cwd, 'a.txt'), 'utf8')).toBe(source);
  });

  it('takes the elements of a page that would be empty', async () => {
    const page =
      '<h1>玉竹茶</h1>\n<ul>\n  <li>净含量250克</li>\n  <li class="a"><b>治疗高血压</b></li>\n</ul>\n<p>茶汤清亮。</p>\n';
    const cwd = await inFolderOf({ 'a.html': page });
    await check(cwd, ['a.html', '--fix']);
    expect(await readFile(join(cwd, 'a.html'), 'utf8')).toBe(
      '<h1>玉竹茶</h1>\n<ul>\n  <li>净含量250克</li>\n</ul>\n<p>茶汤清亮。</p>\n',
    );
  });

  it('gives SARIF the regions that go', async () => {
    const cwd = await inFolderOf({ 'a.md': DRAFT });
    const { stdout } = await check(cwd, ['a.md', '--suggest']);
    const log = JSON.parse(stdout) as { runs: { results: { ruleId: string; fixes?: unknown[] }[] }[] };
    const rank = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'superlative/rank-first');
    expect(rank?.fixes?.[0]).toMatchObject({
      artifactChanges: [
        { replacements: [{ deletedRegion: { startLine: 5, startColumn: 3, endColumn: 9 } }] },
      ],
    });
  });
});

describe('a deletion in the source', () => {
  it.each([
    ['a <p>x</p> b', 'a  b'],
    ['<ul>\n<li>x</li>\n</ul>\n<p>y</p>', '<p>y</p>'],
    ['<p id="terms">x</p>', '<p id="terms"></p>'],
    ['<td>x</td>', '<td></td>'],
    ['<p><b>x</p></b>', '<p><b></p></b>'],
    ['<p>x <b>y</b></p>', '<p> <b>y</b></p>'],
  ])('of x in %s', (source, after) => {
    const at = source.indexOf('x');
    const edit = withEmptied(source, { start: at, end: at + 1, text: '' });
    expect(applyEdits(source, [edit])).toBe(after);
  });
});

describe('an edit in the source', () => {
  const place = (column: number) => ({ line: 1, column });
  it.each([
    ['甲，**乙丙**。', '，乙丙', 2, 7, '甲。'],
    ['甲**乙**丙', '乙', 4, 5, '甲****丙'],
    ['甲<b>乙</b>丙', '乙丙', 5, 11, undefined],
  ])('%s without %s', (source, old, from, to, wanted) => {
    const edit = sourceEdit(source, {
      block: 0,
      start: 0,
      end: 0,
      old,
      text: '',
      from: place(from),
      to: place(to),
    });
    const result = edit && source.slice(0, edit.start) + source.slice(edit.end);
    expect(result).toBe(wanted);
  });

  it('shows the lines around it', () => {
    expect(lineDiff('a\nb\nc\nd\ne', 'a\nb\nC\nd\ne')).toEqual(['@@ -2,3 +2,3 @@', ' b', '-c', '+C', ' d']);
  });
});

it.each(['--fix', '--fix-dry-run'])('%s leaves standard input to the check', async (flag) => {
  const args = [
    'check',
    '-',
    '--stdin-as',
    'markdown',
    flag,
    '--law',
    'cn',
    '--no-progress',
    '--format',
    'jsonl',
  ];
  const { status, stdout, stderr } = await runHere(args, { input: DRAFT });
  expect([status, stdout.includes('全网销量第一')]).toEqual([1, true]);
  expect(stderr).toContain('1 other inputs stay as they are, for example -');
});
