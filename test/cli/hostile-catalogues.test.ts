import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { workbookOf, workbookWith, zipOf } from '../support/xlsx.ts';

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-hostile-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const HEADINGS = 'id,title,description\n';
const HONEST = Array.from(
  { length: 50 },
  (_, i) => `${i + 1},Copper bracelet ${i + 1},Clinically proven to cure arthritis.\n`,
);

async function check(name: string, content: string | Buffer, ...flags: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return checkFile(path, ...flags);
}

async function checkFile(path: string, ...flags: string[]) {
  const ran = await runHere(['check', path, '--format', 'jsonl', '--law', 'uk', ...flags]);
  const reports = jsonLines<Report>(ran.stdout);
  return {
    ...ran,
    rows: reports.map(({ input }) => input.row),
    findings: reports.flatMap((one) => one.findings),
  };
}

describe('a hostile table', () => {
  it('a cell of 100 MB costs its row, and not the memory', async () => {
    const path = join(folder, 'cell.csv');
    const file = openSync(path, 'w');
    writeSync(file, `${HEADINGS}1,Kettle,"`);
    for (let i = 0; i < 100; i += 1) writeSync(file, Buffer.alloc(MEGABYTE, 0x79));
    writeSync(file, '"\n2,Copper bracelet,Clinically proven to cure arthritis.\n');
    closeSync(file);
    const { status, stderr, rows, findings } = await checkFile(path);
    expect(stderr).toContain('row 2: this row could not be read: it is longer than 64 MB');
    expect(rows).toEqual([3]);
    expect(findings.length).toBeGreaterThan(0);
    expect(status).toBe(3);
  });

  it('100,000 headings are refused, with the number that is read', async () => {
    const wide = Array.from({ length: 100_000 }, (_, at) => `c${at}`).join(',');
    const { status, stderr } = await check('wide.csv', `${wide}\n1\n`);
    expect(stderr).toContain('it has 100000 columns; no more than 5000 are read');
    expect(status).toBe(3);
  });

  it('a row of 100,000 cells costs that row', async () => {
    const { status, stderr, rows } = await check(
      'row.csv',
      `${HEADINGS}1${',x'.repeat(100_000)}\n2,Copper bracelet,Clinically proven to cure arthritis.\n`,
    );
    expect(stderr).toContain('100001 cells where there are 3 headings');
    expect(rows).toEqual([3]);
    expect(status).toBe(3);
  });
});

describe('an archive that unpacks without measure', () => {
  // In one cell: repeated rows pack less densely than honest exports may.
  const bomb = Buffer.concat([
    Buffer.from(`${HEADINGS}${HONEST.join('')}51,Kettle,`),
    Buffer.alloc(48 * MEGABYTE, 0x61),
  ]);

  it.each([
    ['en', 'unpacks to more than 1000 times its size', 'unpack it yourself'],
    ['zh', '解压后超过其自身大小的 1000 倍', '请自行解压'],
  ])('a table is cut off, and the rows before the cut stand (%s)', async (lang, what, todo) => {
    const { status, stderr, rows, findings } = await check(
      'bomb.csv.gz',
      gzipSync(bomb, { level: 9 }),
      '--lang',
      lang,
    );
    expect(stderr).toContain(what);
    expect(stderr).toContain(todo);
    expect(rows).toHaveLength(HONEST.length);
    expect(findings.length).toBeGreaterThanOrEqual(HONEST.length);
    expect(status).toBe(3);
  });

  it('a workbook is cut off too', async () => {
    const cells = (row: number, ...texts: string[]) =>
      `<row r="${row}">${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
    const honest = HONEST.map((_, i) =>
      cells(i + 2, `${i + 1}`, 'Copper bracelet', 'Clinically proven to cure arthritis.'),
    ).join('');
    const sheet = `${cells(1, 'id', 'title', 'description')}${honest}${cells(99, '99', 'a'.repeat(48 * MEGABYTE))}`;
    const { status, stderr, rows } = await check('bomb.xlsx', workbookWith(sheet, []));
    expect(stderr).toContain('unpacks to more than 1000 times its size');
    expect(rows).toHaveLength(HONEST.length);
    expect(status).toBe(3);
  });

  it('so are the texts of a workbook', async () => {
    const { status, stderr } = await check('texts.xlsx', workbookWith('', ['a'.repeat(48 * MEGABYTE)]));
    expect(stderr).toContain('unpacks to more than 1000 times its size');
    expect(status).toBe(3);
  });
});

describe('a workbook that is none', () => {
  it.each([
    ['cut.xlsx', workbookOf([['id', 'title'], ['1', 'Kettle']]).subarray(0, 300), 'damaged or cut off'],
    ['other.xlsx', zipOf({ 'readme.txt': 'no workbook' }), 'no .xlsx workbook'],
  ])('%s', async (name, content, what) => {
    const { status, stderr } = await check(name, content);
    expect(stderr).toContain(what);
    expect(status).toBe(3);
  }); // prettier-ignore
});

describe('a workbook', () => {
  it('is checked by rows and columns as a spreadsheet shows them', async () => {
    const { status, findings } = await check(
      'goods.xlsx',
      workbookOf([
        ['id', 'title', 'description', 'price', 'availability'],
        [1, 'Oak shelf', 'Solid oak, oiled.', 49.5, 'in_stock'],
        [2, 'Copper bracelet', 'Clinically proven to cure arthritis.', 29, 'in_stock'],
      ]),
      '--only',
      'health/*',
    );
    expect(findings.map(({ where }) => where)).toContainEqual(
      expect.objectContaining({ row: 3, field: 'description' }),
    );
    expect(status).toBe(1);
  });
});
